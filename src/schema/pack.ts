import * as z from 'zod'
import { awardSchema, barSchema, caveatSchema, quotaSchema } from './award'
import { awardIdSchema, slugSchema } from './award-id'
import { conditionSchema } from './condition'
import { dateSchema } from './date'
import { instrumentSchema } from './instrument'
import { readingSchema } from './reading'
import { textSchema } from './text'

const during = { from: dateSchema, to: dateSchema.optional() }

/** What a pack adds to an award of the Law. It can only ask for more. */
export const additionSchema = z.strictObject({
  ...during,
  award: awardIdSchema,
  requires: conditionSchema.optional(),
  bars: z.array(barSchema).min(1).optional(),
  quotas: z.array(quotaSchema).min(1).optional(),
  caveats: z.array(caveatSchema).min(1).optional(),
})

/** The regulation of a sector, a province or a house, on top of the Law. */
export const packSchema = z.strictObject({
  $schema: z.string().optional(),
  id: slugSchema,
  name: textSchema,
  instruments: z.array(instrumentSchema).min(1),
  readings: z.array(readingSchema).optional(),
  additions: z.array(additionSchema).optional(),
  awards: z.array(awardSchema).optional(),
  /** Shown in every verdict that the pack takes part in. */
  caveats: z.array(caveatSchema).optional(),
})

export type Addition = z.infer<typeof additionSchema>
export type PackFile = z.infer<typeof packSchema>
