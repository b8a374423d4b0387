import * as z from 'zod'
import { awardIdSchema, slugSchema } from './award-id'
import { citationSchema } from './citation'
import { conditionSchema } from './condition'
import { dateSchema } from './date'
import { textSchema } from './text'

const during = { from: dateSchema.optional(), to: dateSchema.optional() }

/** What stops an award although its criteria are met. */
export const barSchema = z.strictObject({
  ...during,
  id: slugSchema,
  cite: citationSchema,
  says: textSchema,
  /** The bar holds while this is true. */
  when: conditionSchema,
  /** `passes`: it ends of itself, as when proceedings close; `stands`: it does not. */
  lasts: z.enum(['passes', 'stands']),
  readings: z.array(slugSchema).min(1).optional(),
  text: z.literal('restated').optional(),
})

/** What a share is taken of. */
export const quotaBaseSchema = z.discriminatedUnion('count', [
  /** Those who meet the standards of one of these awards in the year. */
  z.strictObject({ count: z.literal('holders'), awards: z.array(awardIdSchema).min(1) }),
  /** All members of the unit. */
  z.strictObject({ count: z.literal('headcount') }),
  /** The units that lead their clusters and meet the standards of this award. */
  z.strictObject({ count: z.literal('leaders'), award: awardIdSchema }),
  /** All units of the set. */
  z.strictObject({ count: z.literal('units') }),
])

/** What the limit holds for each of; absent: for the whole slate. */
export const quotaSets = ['cluster', 'province', 'parent'] as const

/** A number that depends on how large the base is. */
const stepSchema = z.strictObject({
  /** For bases below this; absent, and last: for all others. */
  below: z.int().min(1).optional(),
  number: z.int().min(0),
})

/** How many of a set may receive the award. */
export const quotaSchema = z
  .strictObject({
    ...during,
    id: slugSchema,
    cite: citationSchema,
    says: textSchema,
    /** At most this many percent of the base, rounded down. */
    percent: z.int().min(1).max(100).optional(),
    /** At most so many, by how large the base is. */
    steps: z.array(stepSchema).min(1).optional(),
    /** At most so many; no base is needed. */
    number: z.int().min(0).optional(),
    base: quotaBaseSchema.optional(),
    /** The limit holds for each cluster, province or parent unit of those nominated. */
    per: z.enum(quotaSets).optional(),
    /** Only units of these types are counted, and may not be more; absent: all nominated. */
    types: z.array(z.string().min(1)).min(1).optional(),
    /** Only persons or units of these groups are counted; absent: all nominated. */
    groups: z.array(z.string().min(1)).min(1).optional(),
    /** Where the share comes to less than one, one is allowed. */
    atLeastOne: z.boolean().optional(),
    /** Over the quota, the council's votes rank the candidates. */
    rankedBy: z.literal('votes').optional(),
    /** Among equal votes at the last place, the chair's vote decides. */
    tie: z.literal('chair').optional(),
    readings: z.array(slugSchema).min(1).optional(),
    text: z.literal('restated').optional(),
  })
  .refine(({ percent, steps, number }) => [percent, steps, number].filter((one) => one !== undefined).length === 1, {
    params: { expects: 'one-amount' },
  })
  .refine(({ number, base }) => (number === undefined) === (base !== undefined), { params: { expects: 'quota-base' } })
  .refine(
    ({ steps = [] }) =>
      steps.every(({ below }, index) => {
        const before = steps[index - 1]?.below
        const last = index === steps.length - 1
        return last ? below === undefined : below !== undefined && (before === undefined || before < below)
      }),
    { params: { expects: 'quota-steps' } },
  )

/** One thing that a nomination needs, with its source. */
export const noteSchema = z.strictObject({
  ...during,
  cite: citationSchema,
  says: textSchema,
  text: z.literal('restated').optional(),
})

const rewardSchema = z.strictObject({
  ...during,
  cite: citationSchema,
  for: z.enum(['individual', 'unit', 'household']),
  /** Multiple of the base salary, in tenths: 45 is 4.5 times, 52.5 is 5.25 times. */
  tenths: z.number().min(0.5).multipleOf(0.5),
  /** The figure is a ceiling. */
  upTo: z.boolean().optional(),
  text: z.literal('restated').optional(),
})

export const nominationSchema = z.strictObject({
  decides: z.array(noteSchema).optional(),
  proposes: z.array(noteSchema).optional(),
  vote: z.array(noteSchema).optional(),
  dossier: z.array(noteSchema).optional(),
  deadlines: z.array(noteSchema).optional(),
  consultation: z.array(noteSchema).optional(),
  publicity: z.array(noteSchema).optional(),
  cadence: z.array(noteSchema).optional(),
  rewards: z.array(rewardSchema).optional(),
})

/** Something a reader of the verdict has to know. */
export const caveatSchema = z.strictObject({
  ...during,
  id: slugSchema,
  cite: citationSchema.optional(),
  says: textSchema,
})

const versionSchema = z.strictObject({
  from: dateSchema,
  /** First day on which this wording is no longer in force. */
  to: dateSchema.optional(),
  basis: z.array(citationSchema).min(1),
  /** Who can be considered; false means not applicable. */
  scope: conditionSchema.optional(),
  requires: conditionSchema,
  bars: z.array(barSchema).min(1).optional(),
  quotas: z.array(quotaSchema).min(1).optional(),
  nomination: nominationSchema.optional(),
  caveats: z.array(caveatSchema).min(1).optional(),
})

/** An award with all its wordings in time. */
export const awardSchema = z.strictObject({
  $schema: z.string().optional(),
  id: awardIdSchema,
  kind: z.enum(['title', 'order', 'medal', 'honour', 'prize', 'badge', 'certificate', 'letter']),
  /** Given once for a year's achievements. */
  annual: z.boolean(),
  subject: z.array(z.enum(['individual', 'unit', 'household'])).min(1),
  name: textSchema,
  versions: z.array(versionSchema).min(1),
})

export type Bar = z.infer<typeof barSchema>
export type Quota = z.infer<typeof quotaSchema>
export type QuotaBase = z.infer<typeof quotaBaseSchema>
export type Note = z.infer<typeof noteSchema>
export type Reward = z.infer<typeof rewardSchema>
export type Nomination = z.infer<typeof nominationSchema>
export type CaveatRule = z.infer<typeof caveatSchema>
export type Version = z.infer<typeof versionSchema>
export type Award = z.infer<typeof awardSchema>
