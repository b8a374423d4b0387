import * as z from 'zod'
import { awardIdSchema } from './award-id'
import { citationSchema } from './citation'
import { evidenceKinds } from './condition'
import { dateSchema, yearSchema } from './date'
import { textSchema } from './text'

/** `not-applicable`: the award is not for such a subject; `undetermined`: something is not known. */
const statusSchema = z.enum(['eligible', 'ineligible', 'undetermined', 'not-applicable'])

/** Words that may be empty, where there is nothing to say. */
const wordsSchema = z.strictObject({ vi: z.string(), en: z.string() })

/** A citation with its official form in both languages. */
const sourceSchema = citationSchema.extend({ name: textSchema }).readonly()

/** A criterion or bar that decides the verdict. */
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
    way: textSchema.optional(),
    /** For a bar: whether it ends of itself. */
    lasts: z.enum(['passes', 'stands']).optional(),
    /** `national`, or the id of the pack that asks for it. */
    layer: z.string().min(1),
  })
  .readonly()

/** Something that is not known and could still change the status. */
const missingSchema = z
  .strictObject({
    id: z.string().min(1),
    evidence: z.enum(evidenceKinds),
    says: textSchema,
    /** Where to put it: `years[2024].rating`, `attestations.<key>`; empty for a gap in the sources. */
    path: z.string(),
    cite: sourceSchema,
    way: textSchema.optional(),
    layer: z.string().min(1),
  })
  .readonly()

/** Something that a reader of the verdict has to know. */
const caveatSchema = z
  .strictObject({
    kind: z.enum(['unconfirmed', 'restated', 'reading', 'gap', 'note']),
    id: z.string().min(1),
    says: textSchema,
    cite: sourceSchema.optional(),
  })
  .readonly()

/** The whole tree, for audit. */
export interface Trace {
  readonly op: 'all' | 'any' | 'not' | 'criterion' | 'award' | 'bar'
  readonly outcome: boolean | 'unknown'
  readonly id?: string | undefined
  readonly says?: Words | undefined
  readonly label?: Words | undefined
  readonly cite?: Source | undefined
  readonly evidence?: (typeof evidenceKinds)[number] | undefined
  /** The value that was compared, as data. */
  readonly actual?: unknown
  /** Taken for granted under `attestations: 'assumed'`. */
  readonly assumed?: true | undefined
  readonly layer?: string | undefined
  readonly children?: readonly Trace[] | undefined
}
