import type { Pack } from '../define-pack'
import { nationalLaw } from '../national-law'
import type { Award } from '../schema/award'
import type { DescribedCondition, DescribedNote, Description } from '../schema/description'
import { nominationSections } from '../schema/description'
import type { Source } from '../schema/verdict'

/** A page, by its file name. */
export interface Page {
  readonly file: string
  readonly text: string
}

const sections: Readonly<Record<(typeof nominationSections)[number], string>> = {
  decides: 'Thẩm quyền quyết định',
  proposes: 'Thẩm quyền đề nghị',
  vote: 'Bỏ phiếu',
  dossier: 'Hồ sơ',
  deadlines: 'Thời hạn',
  consultation: 'Lấy ý kiến',
  publicity: 'Công khai',
  cadence: 'Số lần, thời điểm',
}

const statuses = {
  computed: 'theo hồ sơ',
  attested: 'phải được xác nhận',
  claimed: 'phải nêu ra',
  council: 'do hội đồng',
  gap: 'chưa có văn bản',
} as const

const sentence = (text: string): string => `${text.replace(/\.$/, '')}.`

const basis = ({ name }: Source): string => `*${name.vi}*`

const lines = (node: DescribedCondition, indent: string): readonly string[] => {
  if (node.kind === 'criterion') {
    const asked = node.required.vi ? `: ${node.required.vi}` : ''
    const way = node.label ? `**${node.label.vi}.** ` : ''
    return [`${indent}- ${way}${node.says.vi}${asked} (${statuses[node.evidence]}). ${basis(node.cite)}`]
  }
  const head = node.kind === 'any' ? 'Một trong các điều sau:' : node.kind === 'not' ? 'Không thuộc:' : 'Tất cả:'
  const name = node.label ? `**${node.label.vi}.** ` : ''
  return [`${indent}- ${name}${head}`, ...node.children.flatMap((child) => lines(child, `${indent}  `))]
}

const touches = (node: DescribedCondition, layer: string): boolean =>
  node.kind === 'criterion' ? node.layer === layer : node.children.some((child) => touches(child, layer))

const section = (title: string, body: readonly string[]): readonly string[] =>
  body.length === 0 ? [] : [`### ${title}`, '', ...body, '']

const notes = (title: string, list: readonly DescribedNote[]): readonly string[] =>
  section(
    title,
    list.map(({ says, cite }) => `- ${sentence(says.vi)} ${basis(cite)}`),
  )

const ruleLines = (description: Description, pack: Pack, layer: string | undefined): readonly string[] => {
  const own = <T extends { readonly layer: string }>(list: readonly T[]) =>
    layer === undefined ? list : list.filter((one) => one.layer === layer)
  const instruments = new Set(pack.instruments.map(({ id }) => id))
  const criteria = description.criteria.filter((node) => layer === undefined || touches(node, layer))
  return [
    ...section(
      'Tiêu chuẩn',
      criteria.flatMap((node) => lines(node, '')),
    ),
    ...section(
      'Chưa được xét',
      own(description.bars).map(({ says, cite }) => `- ${sentence(says.vi)} ${basis(cite)}`),
    ),
    ...section(
      'Giới hạn số lượng',
      own(description.quotas).map(({ says, cite }) => `- ${sentence(says.vi)} ${basis(cite)}`),
    ),
    ...nominationSections.flatMap((key) =>
      notes(
        sections[key],
        description.nomination[key].filter(({ cite }) => layer === undefined || instruments.has(cite.instrument)),
      ),
    ),
  ]
}

const ownAward = (award: Award, pack: Pack, on: string): readonly string[] => {
  const current =
    award.versions.find(({ from, to }) => from <= on && (to === undefined || on < to)) ?? award.versions[0]
  const day = current && current.from > on ? current.from : on
  return [
    `## ${award.name.vi}`,
    '',
    ...ruleLines(nationalLaw().describe(award.id, { on: day, packs: [pack] }), pack, undefined),
  ]
}

/** The page of a pack: what it adds to each award of the Law on a day, and its own awards, for an officer to read. */
export const packPage = (pack: Pack, on: string): Page => {
  const touched = [...new Set((pack.additions ?? []).filter(({ from }) => from <= on).map(({ award }) => award))]
  const instruments = pack.instruments.map(
    ({ name, title, from, to }) => `| ${name.vi} | ${title.vi} | ${from ?? ''} | ${to ?? ''} |`,
  )
  const text = [
    `# ${pack.name.vi}`,
    '',
    `Áp dụng ngày ${on}. Trang này được tạo từ gói \`${pack.id}\`; chỉ ghi phần gói bổ sung so với Luật.`,
    '',
    '## Văn bản',
    '',
    '| Văn bản | Tên | Từ | Hết hiệu lực từ |',
    '| --- | --- | --- | --- |',
    ...instruments,
    '',
    ...touched.flatMap((award) => {
      const description = nationalLaw().describe(award, { on, packs: [pack] })
      return [`## ${description.name.vi}`, '', ...ruleLines(description, pack, pack.id)]
    }),
    ...(pack.awards ?? []).flatMap((award) => ownAward(award, pack, on)),
  ].join('\n')
  return { file: `${pack.id}.md`, text: `${text.trimEnd()}\n` }
}
