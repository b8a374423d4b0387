import { day } from './dates'
import { plans } from './ladder/plans'
import { depthsOf, openedBy, type Rung } from './ladder/routes'
import { before, opens } from './ladder/section'
import { linkTo, table } from './links'
import { pages, type Site } from './site'

const NOTHING = '–'

/** What each award builds on and what it leads to, for all awards. */
export const ladderPage = (site: Site): string => {
  const page = pages.ladderPage
  const link = (to: string) => linkTo(page, to)
  const depth = depthsOf(site.ladder)
  const linked = ({ award, subject, routes }: Rung): boolean =>
    routes.some(({ length }) => length > 0) || openedBy(site.ladder, award.id, subject).length > 0
  const rungsFor = (subject: Rung['subject']) =>
    site.ladder
      .filter((rung) => rung.subject === subject && linked(rung))
      .sort((one, other) => depth(one.award.id) - depth(other.award.id))
  const rows = (subject: Rung['subject']) =>
    rungsFor(subject).map((rung) => [
      `${site.name(page, rung.award.id)} *(${rung.award.name.en})*`,
      before(rung, site, page)
        .map((line) => `• ${line}`)
        .join('<br>') || NOTHING,
      opens(openedBy(site.ladder, rung.award.id, subject), site, page).join('<br>') || NOTHING,
    ])
  const alone = [...new Set(site.ladder.map(({ award }) => award.id))].filter(
    (id) => !site.ladder.some((rung) => rung.award.id === id && linked(rung)),
  )
  const head = ['Danh hiệu, hình thức khen thưởng', 'Cần có trước', 'Mở ra']
  return [
    '# Thang khen thưởng',
    '',
    '*What each award builds on, and what it leads to*',
    '',
    `[Mục lục](${link(pages.index)})`,
    '',
    `Khen thưởng nào phải có trước khen thưởng nào, sau bao nhiêu năm, bao nhiêu lần. Hình và bảng lấy từ quy tắc, theo quy định biết được đến ngày ${day(site.asOf)}.`,
    '',
    '- Đây chỉ là phần về **khen thưởng đã có**. Mỗi danh hiệu còn tiêu chuẩn khác: xem trang của danh hiệu đó.',
    '- “Còn cách khác” nghĩa là luật còn cho xét theo thành tích, quá trình cống hiến hoặc trường hợp khác, không đòi khen thưởng nào trước.',
    '',
    ...plans.flatMap(({ path, title }) => [
      `## ${title.replace('Thang khen thưởng: ', '').replace(/^./, (letter) => letter.toUpperCase())}`,
      '',
      `<img src="${link(path)}" alt="${title}">`,
      '',
    ]),
    '## Bảng: cá nhân',
    '',
    table(head, rows('individual')),
    '',
    '## Bảng: tập thể',
    '',
    table(head, rows('unit')),
    '',
    '## Không nằm trong thang',
    '',
    'Các danh hiệu, hình thức khen thưởng sau không đòi khen thưởng nào trước và không mở ra khen thưởng nào:',
    '',
    ...alone.map((id) => {
      const english = site.awardOf(id)?.award.name.en
      return `- ${site.name(page, id)}${english ? ` *(${english})*` : ''}`
    }),
    '',
  ].join('\n')
}
