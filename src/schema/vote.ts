import * as z from 'zod'
import { awardIdSchema } from './award-id'
import { yearSchema } from './date'

/** Who votes; `unit`: all who work in it, gathered as its meeting. */
export const councils = ['unit', 'grassroots', 'ministry', 'central', 'cluster'] as const

export type Council = (typeof councils)[number]

export const voteSchema = z
  .strictObject({
    council: z.enum(councils),
    for: awardIdSchema,
    /** Votes in favour, those in writing included. */
    inFavour: z.int().min(0),
    /** All members, whether they came or not. */
    members: z.int().min(1),
    year: yearSchema.optional(),
    /** Members who came to the session. */
    present: z.int().min(0).optional(),
    /** Members who did not come and voted in writing. */
    inWriting: z.int().min(0).optional(),
    /** Which ballot of the round it is; absent: the first. */
    ballot: z.int().min(1).optional(),
    /** Whether the chair is in favour, which some regulations let break a tie. */
    chair: z.boolean().optional(),
  })
  .refine(({ inFavour, members }) => inFavour <= members, { params: { expects: 'votes-within-members' } })
  .refine(({ present = 0, inWriting = 0, members }) => present + inWriting <= members, {
    params: { expects: 'voters-within-members' },
  })
  .refine(
    ({ present, inWriting, inFavour }) =>
      present === undefined || inWriting === undefined || inFavour <= present + inWriting,
    { params: { expects: 'votes-within-voters' } },
  )

export type Vote = z.infer<typeof voteSchema>
