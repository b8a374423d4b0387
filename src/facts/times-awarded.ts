import * as z from 'zod'
import { awardIdSchema } from '../schema/award-id'
import type { AwardRecord } from '../schema/award-record'
import { bodies, isOneOf, isWithin } from './bodies'
import type { Context } from './context'
import { between, defineFact, numberText, type Range, text, unknownText } from './fact'
import { windowOf } from './window-count'

const params = z.strictObject({
  awards: z.array(awardIdSchema).min(1),
  /** One of these bodies must have given it; a record that does not name who gave it counts. */
  by: bodies.optional(),
  /** As `by`, where a body within one of these serves too. */
  byWithin: bodies.optional(),
})

type Params = z.infer<typeof params>

/** The title of somebody in the army or the police is given by their own ministry, where the record names nobody. */
const isGivenBy = ({ by, byWithin }: Params, { by: giver }: AwardRecord): boolean => {
  if (giver === undefined) return true
  return (by === undefined || isOneOf(giver, by)) && (byWithin === undefined || isWithin(giver, byWithin))
}

/** Sudden and thematic awards are no ground for an award for merit (Decrees 98/2023 and 152/2025, article 4, clause 3). */
const counts = (asked: Params, grant: AwardRecord): boolean => {
  const { award, status, basis } = grant
  const forMerit = status !== 'revoked' && basis !== 'sudden' && basis !== 'thematic'
  return asked.awards.includes(award) && forMerit && isGivenBy(asked, grant)
}

const yearsOf = ({ record }: Context, asked: Params): { years: readonly number[]; undated: number } | undefined => {
  const list = record.subject.awards?.filter((grant) => counts(asked, grant))
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

const read = (context: Context, asked: Params): number | Range | undefined => {
  const found = yearsOf(context, asked)
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
  bind: (asked) => ({
    read: (context) => read(context, asked),
    actual: (context) => {
      const value = read(context, asked)
      if (value === undefined) return unknownText
      const number = numberText(value)
      const { from, to } = windowOf(context)
      const years = within(yearsOf(context, asked)?.years ?? [], from, to).join(', ')
      return text(`có ${number.vi}${years && `: ${years}`}`, `has ${number.en}${years && `: ${years}`}`)
    },
    path: () => 'awards',
    unit: text('lần', 'times'),
  }),
})
