/**
 * The posts for which long service is awarded (Decree 152/2025, articles 10 to 24), each scale from the highest down.
 * Article 10 lists hundreds of equivalent posts, and its list changes with every reorganisation: the caller maps a post
 * to the rank that it is equal to.
 */

/** Posts of the Party, the State and the organisations. */
export const civilRanks = [
  /** General Secretary, State President, Prime Minister, Chair of the National Assembly. */
  'lanh-dao-chu-chot',
  /**
   * Standing member of the Secretariat, members of the Politburo and the Secretariat, Chair of the Fatherland Front, Vice
   * State President, Deputy Prime Minister, Vice Chair of the National Assembly.
   */
  'lanh-dao-cap-cao',
  /**
   * Chief Justice of the Supreme People's Court, Procurator General of the Supreme People's Procuracy: named with the line
   * above in articles 12 (clause 4) and 13 (clause 3), not in article 11 (clause 2).
   */
  'chanh-an-vien-truong-toi-cao',
  /** Minister and equivalents (article 10, clause 1). */
  'bo-truong',
  /** Vice minister and equivalents (clause 2). */
  'thu-truong',
  /** Director general and equivalents (clause 3). */
  'tong-cuc-truong',
  /** Deputy director general and equivalents, such as standing members of a provincial Party committee (clause 4). */
  'pho-tong-cuc-truong',
  /** Head of a department, a bureau or an institute of a ministry, and equivalents (clause 5). */
  'vu-truong',
  /**
   * Of clause 5 those whom the lines for both resistance wars put a step below the head of a department: director of a
   * provincial service, head of a provincial committee, branch or organisation, Party secretary of a district.
   */
  'giam-doc-so',
  /** Deputy head of a department and equivalents (clause 6). */
  'pho-vu-truong',
] as const

/** Military ranks of generals, in the army and the police. */
export const generalRanks = ['dai-tuong', 'thuong-tuong', 'trung-tuong'] as const

/** Posts of command in the army, with what the army's own list holds equal (articles 16 to 18, 22 to 24). */
export const armyRanks = [
  /** Chief of the General Staff, Head of the General Department of Politics. */
  'tong-tham-muu-truong',
  /** Their deputies, commander of a military region. */
  'tu-lenh-quan-khu',
  /** Commander of an arm. */
  'tu-lenh-binh-chung',
  /** Deputy commander of an arm, commander of a division. */
  'su-doan-truong',
  /** Deputy commander of a division, commander of a brigade. */
  'pho-su-doan-truong',
  /** Commander of a regiment; in the police, what is equal to it. */
  'trung-doan-truong',
  /** Deputy commander of a regiment; in the police, what is equal to it. */
  'pho-trung-doan-truong',
] as const

/** Posts of command in the police, with equivalents (articles 17, 18, 22, 23). */
export const policeRanks = [
  /** Head of a department who sits on the Party committee of the Ministry of Public Security. */
  'cuc-truong-dang-uy-cong-an',
  /** Head of any other department of the Ministry, police director of Hà Nội or Hồ Chí Minh City. */
  'cuc-truong-cong-an',
  /** Police director of another province or city. */
  'giam-doc-cong-an-tinh',
  /** Deputy police director of a province or city. */
  'pho-giam-doc-cong-an-tinh',
] as const

/** The scales on which a person may stand at one time; of posts on one scale only the highest counts. */
export const postScales = [civilRanks, generalRanks, armyRanks, policeRanks] as const

/** All ranks, scale by scale, from the highest down. */
export const postRanks = [...civilRanks, ...generalRanks, ...armyRanks, ...policeRanks] as const

/** A post's place on its scale. */
export type PostRank = (typeof postRanks)[number]
