import * as z from 'zod'
import { awardIdSchema } from './award-id'
import { citationSchema } from './citation'
import { evidenceKinds } from './condition'
import { dateSchema, yearSchema } from './date'
import { textSchema } from './text'

const statusSchema = z.enum(['eligible', 'ineligible', 'undetermined', 'not-applicable'])

/** Words that may be empty, where there is nothing to say. */
const wordsSchema = z.strictObject({ vi: z.string(), en: z.string() })

const sourceSchema = citationSchema.extend({ name: textSchema }).readonly()

/** What a pack tells its people beside a criterion. */
const messageSchema = z.strictObject({ says: textSchema, layer: z.string().min(1) }).readonly()

const reasonSchema = z
  .strictObject({
    kind: z.enum(['criterion', 'bar', 'scope']),
    id: z.string().min(1),
    evidence: z.enum(evidenceKinds),
    /** What the law asks, in short. */
    says: textSchema,
    /** The figure asked for. */
    required: wordsSchema,
    /** What the record shows. */
    actual: wordsSchema,
    cite: sourceSchema,
    /** The way (limb) it belongs to, where the law has several. */
    way: textSchema.exactOptional(),
    /** For a bar: whether it ends of itself. */
    lasts: z.enum(['passes', 'stands']).exactOptional(),
    /** `national`, or the id of the pack that asks for it. */
    layer: z.string().min(1),
    messages: z.array(messageSchema).readonly().exactOptional(),
  })
  .readonly()

const missingSchema = z
  .strictObject({
    id: z.string().min(1),
    evidence: z.enum(evidenceKinds),
    says: textSchema,
    /** Where to put it: `years[2024].rating`, `attestations.<key>`; empty for a gap in the sources. */
    path: z.string(),
    cite: sourceSchema,
    way: textSchema.exactOptional(),
    layer: z.string().min(1),
    messages: z.array(messageSchema).readonly().exactOptional(),
  })
  .readonly()

const caveatSchema = z
  .strictObject({
    kind: z.enum(['ended', 'unconfirmed', 'restated', 'reading', 'gap', 'note']),
    id: z.string().min(1),
    says: textSchema,
    cite: sourceSchema.exactOptional(),
  })
  .readonly()

const stepSchema = z.strictObject({
  op: z.enum(['all', 'any', 'not', 'criterion', 'award', 'bar']),
  outcome: z.union([z.boolean(), z.literal('unknown')]),
  id: z.string().exactOptional(),
  says: textSchema.exactOptional(),
  label: textSchema.exactOptional(),
  cite: sourceSchema.exactOptional(),
  evidence: z.enum(evidenceKinds).exactOptional(),
  /** The value that was compared, as data. */
  actual: z.unknown().exactOptional(),
  /** Taken for granted under `attestations: 'assumed'`. */
  assumed: z.literal(true).exactOptional(),
  layer: z.string().min(1).exactOptional(),
})

/** The whole tree of criteria with their outcomes, for audit. */
export interface Trace extends Readonly<z.infer<typeof stepSchema>> {
  readonly children?: readonly Trace[]
}

const traceSchema: z.ZodType<Trace> = z.lazy(() =>
  stepSchema.extend({ children: z.array(traceSchema).readonly().exactOptional() }).readonly(),
)

const appliedVersionSchema = z
  .strictObject({
    from: dateSchema,
    /** First day on which this wording is no longer in force, or no longer known to be. */
    to: dateSchema.exactOptional(),
    basis: z.array(sourceSchema).min(1).readonly(),
    status: z.enum(['in-force', 'unconfirmed']),
  })
  .readonly()

/** What the law says to one subject and one award on a date. */
export const verdictSchema = z
  .strictObject({
    award: awardIdSchema,
    subject: z.string().min(1),
    on: dateSchema,
    year: yearSchema,
    status: statusSchema,
    pass: z.boolean(),
    /** What decides: for `ineligible` what blocks, nearest limb first. */
    reasons: z.array(reasonSchema).readonly(),
    /** For `undetermined`: exactly what could still change the status. */
    missing: z.array(missingSchema).readonly(),
    /** What was taken for granted. */
    assumed: z.array(z.string()).readonly(),
    caveats: z.array(caveatSchema).readonly(),
    version: appliedVersionSchema,
    /** Criterion or bar id → the layer that asks for it. */
    layer: z.record(z.string(), z.string()).readonly(),
    trace: traceSchema,
    /** The verdict in one sentence, in the language asked for. */
    summary: z.string().min(1),
  })
  .readonly()

/** `not-applicable`: the award is not for such a subject; `undetermined`: something is not known. */
export type Status = z.infer<typeof statusSchema>
/** A citation with its official form in both languages. */
export type Source = z.infer<typeof sourceSchema>
/** What a pack tells its people beside a criterion. */
export type Message = z.infer<typeof messageSchema>
/** A criterion or bar that decides the verdict. */
export type Reason = z.infer<typeof reasonSchema>
/** Something that is not known and could still change the status. */
export type Missing = z.infer<typeof missingSchema>
/** Something that a reader of the verdict has to know. */
export type Caveat = z.infer<typeof caveatSchema>
/** What the law says to one subject and one award on a date. */
export type Verdict = z.infer<typeof verdictSchema>
