import * as z from 'zod'
import type { Pack } from './define-pack'
import { awardIdSchema } from './schema/award-id'
import { dateSchema, yearSchema } from './schema/date'
import { AwardLawError, issuesOf } from './schema/errors'
import type { Subject } from './schema/subject'
import type { Locale } from './schema/text'

/** How a subject is evaluated. */
export interface EvaluateOptions {
  /** The day on which the law is read, `YYYY-MM-DD`. */
  readonly on: string
  /** The last achievement year credited; absent: the year of `on`. */
  readonly year?: number
  /** Packs on top of the Law: built-in ones by id, others as `definePack` returned them. */
  readonly packs?: readonly (string | Pack)[]
  /** `required` (default): what is not attested is unknown; `assumed`: screening from the records, see the README. */
  readonly attestations?: 'required' | 'assumed'
  /** The day on which the dossier was received, where a change of law lets the old one govern. */
  readonly dossierReceivedOn?: string
  /** Units that the subject heads or belongs to, for criteria that look at them. */
  readonly related?: readonly (Subject | object)[]
  /** Language of `summary`; everything else comes in both. Default `vi`. */
  readonly locale?: Locale
}

const optionsSchema = z.strictObject({
  on: dateSchema,
  year: yearSchema.optional(),
  packs: z.array(z.unknown()).optional(),
  attestations: z.enum(['required', 'assumed']).optional(),
  dossierReceivedOn: dateSchema.optional(),
  related: z.array(z.unknown()).optional(),
  locale: z.enum(['vi', 'en']).optional(),
})

/** Options that were checked, as they were then. */
const checked = new WeakMap<EvaluateOptions, EvaluateOptions>()

const unchanged = (options: EvaluateOptions, before: EvaluateOptions): boolean =>
  options.on === before.on &&
  options.year === before.year &&
  options.packs === before.packs &&
  options.attestations === before.attestations &&
  options.dossierReceivedOn === before.dossierReceivedOn &&
  options.related === before.related &&
  options.locale === before.locale

/** Checks the options. Throws `invalid-options` with the path of what is wrong. */
export const checkOptions = (options: EvaluateOptions): EvaluateOptions => {
  const before = typeof options === 'object' && options !== null ? checked.get(options) : undefined
  if (before !== undefined && unchanged(options, before)) return options
  const parsed = optionsSchema.safeParse(options, { reportInput: true })
  if (!parsed.success) throw new AwardLawError('invalid-options', issuesOf(parsed.error.issues, ['options']))
  checked.set(options, { ...options })
  return options
}

const countsSchema = z.record(awardIdSchema, z.int().min(0))

const figures = {
  holders: countsSchema.optional(),
  headcount: z.int().min(0).optional(),
  leaders: countsSchema.optional(),
  units: z.int().min(0).optional(),
}

const slateSchema = z
  .strictObject({
    unit: z.unknown(),
    year: yearSchema,
    nominations: z.array(z.strictObject({ subject: z.unknown(), award: z.string() })).optional(),
    roster: z
      .strictObject({
        units: z.array(z.unknown()).optional(),
        members: z.array(z.unknown()),
        holders: z.enum(['verdicts', 'awards']).optional(),
        awards: z.array(awardIdSchema).min(1).optional(),
      })
      .optional(),
    population: z
      .strictObject({ ...figures, within: z.record(z.string(), z.strictObject(figures)).optional() })
      .optional(),
  })
  .refine(({ nominations, roster }) => nominations !== undefined || roster !== undefined, {
    params: { expects: 'nominations-or-roster' },
  })

/** Checks the shape of a slate; its subjects are checked as they are parsed. Throws `invalid-options`. */
export const checkSlate = (slate: unknown): void => {
  const parsed = slateSchema.safeParse(slate, { reportInput: true })
  if (!parsed.success) throw new AwardLawError('invalid-options', issuesOf(parsed.error.issues))
}
