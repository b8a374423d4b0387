import * as z from 'zod'
import { citationSchema } from './citation'
import { dateSchema } from './date'
import { textSchema } from './text'

/** A law, decree, circular, decision or piece of guidance, with how well its text is known. */
export const instrumentSchema = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['law', 'decree', 'circular', 'decision', 'guidance', 'official-letter', 'direction']),
  /** The name used in citations. */
  name: textSchema,
  title: textSchema,
  issuedBy: textSchema,
  issuedOn: dateSchema.optional(),
  from: dateSchema.optional(),
  /** First day on which it is no longer in force. */
  to: dateSchema.optional(),
  /** After its end it goes on, up to the day before `to`, for matters that a later text names. */
  goesOn: z.strictObject({ to: dateSchema, cite: citationSchema, says: textSchema }).optional(),
  replaces: z.array(z.string()).optional(),
  replacedBy: z.string().optional(),
  amends: z.array(z.string()).optional(),
  amendedBy: z.array(z.string()).optional(),
  text: z.enum(['verbatim', 'restated', 'partial', 'not-recovered']),
  note: textSchema.optional(),
  /** From this day on the text in force is not at hand; the last known wording goes on, with a caveat. */
  unconfirmedFrom: z.strictObject({ from: dateSchema, because: z.union([z.string(), textSchema]) }).optional(),
  /** Dossiers received before this day are dealt with under the instrument that it replaced or amended. */
  transition: z.strictObject({ before: dateSchema, cite: citationSchema.optional(), says: textSchema }).optional(),
  /** The last day on which somebody confirmed this entry. */
  confirmedOn: dateSchema.optional(),
})

export const instrumentsSchema = z.strictObject({
  $schema: z.string().optional(),
  instruments: z.array(instrumentSchema).min(1),
})

export type Instrument = z.infer<typeof instrumentSchema>
