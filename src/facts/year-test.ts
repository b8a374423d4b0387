import * as z from 'zod'
import { awardIdSchema } from '../schema/award-id'
import { ratings } from '../schema/year-record'

/** What makes a year count. */
export const yearTestParams = z.strictObject({
  /** Lowest rating that counts. */
  rating: z.enum(ratings),
  /** Titles of the year that serve in place of the rating. */
  orHolding: z.array(awardIdSchema).min(1).optional(),
})
