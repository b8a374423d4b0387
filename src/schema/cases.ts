import * as z from 'zod'
import { awardIdSchema } from './award-id'
import { dateSchema, yearSchema } from './date'

const caseSchema = z.strictObject({
  name: z.string().min(1),
  on: dateSchema,
  year: yearSchema.optional(),
  attestations: z.enum(['required', 'assumed']).optional(),
  base: z.string().optional(),
  patch: z.record(z.string(), z.json()).optional(),
  subject: z.record(z.string(), z.json()).optional(),
  related: z.array(z.record(z.string(), z.json())).optional(),
  packs: z.array(z.string()).optional(),
  dossierReceivedOn: dateSchema.optional(),
  expect: z.strictObject({
    status: z.enum(['eligible', 'ineligible', 'undetermined', 'not-applicable']),
    /** Ids of criteria or bars that must be among the blocking reasons. */
    blocking: z.array(z.string()).optional(),
    /** Places that the reasons must cite: those that block, or for an eligible verdict those that decide. */
    cites: z.array(z.string()).optional(),
    /** Criterion ids that must be among what is missing. */
    missing: z.array(z.string()).optional(),
    /** Record paths that must be among what is missing. */
    missingPaths: z.array(z.string()).optional(),
    /** Ids of caveats that must be shown. */
    caveats: z.array(z.string()).optional(),
  }),
  source: z.string().optional(),
})

/** Cases beside an award: examples, and the net that its rule is caught in. */
export const casesSchema = z.strictObject({
  $schema: z.string().optional(),
  award: awardIdSchema,
  bases: z.record(z.string(), z.record(z.string(), z.json())).optional(),
  cases: z.array(caseSchema).min(1),
})

export type Case = z.infer<typeof caseSchema>
export type CaseFile = z.infer<typeof casesSchema>
