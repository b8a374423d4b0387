import * as z from 'zod'
import { awardIdSchema } from './award-id'
import { dateSchema, yearSchema } from './date'

/** Scopes at which a contribution is recognised, from narrow to wide. */
export const scopes = ['grassroots', 'ministry', 'national'] as const

/** Kinds of contributions that the Law counts. */
export const contributionKinds = [
  'initiative',
  'science-topic',
  'science-project',
  'science-work',
  'combat-ingenuity',
] as const

export const contributionSchema = z.strictObject({
  kind: z.enum(contributionKinds),
  scope: z.enum(scopes).optional(),
  year: yearSchema.optional(),
  recognisedOn: dateSchema.optional(),
  /** Who recognised it, by the body's Vietnamese name. */
  recognisedBy: z.string().min(1).optional(),
  accepted: z.boolean().optional(),
  applied: z.boolean().optional(),
  usedFor: awardIdSchema.optional(),
})

export type Contribution = z.infer<typeof contributionSchema>
