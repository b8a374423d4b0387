import * as z from 'zod'
import { slugSchema } from './award-id'
import { citationSchema } from './citation'
import { dateSchema } from './date'
import { textSchema } from './text'

/** Points, whole or half. */
export const pointsSchema = z.number().min(0).multipleOf(0.5)

const itemSchema = z.strictObject({
  id: slugSchema,
  says: textSchema,
  /** The most points that it gives. */
  most: pointsSchema,
})

const sectionSchema = z.strictObject({
  id: slugSchema,
  says: textSchema,
  /** What its points do; those of a penalty are told as points taken off. */
  kind: z.enum(['base', 'bonus', 'penalty']),
  /** The most points of the section, whatever its items come to. */
  most: pointsSchema,
  /** Its items are steps of which one is given. */
  pick: z.literal('one').optional(),
  items: z.array(itemSchema).min(1),
})

/** A table by which a regulation gives points for a year's work. */
export const scoringTableSchema = z.strictObject({
  id: slugSchema,
  cite: citationSchema,
  name: textSchema,
  from: dateSchema,
  to: dateSchema.optional(),
  text: z.literal('restated').optional(),
  sections: z.array(sectionSchema).min(1),
})

export type ScoringTable = z.infer<typeof scoringTableSchema>
export type ScoringSection = ScoringTable['sections'][number]

/** Points given for one year: table → item → points; an item that is not named gives none. */
export const scoresSchema = z.record(slugSchema, z.record(slugSchema, pointsSchema))

export type Scores = z.infer<typeof scoresSchema>
