import { criteriaIn } from '../../../src/describe-tree'
import { describe } from '../../../src/index'
import { ruleSetFor } from '../../../src/national-law'
import { type DescribedCondition, type Description, nominationSections } from '../../../src/schema/description'
import type { Addition, PackFile } from '../../../src/schema/pack'
import type { ScoringTable } from '../../../src/schema/scoring-table'
import { tree } from './criteria'
import { day, dayBefore, period } from './dates'
import { anchor, instrumentAnchor, linkTo, table } from './links'
import { pages, type Site } from './site'
import { barSquare, evidences, instrumentTexts, kinds, knownTexts, sections, sentence } from './words'

const isOf = (pack: PackFile, condition: DescribedCondition): boolean => condition.layer === pack.id

/** The packs with which an award can be described under this one. */
const together = (award: string, { id }: PackFile): readonly string[] => {
  const owner = award.includes('/') ? award.split('/')[0] : undefined
  return owner === undefined || owner === id ? [id] : [owner, id]
}

/** The law with the pack, on the last day of an addition or the day of the pages. */
const described = (addition: Addition, pack: PackFile, { asOf }: Site): Description => {
  const last = addition.to !== undefined && addition.to <= asOf ? dayBefore(addition.to) : asOf
  const days = [addition.from, last].sort()
  return describe(addition.award, { on: days.at(-1) ?? last, packs: together(addition.award, pack) })
}

const additionLines = (addition: Addition, pack: PackFile, site: Site): readonly string[] => {
  const page = pages.pack(pack.id)
  const description = described(addition, pack, site)
  const own = description.criteria.filter((one) => isOf(pack, one))
  const bars = description.bars.filter(({ layer }) => layer === pack.id)
  const quotas = description.quotas.filter(({ layer }) => layer === pack.id)
  const notes = addition.caveats ?? []
  const past = addition.to !== undefined && addition.to <= site.asOf ? ' (không còn áp dụng)' : ''
  return [
    `**${period(addition.from, addition.to).replace(/^t/, 'T')}${past}**`,
    '',
    ...(own.length > 0 ? [tree(own, { site, page, since: addition.from })] : []),
    ...bars.flatMap(({ says, cite, lasts, text }) => [
      `- ${barSquare} **Chưa được xét:** ${sentence(says.vi)}<br>`,
      `  <sub>${lasts === 'passes' ? 'Hết trường hợp này thì được xét.' : 'Không xét cho năm này, lần này.'} Căn cứ: ${site.cite(page, cite)}${knownTexts[text] ? ` (${knownTexts[text]})` : ''}.</sub>`,
    ]),
    ...quotas.map(({ says, cite }) => `- **Số lượng.** ${sentence(says.vi)} Căn cứ: ${site.cite(page, cite)}.`),
    ...nominationLines(addition, pack, site),
    ...notes.map(({ says }) => `- **Lưu ý.** ${sentence(says.vi)}`),
    '',
  ]
}

/** What the pack says of a nomination: who decides, dossier, deadlines. */
const nominationLines = ({ nomination = {} }: Addition, pack: PackFile, site: Site): readonly string[] => {
  const page = pages.pack(pack.id)
  const { source } = ruleSetFor([pack.id])
  return nominationSections.flatMap((section) =>
    (nomination[section] ?? []).map(
      ({ says, cite, text }) =>
        `- **${sections[section]}.** ${sentence(says.vi)} Căn cứ: ${site.cite(page, source(cite))}${text ? ` (${knownTexts[text]})` : ''}.`,
    ),
  )
}

const marks = (points: number): string => `${points}`.replace('.', ',')

const parts = { base: 'tối đa', bonus: 'điểm thưởng, tối đa', penalty: 'điểm trừ, tối đa' } as const

/** A table of points with its sections and items. */
const scoring = ({ id, name, cite, sections: list }: ScoringTable, pack: PackFile, site: Site): readonly string[] => {
  const page = pages.pack(pack.id)
  const { source } = ruleSetFor([pack.id])
  return [
    `### ${name.vi}`,
    '',
    `${anchor(id)}Ghi điểm từng mục vào <code>years[].scores.${id}</code>. Căn cứ: ${site.cite(page, source(cite))}.`,
    '',
    table(
      ['Mục', 'Nội dung', 'Điểm'],
      list.flatMap((section) => [
        [
          '',
          `**${section.says.vi}**${section.pick ? ' (chọn một mức)' : ''}`,
          `**${parts[section.kind]} ${marks(section.most)}**`,
        ],
        ...section.items.map((item) => [`<code>${item.id}</code>`, item.says.vi, marks(item.most)]),
      ]),
    ),
    '',
  ]
}

/** What a pack leaves open: criteria without a text. */
const gapsOf = (pack: PackFile, site: Site): readonly string[] => {
  const found = (pack.additions ?? []).flatMap((addition) =>
    described(addition, pack, site)
      .criteria.flatMap(criteriaIn)
      .filter(({ evidence, layer }) => evidence === 'gap' && layer === pack.id)
      .map(({ says }) => `${site.awardOf(addition.award)?.award.name.vi ?? addition.award}: ${says.vi}`),
  )
  return [...new Set(found)]
}

/** The page of a pack: what it adds to the Law, from when, and what of it is not known. */
export const packPage = (pack: PackFile, site: Site): string => {
  const page = pages.pack(pack.id)
  const { source } = ruleSetFor([pack.id])
  const awards = site.awards.filter((one) => one.pack?.id === pack.id)
  const additions = pack.additions ?? []
  const touched = [...new Set(additions.map(({ award }) => award))]
  const ledgers = site.ledgers.filter(({ ledger }) => pack.instruments.some(({ id }) => id === ledger.instrument))
  const missing = ledgers
    .map(({ ledger, page: to }) => ({
      to,
      name: pack.instruments.find(({ id }) => id === ledger.instrument)?.name.vi ?? ledger.instrument,
      count: ledger.provisions.filter(({ became }) => became === 'text-missing').length,
    }))
    .filter(({ count }) => count > 0)
  const unknown = pack.instruments.filter(({ text }) => text === 'not-recovered')
  const gaps = gapsOf(pack, site)
  return [
    `# ${pack.name.vi}`,
    '',
    `*${pack.name.en}*`,
    '',
    `[Mục lục](${linkTo(page, pages.index)}) · Gói quy định riêng`,
    '',
    `Gói này thêm vào Luật những quy định riêng. Nó chỉ đòi thêm, không bớt điều gì Luật đã đòi. Khi dùng phần mềm, gọi gói bằng mã <code>${pack.id}</code>.`,
    '',
    '## Văn bản của gói',
    '',
    table(
      ['Văn bản', 'Hiệu lực', 'Biết đến đâu'],
      pack.instruments.map(({ id, name, from, to, issuedOn, text }) => {
        const ledger = ledgers.find((one) => one.ledger.instrument === id)
        return [
          `[${name.vi}](${linkTo(page, pages.instruments, instrumentAnchor(id))})`,
          from ? period(from, to) : issuedOn ? `ban hành ${day(issuedOn)}` : 'chưa rõ',
          `${instrumentTexts[text]}${ledger ? ` · [sổ cái](${linkTo(page, ledger.page)})` : ''}`,
        ]
      }),
    ),
    '',
    ...(awards.length > 0
      ? [
          '## Danh hiệu, hình thức khen thưởng riêng',
          '',
          ...awards.map(
            ({ award, page: to }) =>
              `- [${award.name.vi}](${linkTo(page, to)}) *(${award.name.en})* – ${kinds[award.kind].one.toLowerCase()}`,
          ),
          '',
        ]
      : []),
    ...(touched.length > 0 ? ['## Thêm vào các danh hiệu, hình thức khen thưởng', ''] : []),
    ...touched.flatMap((award) => [
      `### ${site.awardOf(award)?.award.name.vi ?? award}`,
      '',
      `${anchor(`them-${award.replace('/', '-')}`)}Phần của Luật: ${site.name(page, award)}.`,
      '',
      ...additions
        .filter((addition) => addition.award === award)
        .sort((a, b) => b.from.localeCompare(a.from))
        .flatMap((addition) => additionLines(addition, pack, site)),
    ]),
    ...(pack.tables ? ['## Bảng điểm', '', ...pack.tables.flatMap((one) => scoring(one, pack, site))] : []),
    ...(gaps.length + missing.length + unknown.length > 0
      ? [
          '## Những chỗ còn thiếu',
          '',
          ...gaps.map((gap) => `- ${evidences.gap.square} ${sentence(gap)}`),
          ...missing.map(
            ({ name, count, to }) => `- [${name}](${linkTo(page, to)}): ${count} điều, khoản chưa có nội dung.`,
          ),
          ...unknown.map(({ name, title }) => `- ${name.vi} (${title.vi}): chưa tìm được văn bản.`),
          '',
        ]
      : []),
    ...((pack.readings ?? []).length > 0
      ? [
          '## Chỗ văn bản có thể hiểu khác nhau',
          '',
          ...(pack.readings ?? []).map(
            ({ id, question, chosen }) =>
              `- ${question.vi} **${sentence(chosen.vi)}** [Vì sao](${linkTo(page, pages.readings, id)})`,
          ),
          '',
        ]
      : []),
    ...((pack.caveats ?? []).length > 0
      ? [
          '## Lưu ý',
          '',
          ...(pack.caveats ?? []).map(
            ({ says, cite, from, to }) =>
              `- ${sentence(says.vi)}${from ? ` (${period(from, to)})` : ''}${cite ? ` ${site.cite(page, source(cite))}.` : ''}`,
          ),
          '',
        ]
      : []),
    '---',
    '',
    `<sub>Dữ liệu: [rules/sectors/${pack.id}](${linkTo(page, `rules/sectors/${pack.id}`)}). Trang này do máy tạo; chưa đối chiếu với bản ký.</sub>`,
    '',
  ].join('\n')
}
