import * as z from 'zod'
import { awardIdSchema, slugSchema } from './award-id'
import { citationSchema } from './citation'
import { textSchema } from './text'

/** A place where the text allows two readings, and the one that the rules follow. */
export const readingSchema = z.strictObject({
  id: slugSchema,
  cite: z.array(citationSchema).min(1),
  question: textSchema,
  chosen: textSchema,
  why: textSchema,
  awards: z.array(awardIdSchema).min(1).optional(),
})

export const readingsSchema = z.strictObject({
  $schema: z.string().optional(),
  readings: z.array(readingSchema).min(1),
})

export type Reading = z.infer<typeof readingSchema>
