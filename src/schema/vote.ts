import * as z from 'zod'
import { awardIdSchema } from './award-id'
import { yearSchema } from './date'

export const voteSchema = z
  .strictObject({
    council: z.enum(['grassroots', 'ministry', 'central', 'cluster']),
    for: awardIdSchema,
    inFavour: z.int().min(0),
    members: z.int().min(1),
    year: yearSchema.optional(),
  })
  .refine(({ inFavour, members }) => inFavour <= members, { params: { expects: 'votes-within-members' } })

export type Vote = z.infer<typeof voteSchema>
