import type { EvaluateOptions } from '../options'
import { type Case, casesSchema } from '../schema/cases'
import { mergePatch } from './merge-patch'

/** A case with its subject put together. */
export interface ReadyCase {
  readonly award: string
  readonly given: Case
  readonly subject: object
  readonly options: EvaluateOptions
}

/** A file of cases as found; `problems` where it is not what the schema asks. */
export interface ReadCases {
  readonly award: string
  readonly cases: readonly ReadyCase[]
  readonly problems: readonly string[]
}

const subjectOf = (one: Case, bases: Readonly<Record<string, object>>): object =>
  one.subject ?? (mergePatch(one.base === undefined ? {} : bases[one.base], one.patch ?? {}) as object)

const optionsOf = ({ on, year, attestations, packs, dossierReceivedOn, related }: Case): EvaluateOptions => ({
  on,
  ...(year === undefined ? {} : { year }),
  ...(attestations === undefined ? {} : { attestations }),
  ...(packs === undefined ? {} : { packs }),
  ...(dossierReceivedOn === undefined ? {} : { dossierReceivedOn }),
  ...(related === undefined ? {} : { related }),
})

/** Reads a file of cases: bases and patches are put together, names that repeat and bases that nobody uses are told. */
export const readCases = (json: unknown): ReadCases => {
  const parsed = casesSchema.safeParse(json)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    return { award: '', cases: [], problems }
  }
  const { award, bases = {}, cases } = parsed.data
  const names = cases.map(({ name }) => name)
  const repeated = names.filter((name, index) => names.indexOf(name) !== index).map((name) => `“${name}” occurs twice`)
  const used = new Set(cases.map(({ base }) => base))
  const idle = Object.keys(bases)
    .filter((base) => !used.has(base))
    .map((base) => `no case uses the base “${base}”`)
  const lost = cases
    .filter(({ base }) => base !== undefined && bases[base] === undefined)
    .map(({ name, base }) => `${name}: no base “${base}”`)
  const ready = cases.map((given) => ({ award, given, subject: subjectOf(given, bases), options: optionsOf(given) }))
  return { award, cases: lost.length > 0 ? [] : ready, problems: [...repeated, ...idle, ...lost] }
}
