import type { Citation } from '../schema/citation'
import type { Instrument } from '../schema/instrument'
import type { Source } from '../schema/verdict'

/** Names a place in the official form: "điểm a khoản 1 Điều 22 Luật Thi đua, khen thưởng 2022". */
export const sourceOf = (instruments: ReadonlyMap<string, Instrument>, cite: Citation): Source => {
  const { article, clause, point, instrument } = cite
  const name = instruments.get(instrument)?.name ?? { vi: instrument, en: instrument }
  const parts = {
    vi: [point && `điểm ${point}`, clause && `khoản ${clause}`, `Điều ${article}`, name.vi],
    en: [point && `point ${point}`, clause && `clause ${clause}`, `Article ${article}`, name.en],
  }
  return { ...cite, name: { vi: parts.vi.filter(Boolean).join(' '), en: parts.en.filter(Boolean).join(', ') } }
}
