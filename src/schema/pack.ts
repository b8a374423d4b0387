import * as z from 'zod'
import { awardSchema, barSchema, caveatSchema, nominationSchema, quotaSchema } from './award'
import { awardIdSchema, slugSchema } from './award-id'
import { citationSchema } from './citation'
import { conditionSchema } from './condition'
import { dateSchema } from './date'
import { instrumentSchema } from './instrument'
import { readingSchema } from './reading'
import { scoringTableSchema } from './scoring-table'
import { textSchema } from './text'

const during = { from: dateSchema, to: dateSchema.optional() }

/** What a pack adds to an award of the Law. It can only ask for more. */
export const additionSchema = z.strictObject({
  ...during,
  award: awardIdSchema,
  /** Provisions of the Law that leave this to the regulation; two packs cannot both fill one in for an award. */
  details: z.array(citationSchema).min(1).optional(),
  requires: conditionSchema.optional(),
  bars: z.array(barSchema).min(1).optional(),
  quotas: z.array(quotaSchema).min(1).optional(),
  /** Who decides, dossier, deadlines and the like, beside what the Law says. */
  nomination: nominationSchema.optional(),
  caveats: z.array(caveatSchema).min(1).optional(),
})

/** What the house tells its people beside a criterion: where to go, what to hand in, by when. */
export const messageSchema = z.strictObject({
  award: awardIdSchema,
  /** The criterion or bar, by id. */
  criterion: slugSchema,
  says: textSchema,
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
  /** Tables by which the regulation gives points. */
  tables: z.array(scoringTableSchema).optional(),
  messages: z.array(messageSchema).optional(),
  /** Shown in every verdict that the pack takes part in. */
  caveats: z.array(caveatSchema).optional(),
})

export type Addition = z.infer<typeof additionSchema>
export type Message = z.infer<typeof messageSchema>
export type PackFile = z.infer<typeof packSchema>
