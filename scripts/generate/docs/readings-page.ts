import type { RuleSet } from '../../../src/kernel/rule-set'
import { nationalData } from '../../../src/national'
import { ruleSetFor } from '../../../src/national-law'
import type { Reading } from '../../../src/schema/reading'
import { anchor, linkTo } from './links'
import { pages, type Site } from './site'
import { sentence } from './words'

/** Every place where the text allows two readings: the one chosen, why, and what rests on it. */
export const readingsPage = (site: Site): string => {
  const page = pages.readings
  const groups = [
    { name: 'Quy định quốc gia', readings: nationalData.readings, source: ruleSetFor().source },
    // One at a time: regulations of two sectors are not for one person.
    ...site.packs.map((pack) => ({
      name: pack.name.vi,
      readings: (pack.readings ?? []) as readonly Reading[],
      source: ruleSetFor([pack.id]).source,
    })),
  ].filter(({ readings }) => readings.length > 0)
  const resting = (id: string): readonly string[] =>
    site.awards
      .filter(({ description }) => description.readings.some((one) => one.id === id))
      .map(({ award }) => award.id)
  const entry = (
    { id, question, chosen, why, cite, awards = [] }: Reading,
    source: RuleSet['source'],
  ): readonly string[] => {
    const named = [...new Set([...awards, ...resting(id)])].filter((one) => site.awardOf(one) !== undefined)
    return [
      `### ${question.vi}`,
      '',
      anchor(id),
      '',
      `**Bộ quy tắc chọn:** ${sentence(chosen.vi)}`,
      '',
      `**Vì sao:** ${sentence(why.vi)}`,
      '',
      `**Điều khoản:** ${cite.map((one) => site.cite(page, source(one))).join('; ')}.`,
      '',
      ...(named.length > 0 ? [`**Ảnh hưởng đến:** ${named.map((one) => site.name(page, one)).join(', ')}.`, ''] : []),
    ]
  }
  return [
    '# Những chỗ văn bản có thể hiểu khác nhau',
    '',
    `[Mục lục](${linkTo(page, pages.index)})`,
    '',
    'Có chỗ câu chữ của văn bản cho phép hiểu hai cách. Ở đó bộ quy tắc phải chọn một cách. Trang này nêu cách đã chọn và lý do. Kết quả nào dựa vào một cách hiểu thì có ghi chú.',
    '',
    'Cách chọn ở đây không phải là hướng dẫn của cơ quan có thẩm quyền. Nếu có văn bản trả lời khác, hãy theo văn bản đó.',
    '',
    ...groups.flatMap(({ name, readings, source }) => [
      `## ${name}`,
      '',
      ...readings.map(({ id, question }) => `- [${question.vi}](#${id})`),
      '',
      ...readings.flatMap((one) => entry(one, source)),
    ]),
    `<sub>Dữ liệu: [rules/readings.json](${linkTo(page, 'rules/readings.json')}) và các gói.</sub>`,
    '',
  ].join('\n')
}
