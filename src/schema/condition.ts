import * as z from 'zod'
import { awardIdSchema, slugSchema } from './award-id'
import { citationSchema } from './citation'
import { dateSchema } from './date'
import { textSchema } from './text'
import { ratings } from './year-record'

/** How a criterion is shown to be met. */
export const evidenceKinds = ['computed', 'attested', 'claimed', 'council', 'gap'] as const

/**
 * - `computed`: the record decides;
 * - `attested`: standing conduct that a competent body certifies;
 * - `claimed`: a merit that somebody has to put forward;
 * - `council`: a vote or a choice;
 * - `gap`: the text that states the criterion is not at hand, so its outcome is unknown.
 */
export type Evidence = (typeof evidenceKinds)[number]

/** In force from this day on, until the day before `to`; absent: as long as the version. */
const during = { from: dateSchema.optional(), to: dateSchema.optional() }

const common = {
  ...during,
  cite: citationSchema.optional(),
  /** Ids of the readings that this part rests on. */
  readings: z.array(slugSchema).min(1).optional(),
  /** Set where the wording is known only at second hand. */
  text: z.literal('restated').optional(),
}

const group = {
  ...common,
  id: slugSchema.optional(),
  /** What a limb of an `any` is called in a verdict. */
  label: textSchema.optional(),
}

const leafSchema = z.strictObject({
  ...common,
  id: slugSchema,
  cite: citationSchema,
  also: z.array(citationSchema).min(1).optional(),
  evidence: z.enum(evidenceKinds),
  says: textSchema,
  fact: z.string().min(1),
  params: z.record(z.string(), z.json()).optional(),
  operator: z.string().min(1),
  value: z.json(),
})

/** Which years of the time since an award are looked at. */
const windowSchema = z.strictObject({
  /**
   * `whole`: all years from the one after the grant to the year credited;
   * `run`: of these, the unbroken years that end with the year credited;
   * `any-run`: any unbroken years among them.
   */
  years: z.enum(['whole', 'run', 'any-run']),
  /** For runs: the lowest rating that keeps a year in the run. */
  rating: z.enum(ratings).optional(),
  /** For runs: titles of the year that serve in place of the rating. */
  orHolding: z.array(awardIdSchema).min(1).optional(),
})

const sinceSchema = z.strictObject({
  /** One of these was given; the time runs from the year after its achievement. Absent: from the beginning. */
  awards: z.array(awardIdSchema).min(1).optional(),
  window: windowSchema,
})

/** A criterion: a fact about the subject, compared with what the law asks. */
export type Leaf = z.infer<typeof leafSchema>

type Common = { [K in keyof typeof group]?: z.infer<(typeof group)[K]> }

/** All of these; never empty. */
export interface All extends Common {
  all: Condition[]
}
/** One of these; never empty. */
export interface Any extends Common {
  any: Condition[]
}
/** The contrary of this. */
export interface Not extends Common {
  not: Condition
}
/** The time since an award: the criteria below are asked of one and the same time, for some grant of the award. */
export interface Since extends Common {
  id: string
  cite: z.infer<typeof citationSchema>
  says: z.infer<typeof textSchema>
  since: z.infer<typeof sinceSchema>
  all: Condition[]
}
/** A shared condition of `rules/national/conditions`, by id. */
export interface Reference {
  condition: string
  from?: string | undefined
  to?: string | undefined
}
export type Condition = All | Any | Not | Since | Reference | Leaf

const branches = {
  since: z.strictObject({
    ...group,
    id: slugSchema,
    cite: citationSchema,
    says: textSchema,
    since: sinceSchema,
    all: z.array(z.lazy(() => conditionSchema)).min(1),
  }),
  all: z.strictObject({ ...group, all: z.array(z.lazy(() => conditionSchema)).min(1) }),
  any: z.strictObject({ ...group, any: z.array(z.lazy(() => conditionSchema)).min(1) }),
  not: z.strictObject({ ...group, not: z.lazy(() => conditionSchema) }),
  condition: z.strictObject({ condition: slugSchema, ...during }),
  fact: leafSchema,
}

/** The fields of which a condition has one, which says what kind it is. */
export const conditionKeys = Object.keys(branches) as readonly (keyof typeof branches)[]

/**
 * A union that does not try its branches in turn: the field that is present names the one meant. Trying them would read
 * what is nested once for each branch, at every level, and would blame the wrong field.
 */
const byField = (): z.ZodType<Condition> => {
  const union = z.union(Object.values(branches))
  const parse: z.core.$ZodType['_zod']['parse'] = (payload, context) => {
    const { value } = payload
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    const key = isObject ? conditionKeys.find((one) => Object.hasOwn(value, one)) : 'fact'
    if (key !== undefined) return branches[key]._zod.run(payload, context)
    payload.issues.push({ code: 'custom', input: value, inst: union, params: { expects: 'condition' } })
    return payload
  }
  union._zod.parse = parse
  union._zod.run = parse
  return union
}

/** json-rules-engine's grammar without `path`, `priority` and empty groups, with what law needs. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(byField)

export const isAll = (node: Condition): node is All => 'all' in node && !('since' in node)
export const isSince = (node: Condition): node is Since => 'since' in node
export const isAny = (node: Condition): node is Any => 'any' in node
export const isNot = (node: Condition): node is Not => 'not' in node
export const isReference = (node: Condition): node is Reference => 'condition' in node
export const isLeaf = (node: Condition): node is Leaf => 'fact' in node

/** The conditions directly below this one. */
export const childrenOf = (node: Condition): readonly Condition[] =>
  isAll(node) || isSince(node) ? node.all : isAny(node) ? node.any : isNot(node) ? [node.not] : []
