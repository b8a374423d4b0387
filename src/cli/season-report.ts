import type { AwardId } from '../schema/award-id'
import type { Message, Status, Verdict } from '../schema/verdict'
import type { Slate } from '../slate/evaluate-slate'
import type { Limit } from '../slate/limits'
import type { Nominated } from '../slate/nominated'
import { heading, table, wrap } from './layout'

/** What a report calls things. */
export interface ReportWords {
  readonly nameOf: (award: AwardId) => string
  /** Examples that each section shows at most. */
  readonly examples?: number
}

const EXAMPLES = 20

const statuses: readonly (readonly [Status, string])[] = [
  ['eligible', 'đạt'],
  ['ineligible', 'chưa đạt'],
  ['undetermined', 'chưa đủ căn cứ'],
]

const awardsIn = (nominated: readonly Nominated[]): readonly AwardId[] => [
  ...new Set(nominated.map(({ award }) => award)),
]

const called = ({ subject }: Nominated): string => subject.name ?? subject.id

/** What the pack tells beside a criterion. */
const told = (list: readonly { readonly messages?: readonly Message[] }[]): string =>
  [...new Set(list.flatMap(({ messages = [] }) => messages.map(({ says }) => says.vi)))]
    .map((one) => ` ${one}.`)
    .join('')

const because = ({ reasons: [reason], missing, status }: Verdict): string => {
  if (status === 'undetermined') return `còn thiếu: ${missing.map(({ says }) => says.vi).join('; ')}.${told(missing)}`
  if (reason === undefined) return ''
  const figures = [reason.required.vi, reason.actual.vi].filter(Boolean).join('; ')
  return `${reason.says.vi} – ${figures} (${reason.cite.name.vi})${told([reason])}`
}

const byAward = ({ nominations }: Slate, { nameOf }: ReportWords): readonly string[] => [
  heading('Kết quả đối chiếu từng hồ sơ'),
  table([
    ['', 'xét', ...statuses.map(([, name]) => name)],
    ...awardsIn(nominations).map((award) => {
      const mine = nominations.filter((one) => one.award === award)
      const counts = statuses.map(([status]) => `${mine.filter(({ verdict }) => verdict.status === status).length}`)
      return [nameOf(award), `${mine.length}`, ...counts]
    }),
  ]),
]

const marks: Readonly<Record<Status, string>> = {
  eligible: '+',
  ineligible: '–',
  undetermined: '?',
  'not-applicable': '',
}

/** The titles of the units themselves: a column for each. */
const ownResults = ({ units, nominations }: Slate, { nameOf }: ReportWords): readonly string[] => {
  const awards = awardsIn(nominations.filter(({ subject }) => subject.kind === 'unit'))
  const rows = units.filter(({ own }) => Object.keys(own).length > 0)
  if (rows.length === 0) return []
  return [
    '',
    ...awards.map((award, index) => `(${index + 1}) ${nameOf(award)}`),
    'Đạt: +   chưa đạt: –   chưa đủ căn cứ: ?',
    '',
    table([
      ['Đơn vị', ...awards.map((_, index) => `(${index + 1})`)],
      ...rows.map(({ unit, name, own }) => [
        name ?? unit,
        ...awards.map((award) => marks[own[award] ?? 'not-applicable']),
      ]),
    ]),
  ]
}

const byUnit = (slate: Slate, words: ReportWords): readonly string[] => {
  const { nameOf } = words
  if (slate.units.length === 0) return []
  const personal = awardsIn(slate.nominations.filter(({ subject }) => subject.kind === 'individual'))
  const letters = personal.map((_, index) => String.fromCharCode(97 + index))
  return [
    heading('Theo đơn vị'),
    ...personal.map((award, index) => `(${letters[index]}) ${nameOf(award)}: số người đạt / xét`),
    '',
    table([
      ['Đơn vị', 'người', ...letters.map((letter) => `(${letter})`)],
      ...slate.units.map((row) => [
        row.name ?? row.unit,
        `${row.members}`,
        ...personal.map((award) => {
          const counts = row.of[award] ?? {}
          const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
          return `${counts.eligible ?? 0}/${all}`
        }),
      ]),
    ]),
    ...ownResults(slate, words),
  ]
}

const limitText = (limit: Limit, { nameOf }: ReportWords): readonly string[] => {
  const { award, within, percent, base, allowed, nominated, over, eligibleOver, ranking, cite } = limit
  const where = within === undefined ? '' : ` (${within || 'chưa rõ cụm, tỉnh'})`
  const bounds =
    base && (base.min === base.max || base.max === undefined ? `${base.min}` : `${base.min} đến ${base.max}`)
  const share = percent === undefined ? '' : ` không quá ${percent} % của`
  const of = base ? `${share} ${base.of.vi}${base.max === undefined ? ', chưa có số làm gốc' : ` (${bounds})`}` : ''
  const most = allowed.max === undefined ? '' : `, tức ${allowed.max}`
  const result =
    over > 0
      ? `Vượt ${over} so với số đề nghị, ${eligibleOver} so với số đạt tiêu chuẩn. Chọn ai là việc của hội đồng.`
      : allowed.max === undefined
        ? ''
        : 'Trong giới hạn.'
  const ranked = ranking?.length
    ? [wrap(`Theo phiếu: ${ranking.map(({ rank, subjects }) => `${rank}. ${subjects.join(', ')}`).join('; ')}`, '    ')]
    : []
  return [
    wrap(`• ${nameOf(award)}${where}: đề nghị ${nominated};${of}${most}. ${result}`.trimEnd(), '  '),
    wrap(`Căn cứ: ${cite.name.vi}.`, '    '),
    ...ranked,
  ]
}

const limits = (slate: Slate, words: ReportWords): readonly string[] =>
  slate.limits.length === 0
    ? []
    : [heading('Giới hạn của cả danh sách'), ...slate.limits.flatMap((limit) => limitText(limit, words))]

const stops = ({ stops: list }: Slate, { nameOf, examples = EXAMPLES }: ReportWords): readonly string[] =>
  list.length === 0
    ? []
    : [
        heading('Tiêu chuẩn nào giữ lại bao nhiêu hồ sơ'),
        ...list
          .slice(0, examples)
          .flatMap(({ award, says, subjects, alone, cite }) => [
            wrap(
              `• ${nameOf(award)}: ${says.vi} – ${subjects.length} hồ sơ; nếu đạt riêng điều này thì ${alone.length} hồ sơ đủ`,
              '  ',
            ),
            wrap(`(${cite.name.vi})`, '    '),
          ]),
      ]

const open = ({ nominations }: Slate, { nameOf, examples = EXAMPLES }: ReportWords): readonly string[] => {
  const found = nominations.filter(({ verdict }) => verdict.status === 'undetermined')
  if (found.length === 0) return []
  const more = found.length - examples
  return [
    heading('Còn thiếu gì'),
    ...found
      .slice(0, examples)
      .map((one) => wrap(`• ${called(one)}, ${nameOf(one.award)}: ${because(one.verdict)}`, '  ')),
    ...(more > 0 ? [wrap(`… và ${more} hồ sơ khác.`, '  ')] : []),
  ]
}

/** Who meets the criteria, and why each other one does not. */
const byName = ({ nominations }: Slate, { nameOf, examples = EXAMPLES }: ReportWords): readonly string[] => [
  heading('Ai đạt, ai chưa đạt vì sao'),
  ...awardsIn(nominations).flatMap((award) => {
    const mine = nominations.filter((one) => one.award === award)
    const passed = mine.filter(({ verdict }) => verdict.pass).map(called)
    const blocked = mine.filter(({ verdict }) => verdict.status === 'ineligible')
    const more = passed.length > examples ? `, … (${passed.length - examples} nữa)` : ''
    const rest =
      blocked.length > examples ? [wrap(`… và ${blocked.length - examples} hồ sơ chưa đạt khác.`, '    ')] : []
    return [
      wrap(`• ${nameOf(award)} – đạt: ${passed.slice(0, examples).join(', ') || 'không có'}${more}`, '  '),
      ...blocked.slice(0, examples).map((one) => wrap(`${called(one)}: ${because(one.verdict)}`, '    ')),
      ...rest,
    ]
  }),
]

/** What screening took for granted. */
const assumptions = ({ nominations }: Slate): readonly string[] =>
  nominations.some(({ verdict }) => verdict.assumed.length > 0)
    ? [
        wrap(
          'Điều phải xác nhận và điều của hội đồng mà hồ sơ không ghi tạm coi là đạt. Muốn coi là chưa biết: thêm --required.',
        ),
      ]
    : []

const proposals = (
  { proposals: list, clashes }: Slate,
  { nameOf, examples = EXAMPLES }: ReportWords,
): readonly string[] => [
  ...(list.length === 0
    ? []
    : [
        heading('Có thể đề nghị cấp trên, nếu các danh hiệu của mùa được tặng'),
        ...awardsIn(list).map((award) => {
          const names = list.filter((one) => one.award === award).map(called)
          const more = names.length > examples ? ', …' : ''
          return wrap(`• ${nameOf(award)} (${names.length}): ${names.slice(0, examples).join(', ')}${more}`, '  ')
        }),
      ]),
  ...(clashes.length === 0
    ? []
    : [
        heading('Một thành tích, nhiều hình thức: hội đồng chọn một'),
        ...clashes
          .slice(0, examples)
          .map(({ subject, awards, says, cite }) =>
            wrap(`• ${subject}: ${awards.map(nameOf).join(' và ')}. ${says.vi} (${cite.name.vi}).`, '  '),
          ),
        ...(clashes.length > examples ? [wrap(`… và ${clashes.length - examples} trường hợp khác.`, '  ')] : []),
      ]),
]

const decisions = ({ decisions: list }: Slate, { nameOf }: ReportWords): readonly string[] => {
  const known = list.filter(({ decides, subjects }) => decides.length > 0 && subjects.length > 0)
  return known.length === 0
    ? []
    : [
        heading('Ai quyết định'),
        ...known.flatMap(({ award, decides, subjects }) => [
          wrap(
            `• ${nameOf(award)} (${subjects.length} đạt): ${decides.map(({ says }) => says.vi.replace(/\.$/, '')).join('; ')}`,
            '  ',
          ),
          wrap(`(${decides.map(({ cite }) => cite.name.vi).join('; ')})`, '    '),
        ]),
      ]
}

const caveats = ({ caveats: list }: Slate): readonly string[] => {
  const shown = list.filter(({ kind }) => ['ended', 'unconfirmed', 'gap', 'note'].includes(kind))
  const restated = list.flatMap(({ kind, cite }) => (kind === 'restated' && cite ? [cite.instrument] : []))
  const readings = list.filter(({ kind }) => kind === 'reading').length
  const lines = [
    ...shown.map(({ says }) => wrap(`• ${says.vi}`, '  ')),
    ...(restated.length === 0
      ? []
      : [wrap(`• Chỉ biết qua nguồn thuật lại: một số điều của ${[...new Set(restated)].join(', ')}.`, '  ')]),
    ...(readings === 0
      ? []
      : [wrap(`• ${readings} chỗ luật có hai cách hiểu; cách đã chọn và lý do ở docs/doc-hieu.md.`, '  ')]),
  ]
  return lines.length === 0 ? [] : [heading('Lưu ý về nguồn luật'), ...lines]
}

/** A season for an officer to read, in Vietnamese: results, units, limits, what stops whom, what is missing, who decides. */
export const seasonReport = (slate: Slate, words: ReportWords): string =>
  [
    ...byAward(slate, words),
    ...assumptions(slate),
    ...byUnit(slate, words),
    ...limits(slate, words),
    ...stops(slate, words),
    ...byName(slate, words),
    ...open(slate, words),
    ...proposals(slate, words),
    ...decisions(slate, words),
    ...caveats(slate),
  ].join('\n')
