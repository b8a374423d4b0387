import { fates as allFates, type Provision } from '../../../src/schema/ledger'
import { type Uses, useLinks } from './citations'
import { period } from './dates'
import { anchor, linkTo, placeAnchor, table } from './links'
import { type LedgerEntry, pages, type Site } from './site'
import { fates, instrumentTexts, sentence } from './words'

const articleOf = ({ at }: Provision): string => at.split(/[.#]/)[0] ?? at

/** `23.2.a#2` → "khoản 2 điểm a, đoạn 2". */
const placeName = (at: string): string => {
  const [place = '', paragraph] = at.split('#')
  const [, clause, point] = place.split('.')
  const words = [
    clause && (/^\d/.test(clause) ? `khoản ${clause}` : `điểm ${clause}`),
    point && `điểm ${point}`,
    paragraph && `đoạn ${paragraph}`,
  ]
  return words.filter(Boolean).join(' ') || 'cả điều'
}

const row = (provision: Provision, instrument: string, page: string, uses: Uses, site: Site): readonly string[] => {
  const { at, about, became, why, award = [] } = provision
  const found = uses.get(`${instrument} ${at}`) ?? []
  const named = award.filter((id) => site.awardOf(id) !== undefined)
  const links =
    found.length > 0
      ? useLinks(found, page)
      : named.length > 0
        ? named
            .slice(0, 4)
            .map((id) => site.name(page, id))
            .join(', ')
        : ''
  return [
    `${anchor(placeAnchor(at))}${placeName(at)}`,
    about.vi,
    `${fates[became].short}${why ? `: ${why.vi}` : ''}`,
    links,
  ]
}

const articleHeading = (article: string, provisions: readonly Provision[]): string => {
  const own = provisions.find(({ at }) => at === article)
  const name = article === '0' ? 'Không rõ số điều' : `Điều ${article}`
  return own ? `${name}. ${own.about.vi}` : name
}

/** The ledger of one instrument: every provision, what became of it, and what rests on it. */
export const ledgerPage = ({ ledger, page, file }: LedgerEntry, site: Site, uses: Uses): string => {
  const { instrument: id, provisions } = ledger
  const instrument = site.instruments.find((one) => one.instrument.id === id)?.instrument
  const name = instrument?.name.vi ?? id
  const articles = [...new Set(provisions.map(articleOf))]
  const counts = allFates
    .map((fate) => ({ fate, count: provisions.filter(({ became }) => became === fate).length }))
    .filter(({ count }) => count > 0)
  return [
    `# Sổ cái: ${name}`,
    '',
    `[Mục lục](${linkTo(page, pages.index)}) · [Các văn bản](${linkTo(page, pages.instruments)})`,
    '',
    ...(instrument ? [`${sentence(instrument.title.vi)} *${instrument.name.en}.*`, ''] : []),
    ...(instrument?.from ? [`Hiệu lực ${period(instrument.from, instrument.to)}.`, ''] : []),
    ...(instrument
      ? [
          `Văn bản: ${instrumentTexts[instrument.text].toLowerCase()}.${instrument.note ? ` ${sentence(instrument.note.vi)}` : ''}`,
          '',
        ]
      : []),
    'Trang này kể từng điều, khoản, điểm và cho biết nội dung đó nằm ở đâu trong bộ quy tắc. Đây không phải là văn bản; hãy đọc văn bản gốc.',
    '',
    table(
      ['Đã thành gì', 'Nghĩa là', 'Số lượng'],
      counts.map(({ fate, count }) => [fates[fate].short, fates[fate].means, `${count}`]),
    ),
    '',
    ...articles.flatMap((article) => {
      const own = provisions.filter((provision) => articleOf(provision) === article)
      return [
        `## ${articleHeading(article, own)}`,
        '',
        table(
          ['Khoản, điểm', 'Nội dung', 'Đã thành gì', 'Xem'],
          own.map((provision) => row(provision, id, page, uses, site)),
        ),
        '',
      ]
    }),
    '---',
    '',
    `<sub>Dữ liệu: [${file}](${linkTo(page, file)}).</sub>`,
    '',
  ].join('\n')
}
