import type { Citation } from '../schema/citation'
import type { Instrument } from '../schema/instrument'
import type { Source } from '../schema/verdict'

/** Stands for the article where the source does not tell its number, or the text has none. */
const UNKNOWN_ARTICLE = '0'

/** Names a place in the official form: "điểm a khoản 1 Điều 22 Luật Thi đua, khen thưởng 2022". */
export const sourceOf = (instruments: ReadonlyMap<string, Instrument>, cite: Citation): Source => {
  const { article, clause, point, instrument } = cite
  const name = instruments.get(instrument)?.name ?? { vi: instrument, en: instrument }
  if (article === UNKNOWN_ARTICLE)
    return { ...cite, name: { vi: `${name.vi} (không rõ số điều)`, en: `${name.en} (article number not known)` } }
  const parts = {
    vi: [point && `điểm ${point}`, clause && `khoản ${clause}`, `Điều ${article}`, name.vi],
    en: [point && `point ${point}`, clause && `clause ${clause}`, `Article ${article}`, name.en],
  }
  return { ...cite, name: { vi: parts.vi.filter(Boolean).join(' '), en: parts.en.filter(Boolean).join(', ') } }
}
