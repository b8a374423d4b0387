import * as z from 'zod'
import { awardIdSchema } from '../schema/award-id'
import { ratings } from '../schema/year-record'
import type { Context } from './context'
import { defineFact, noUnit, text, yesNo } from './fact'
import { ratingText } from './rating-text'
import { type SubjectRecord, yearIn } from './record'
import { heldIn } from './year-fit'

const params = z.strictObject({
  /** Lowest rating of the unit that serves. */
  rating: z.enum(ratings).optional(),
  /** Awards of the unit for the year, one of which serves. */
  awards: z.array(awardIdSchema).min(1).optional(),
  /** Attestations about the unit, one of which serves. */
  attestations: z.array(z.string().min(1)).min(1).optional(),
})

type Params = z.infer<typeof params>

const unitOf = ({ record: { subject }, related }: Context): SubjectRecord | undefined =>
  subject.kind === 'individual' && subject.headOf != null ? related.get(subject.headOf) : undefined

/** Kleene's or over the ways in which a unit can serve. */
const anyOf = (outcomes: readonly (boolean | undefined)[]): boolean | undefined =>
  outcomes.includes(true) ? true : outcomes.includes(undefined) ? undefined : false

const read = (context: Context, asked: Params): boolean | undefined => {
  const { subject } = context.record
  if (subject.kind !== 'individual' || subject.headOf === null) return false
  const unit = unitOf(context)
  if (unit === undefined) return undefined
  const value = yearIn(unit, context.year)?.rating
  const byRating =
    asked.rating === undefined
      ? []
      : [value === undefined ? undefined : ratings.indexOf(value) <= ratings.indexOf(asked.rating)]
  const byAwards = (asked.awards ?? []).map((award) => heldIn(unit, award, context.year))
  const byAttestations = (asked.attestations ?? []).map((key) => unit.subject.attestations?.[key])
  return anyOf([...byRating, ...byAwards, ...byAttestations])
}

/** What the unit that the person heads achieved in the year credited; the caller gives the unit along. */
export const headedUnit = defineFact({
  id: 'headedUnit',
  means: text('Kết quả của đơn vị do cá nhân phụ trách', 'What the unit headed by the person achieved'),
  params,
  returns: 'boolean',
  bind: (asked) => ({
    read: (context) => read(context, asked),
    actual: (context) => {
      const unit = unitOf(context)
      const value = unit && yearIn(unit, context.year)?.rating
      if (value === undefined || asked.rating === undefined) return yesNo(read(context, asked))
      return text(`đơn vị ${ratingText(value).vi}`, `the unit is rated ${ratingText(value).en}`)
    },
    path: () => 'headOf',
    unit: noUnit,
  }),
})
