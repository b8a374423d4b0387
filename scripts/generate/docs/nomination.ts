import { type Description, nominationSections } from '../../../src/schema/description'
import { period } from './dates'
import { table } from './links'
import type { Site } from './site'
import { knownTexts, sections, sentence, subjects } from './words'

const known = (text: keyof typeof knownTexts): string => (knownTexts[text] ? ` (${knownTexts[text]})` : '')

const number = (times: number): string => `${times}`.replace('.', ',')

/** What a nomination needs, as a table; empty where the rule says nothing of it. */
export const nominationOf = ({ nomination }: Description, site: Site, page: string): string => {
  const rows = nominationSections.flatMap((section) =>
    nomination[section].map(({ says, cite, text, from, to }, index) => [
      index === 0 ? `**${sections[section]}**` : '',
      `${sentence(says.vi)}${to === undefined ? '' : ` Áp dụng ${period(from, to)}.`}`,
      `${site.cite(page, cite)}${known(text)}`,
    ]),
  )
  const rewards = nomination.rewards.map(({ for: who, times, upTo, cite, text }, index) => [
    index === 0 ? `**${sections.rewards}**` : '',
    `${subjects[who]}: ${upTo ? 'không quá ' : ''}${number(times)} lần mức lương cơ sở.`,
    `${site.cite(page, cite)}${known(text)}`,
  ])
  const all = [...rows, ...rewards]
  return all.length === 0 ? '' : table(['', 'Nội dung', 'Căn cứ'], all)
}
