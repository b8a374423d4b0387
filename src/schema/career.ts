import * as z from 'zod'
import { inOrder, ordered, period } from './period'
import { postRanks } from './post-rank'

export const serviceSchema = z
  .strictObject({
    in: z.string().min(1),
    ...period,
    hardship: z.boolean().optional(),
    internationalDuty: z.boolean().optional(),
  })
  .refine(ordered, inOrder)

export const postSchema = z
  .strictObject({
    /** What the post is equal to (Decree 152/2025, article 10); the caller maps it. */
    rank: z.enum(postRanks),
    /** Who is moved to a lower post holds the higher one until its term ends (article 9, clause 2, point d). */
    ...period,
    /** A woman whose retirement age is the higher one: the general figures hold for her (article 4, clause 7). */
    laterRetirement: z.boolean().optional(),
  })
  .refine(ordered, inOrder)

export type Post = z.infer<typeof postSchema>
