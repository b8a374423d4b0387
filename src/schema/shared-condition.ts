import * as z from 'zod'
import { barSchema } from './award'
import { slugSchema } from './award-id'
import { citationSchema } from './citation'
import { conditionSchema } from './condition'
import { dateSchema } from './date'
import { textSchema } from './text'

const during = { from: dateSchema, to: dateSchema.optional() }

const appliesTo = z.strictObject({
  subjects: z.array(z.enum(['individual', 'unit', 'household'])).min(1),
  /** Only awards of these kinds; absent: all. */
  kinds: z.array(z.string()).min(1).optional(),
  /** Only awards given once a year; absent: all. */
  annual: z.literal(true).optional(),
})

/** Of awards of these kinds one subject receives no two for the same achievement. */
const onceSchema = z.strictObject({
  ...during,
  cite: citationSchema,
  says: textSchema,
  kinds: z.array(z.string()).min(1),
})

/** A condition that cuts across awards: referred to by id, or put on many awards at once. */
export const sharedConditionSchema = z.union([
  z.strictObject({ $schema: z.string().optional(), id: slugSchema, condition: conditionSchema }),
  z.strictObject({
    $schema: z.string().optional(),
    id: slugSchema,
    appliesTo,
    bars: z.array(barSchema).min(1),
    once: z.array(onceSchema).min(1).optional(),
  }),
  z.strictObject({
    $schema: z.string().optional(),
    id: slugSchema,
    appliesTo,
    /** Years up to the one in which a discipline ended are not credited. */
    creditsAfterDiscipline: z.strictObject({
      ...during,
      cite: citationSchema,
      says: textSchema,
    }),
  }),
  z.strictObject({
    $schema: z.string().optional(),
    id: slugSchema,
    appliesTo,
    /** Whom a council takes first among those who qualify equally. */
    preference: z.strictObject({
      ...during,
      cite: citationSchema,
      says: textSchema,
      /** Women, and units with at least this share of women, in percent. */
      womenPercent: z.int().min(1).max(100),
    }),
  }),
])

export type SharedCondition = z.infer<typeof sharedConditionSchema>
export type AppliesTo = z.infer<typeof appliesTo>
export type Once = z.infer<typeof onceSchema>
export type Preference = Extract<SharedCondition, { preference: unknown }>['preference']
