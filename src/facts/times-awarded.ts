import * as z from 'zod'
import { awardIdSchema } from '../schema/award-id'
import type { Context } from './context'
import { between, defineFact, numberText, type Range, text, unknownText } from './fact'
import { windowOf } from './window-count'

const params = z.strictObject({ awards: z.array(awardIdSchema).min(1) })

/** Sudden and thematic awards are no ground for an award for merit (Decrees 98/2023 and 152/2025, article 4, clause 3). */
const yearsOf = (
  { record }: Context,
  awards: readonly string[],
): { years: readonly number[]; undated: number } | undefined => {
  const list = record.subject.awards?.filter(
    ({ award, status, basis }) =>
      awards.includes(award) && status !== 'revoked' && basis !== 'sudden' && basis !== 'thematic',
  )
  if (list === undefined) return undefined
  const dated = list.flatMap(({ award, achievedThrough, year, decidedOn }) => {
    const at = achievedThrough ?? year ?? (decidedOn && Number(decidedOn.slice(0, 4)))
    return at ? [{ award, at }] : []
  })
  const once = new Map(dated.map(({ award, at }) => [`${award} ${at}`, at]))
  return { years: [...once.values()].sort((a, b) => a - b), undated: list.length - dated.length }
}

const within = (years: readonly number[], from: number, to: number): readonly number[] =>
  years.filter((year) => year >= from && year <= to)

const read = (context: Context, awards: readonly string[]): number | Range | undefined => {
  const found = yearsOf(context, awards)
  if (found === undefined) return undefined
  const { from, possiblyFrom, to } = windowOf(context)
  const { recordsFrom } = context.record.subject
  if (recordsFrom !== undefined && possiblyFrom < recordsFrom)
    return between(within(found.years, from, to).length, Number.POSITIVE_INFINITY)
  return between(within(found.years, from, to).length, within(found.years, possiblyFrom, to).length + found.undated)
}

/** How many times the awards were given in the time, one a year of each. */
export const timesAwarded = defineFact({
  id: 'timesAwarded',
  means: text('Số lần được tặng trong thời gian xét', 'How many times the award was given in the time'),
  params,
  returns: 'count',
  bind: ({ awards }) => ({
    read: (context) => read(context, awards),
    actual: (context) => {
      const value = read(context, awards)
      if (value === undefined) return unknownText
      const number = numberText(value)
      const { from, to } = windowOf(context)
      const years = within(yearsOf(context, awards)?.years ?? [], from, to).join(', ')
      return text(`có ${number.vi}${years && `: ${years}`}`, `has ${number.en}${years && `: ${years}`}`)
    },
    path: () => 'awards',
    unit: text('lần', 'times'),
  }),
})
