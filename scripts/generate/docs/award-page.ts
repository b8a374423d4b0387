import type { DescribedBar, Description } from '../../../src/schema/description'
import { inWords, type Place, tree } from './criteria'
import { day, period } from './dates'
import { examplesOf } from './examples'
import { historyOf } from './history'
import { ladderSection } from './ladder/section'
import { anchor, linkTo } from './links'
import { nominationOf } from './nomination'
import { type AwardEntry, pages, type Site } from './site'
import { barSquare, capital, councils, evidences, kinds, knownTexts, sentence, subjects } from './words'

/** The first day of the wording of the Law that the description belongs to, the parts without a text counted in. */
const startOf = ({ history, wording }: Description): string => {
  const basis = JSON.stringify(wording.basis)
  return history.find((one) => JSON.stringify(one.basis) === basis)?.from ?? wording.from
}

const warnings = ({ caveats, wording, history, on }: Description, site: Site): readonly string[] => {
  const ended = history.at(-1)?.to
  return [
    ...(ended !== undefined && ended <= site.asOf
      ? [`> ⚠️ Không còn áp dụng từ ${day(ended)}. Trang này nói về ngày cuối cùng còn áp dụng, ${day(on)}.`]
      : []),
    ...caveats.filter(({ kind }) => kind === 'unconfirmed').map(({ says }) => `> ⚠️ ${says.vi}`),
    ...(wording.status === 'unconfirmed' ? ['> Phải xem văn bản đang có hiệu lực trước khi áp dụng.'] : []),
  ].flatMap((line, index) => (index === 0 ? [line] : ['>', line]))
}

const barLine = (bar: DescribedBar, { site, page }: Place): readonly string[] => {
  const when = inWords(bar.when)
  const detail = bar.when.kind === 'criterion' && bar.when.says.vi === bar.says.vi ? '' : `Cụ thể: ${sentence(when)} `
  const known = knownTexts[bar.text]
  return [
    `- ${anchor(bar.id)}${barSquare} ${sentence(bar.says.vi)}<br>`,
    `  <sub>${detail}${bar.lasts === 'passes' ? 'Hết trường hợp này thì được xét.' : 'Không xét cho năm này, lần này.'} Căn cứ: ${site.cite(page, bar.cite)}${known ? ` (${known})` : ''}. ${sentence(capital(evidences[bar.evidence].short))}</sub>`,
  ]
}

const limits = ({ quotas, votes, preference }: Description, { site, page }: Place): readonly string[] => [
  ...quotas.flatMap(({ id, says, cite, rankedByVotes, tieBrokenByChair, text }) => [
    `- ${anchor(id)}**Số lượng.** ${sentence(says.vi)}${rankedByVotes ? ' Nếu vượt, lấy theo số phiếu từ cao xuống.' : ''}${tieBrokenByChair ? ' Bằng phiếu ở vị trí cuối: theo ý kiến Chủ tịch hội đồng.' : ''} Căn cứ: ${site.cite(page, cite)}${knownTexts[text] ? ` (${knownTexts[text]})` : ''}.`,
  ]),
  ...votes.map(
    ({ percent, moreThan, councils: whose, cite }) =>
      `- **Phiếu.** ${moreThan ? 'Trên' : 'Từ'} ${percent} % tổng số thành viên (${whose ? whose.map((one) => councils[one]).join(', ') : 'mọi hội đồng đã bỏ phiếu'}). Căn cứ: ${site.cite(page, cite)}.`,
  ),
  ...(preference
    ? [`- **Ưu tiên.** ${sentence(preference.says.vi)} Căn cứ: ${site.cite(page, preference.cite)}.`]
    : []),
]

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`## ${heading}`, '', ...lines, '']

/** The page of one award. */
export const awardPage = (entry: AwardEntry, site: Site): string => {
  const { award, pack, page, picture, rule, description } = entry
  const { scope, criteria, bars, readings, caveats, history, wording } = description
  const place: Place = { site, page, since: startOf(description), anchors: new Set() }
  const link = (to: string, at?: string) => linkTo(page, to, at)
  const notes = caveats.filter(({ kind }) => kind !== 'unconfirmed')
  const examples = examplesOf(entry, site)
  const nomination = nominationOf(description, site, page)
  const used = [...new Set(Object.keys(evidences))] as (keyof typeof evidences)[]
  return [
    `# ${award.name.vi}`,
    '',
    `*${award.name.en}*`,
    '',
    `[Mục lục](${link(pages.index)}) · ${kinds[award.kind].one}${pack ? ` · [${pack.name.vi}](${link(pages.pack(pack.id))})` : ''}`,
    '',
    ...warnings(description, site),
    '',
    '| | |',
    '| --- | --- |',
    `| **Dành cho** | ${award.subject.map((kind) => subjects[kind]).join(', ')} |`,
    `| **Căn cứ** | ${wording.basis.map((source) => site.cite(page, source)).join('; ')} |`,
    `| **Nội dung này áp dụng** | ${period(startOf(description), history.at(-1)?.to)} |`,
    `| **Trang nói theo ngày** | ${day(description.on)} |`,
    '',
    ...section('Ai được xét', [
      ...(scope
        ? [tree([scope], place)]
        : [`Mọi ${award.subject.map((kind) => subjects[kind].toLowerCase()).join(', ')} đáp ứng tiêu chuẩn dưới đây.`]),
    ]),
    ...section('Tiêu chuẩn', [
      `<img src="${link(picture)}" alt="Sơ đồ điều kiện: ${award.name.vi}">`,
      '',
      criteria.length > 1 ? 'Phải có **đủ tất cả** các mục sau:' : '',
      '',
      tree(criteria, place),
      '',
      `<sub>${used.map((one) => `${evidences[one].square} ${evidences[one].short}`).join(' · ')}</sub>`,
    ]),
    ...section('Cần có trước, mở ra', ladderSection(award.id, site, page)),
    ...section(
      'Khi nào chưa được xét',
      bars.flatMap((bar) => barLine(bar, place)),
    ),
    ...(description.creditsAfterDiscipline
      ? [`Sau kỷ luật, thành tích chỉ tính từ khi chấp hành xong: xem [quy định chung](${link(pages.general)}).`, '']
      : []),
    ...section('Số lượng, phiếu, ưu tiên', limits(description, place)),
    ...section('Hồ sơ và thủ tục', nomination ? [nomination] : []),
    ...section(
      'Ví dụ',
      examples.length > 0
        ? ['Hồ sơ giả định. Phần phải xác nhận hoặc bỏ phiếu mà ví dụ không nêu thì tạm coi là đạt.', '', ...examples]
        : [],
    ),
    ...section('Thay đổi qua các thời kỳ', [anchor('thay-doi'), '', historyOf(history, site, page)]),
    ...section(
      'Chỗ văn bản có thể hiểu khác nhau',
      readings.map(
        ({ id, question, chosen }) =>
          `- ${question.vi} **${sentence(chosen.vi)}** [Vì sao](${link(pages.readings, id)})`,
      ),
    ),
    ...section(
      'Lưu ý',
      notes.map(
        ({ kind, says, cite }) =>
          `- ${kind === 'gap' ? `${evidences.gap.square} Chưa có văn bản: ` : ''}${sentence(says.vi)}${cite ? ` ${site.cite(page, cite)}.` : ''}`,
      ),
    ),
    '---',
    '',
    `<sub>Mã trong phần mềm: <code>${award.id}</code>. Quy tắc: [${rule}](${link(rule)}). Trang này do máy tạo từ quy tắc; chưa đối chiếu với Công báo.</sub>`,
    '',
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
}
