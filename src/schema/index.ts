import type * as z from 'zod'
import { awardSchema } from './award'
import { casesSchema } from './cases'
import { instrumentsSchema } from './instrument'
import { ledgerSchema } from './ledger'
import { packSchema } from './pack'
import { readingsSchema } from './reading'
import { sharedConditionSchema } from './shared-condition'
import { subjectSchema } from './subject'
import { verdictSchema } from './verdict'

/** The schemas that are published as JSON Schema, by file name. */
export const jsonSchemas: Readonly<Record<string, z.ZodType>> = {
  award: awardSchema,
  cases: casesSchema,
  condition: sharedConditionSchema,
  instruments: instrumentsSchema,
  ledger: ledgerSchema,
  pack: packSchema,
  readings: readingsSchema,
  subject: subjectSchema,
  verdict: verdictSchema,
}
