import * as z from 'zod'
import { awardIdSchema } from './award-id'
import { dateSchema, yearSchema } from './date'

export const awardRecordSchema = z.strictObject({
  award: awardIdSchema,
  year: yearSchema.optional(),
  achievedThrough: yearSchema.optional(),
  decidedOn: dateSchema.optional(),
  basis: z.enum(['merit', 'sudden', 'thematic', 'service', 'foreign']).optional(),
  status: z.enum(['granted', 'revoked']).optional(),
  /** Who gave it, by the body's Vietnamese name. */
  by: z.string().min(1).optional(),
})

export type AwardRecord = z.infer<typeof awardRecordSchema>
