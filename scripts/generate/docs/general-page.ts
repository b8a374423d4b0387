import { nationalData } from '../../../src/national'
import { ruleSetFor } from '../../../src/national-law'
import type { AppliesTo } from '../../../src/schema/shared-condition'
import { period } from './dates'
import { anchor, linkTo } from './links'
import { pages, type Site } from './site'
import { barSquare, kinds, sentence, subjects } from './words'

const whom = ({ subjects: who, kinds: of, annual }: AppliesTo): string => {
  const names = who.map((one) => subjects[one].toLowerCase()).join(', ')
  const which = annual
    ? 'mọi danh hiệu xét hằng năm'
    : of
      ? of.map((kind) => kinds[kind as keyof typeof kinds]?.many.toLowerCase() ?? kind).join(', ')
      : 'mọi danh hiệu, hình thức khen thưởng'
  return `Áp dụng cho ${names}; ${which}.`
}

/** What applies to many awards at once. */
export const generalPage = (site: Site): string => {
  const page = pages.general
  const { source } = ruleSetFor()
  const bars = nationalData.shared.flatMap((one) =>
    'bars' in one ? one.bars.map((bar) => ({ bar, to: one.appliesTo })) : [],
  )
  const credits = nationalData.shared.flatMap((one) =>
    'creditsAfterDiscipline' in one ? [{ id: one.id, rule: one.creditsAfterDiscipline, to: one.appliesTo }] : [],
  )
  const preferences = nationalData.shared.flatMap((one) =>
    'preference' in one ? [{ id: one.id, rule: one.preference, to: one.appliesTo }] : [],
  )
  const readings = (ids: readonly string[] = []) =>
    ids.length === 0
      ? ''
      : ` Cách hiểu: ${ids.map((id, index) => `[${index + 1}](${linkTo(page, pages.readings, id)})`).join(', ')}.`
  const during = (from: string | undefined, to: string | undefined) => (from ? `Áp dụng ${period(from, to)}.` : '')
  return [
    '# Quy định chung',
    '',
    `[Mục lục](${linkTo(page, pages.index)})`,
    '',
    'Những quy định dưới đây áp dụng cho nhiều danh hiệu, hình thức khen thưởng. Trang của từng danh hiệu đã tính đến chúng.',
    '',
    '## Khi nào chưa được xét',
    '',
    ...bars.flatMap(({ bar, to }) => [
      `- ${anchor(bar.id)}${barSquare} ${sentence(bar.says.vi)}<br>`,
      `  <sub>${during(bar.from, bar.to)} ${bar.lasts === 'passes' ? 'Hết trường hợp này thì được xét.' : 'Không xét cho năm này, lần này.'} ${whom(to)} Căn cứ: ${site.cite(page, source(bar.cite))}.${readings(bar.readings)}</sub>`,
    ]),
    '',
    ...(credits.length > 0
      ? [
          '## Sau kỷ luật',
          '',
          ...credits.flatMap(({ id, rule, to }) => [
            `- ${anchor(id)}${sentence(rule.says.vi)}<br>`,
            `  <sub>${during(rule.from, rule.to)} ${whom(to)} Căn cứ: ${site.cite(page, source(rule.cite))}.</sub>`,
          ]),
          '',
        ]
      : []),
    ...(preferences.length > 0
      ? [
          '## Ưu tiên khi nhiều người cùng đủ tiêu chuẩn',
          '',
          ...preferences.flatMap(({ id, rule, to }) => [
            `- ${anchor(id)}${sentence(rule.says.vi)}<br>`,
            `  <sub>${during(rule.from, rule.to)} ${whom(to)} Căn cứ: ${site.cite(page, source(rule.cite))}.</sub>`,
          ]),
          '',
        ]
      : []),
  ].join('\n')
}
