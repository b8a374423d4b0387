import * as z from 'zod'
import { awardIdSchema } from './award-id'
import { textSchema } from './text'

/** What became of a provision; `criterion` ones must be cited by a rule. */
export const fates = [
  'criterion',
  'definition',
  'principle',
  'procedure',
  'authority',
  'delegated',
  'scope',
  'heading',
  'out-of-scope',
  'text-missing',
] as const

const provisionSchema = z
  .strictObject({
    /** Article, clause, point: `22.1.a`; `33.5#2` is the second paragraph of a clause. */
    at: z.string().regex(/^\d+[a-z]?(\.\d+[a-z]?)?(\.[a-zđ])?(#\d+)?$/),
    became: z.enum(fates),
    about: textSchema,
    why: textSchema.optional(),
    award: z.array(awardIdSchema).optional(),
  })
  .refine(({ became, why }) => why !== undefined || (became !== 'out-of-scope' && became !== 'text-missing'), {
    params: { expects: 'why' },
  })

/** Every article, clause and point of an instrument, with what became of it. */
export const ledgerSchema = z.strictObject({
  $schema: z.string().optional(),
  instrument: z.string(),
  provisions: z.array(provisionSchema).min(1),
})

export type Provision = z.infer<typeof provisionSchema>
export type Ledger = z.infer<typeof ledgerSchema>
