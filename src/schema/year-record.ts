import * as z from 'zod'
import { awardIdSchema } from './award-id'
import { yearSchema } from './date'
import { scoresSchema } from './scoring-table'

/** Ratings of a year's work, from best to worst. */
export const ratings = ['excellent', 'good', 'completed', 'not-completed'] as const

/** How a year's tasks were completed. */
export type Rating = (typeof ratings)[number]

const ratingSchema = z.enum(ratings)

const leaveSchema = z.strictObject({
  reason: z.enum(['maternity', 'study', 'treatment', 'other']),
  months: z.number().min(0).max(12),
})

export const yearRecordSchema = z.strictObject({
  year: yearSchema,
  rating: ratingSchema.optional(),
  leave: z.array(leaveSchema).optional(),
  scores: scoresSchema.optional(),
})

const leadSchema = z.strictObject({
  what: z.enum(['cluster', 'movement']),
  organiser: z.enum(['central-council', 'prime-minister', 'ministry', 'province', 'district']),
  /** Years for which the movement has lasted. */
  lasting: z.number().min(0).optional(),
})

const membersSchema = z
  .strictObject({
    total: z.int().min(1),
    completed: z.int().min(0).optional(),
    holders: z.record(awardIdSchema, z.int().min(0)).optional(),
    disciplinedFromWarning: z.int().min(0).optional(),
  })
  .refine(
    ({ total, completed = 0, holders = {}, disciplinedFromWarning = 0 }) =>
      Math.max(completed, disciplinedFromWarning, ...Object.values(holders)) <= total,
    { params: { expects: 'members-within-total' } },
  )

export const unitYearSchema = z.strictObject({
  year: yearSchema,
  rating: ratingSchema.optional(),
  exceededTargets: z.boolean().optional(),
  scores: scoresSchema.optional(),
  leads: z.array(leadSchema).optional(),
  members: membersSchema.optional(),
})

/** A list with at most one record a year. */
export const years = <T extends z.ZodType<{ year: number }>>(record: T) =>
  z.array(record).refine((list) => new Set(list.map(({ year }) => year)).size === list.length, {
    params: { expects: 'one-record-a-year' },
  })

export type UnitYear = z.infer<typeof unitYearSchema>
export type YearRecord = z.infer<typeof yearRecordSchema>
