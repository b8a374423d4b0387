import { readdirSync, readFileSync } from 'node:fs'
import type { EvaluateOptions } from '../../src/options'
import { type Case, casesSchema } from '../../src/schema/cases'
import { mergePatch } from './merge-patch'

/** A file of cases as found; `problems` where it is not what the schema asks. */
export interface FoundFile {
  readonly path: string
  readonly award: string
  readonly cases: readonly ReadyCase[]
  readonly problems: readonly string[]
}

/** A case with its subject put together. */
export interface ReadyCase {
  readonly award: string
  readonly given: Case
  readonly subject: object
  readonly options: EvaluateOptions
}

const subjectOf = (one: Case, bases: Readonly<Record<string, object>>): object => {
  if (one.subject !== undefined) return one.subject
  const base = one.base === undefined ? {} : bases[one.base]
  if (base === undefined) throw new Error(`${one.name}: no base “${one.base}”`)
  return mergePatch(base, one.patch ?? {}) as object
}

const optionsOf = ({ on, year, attestations, packs, dossierReceivedOn, related }: Case): EvaluateOptions => ({
  on,
  ...(year === undefined ? {} : { year }),
  ...(attestations === undefined ? {} : { attestations }),
  ...(packs === undefined ? {} : { packs }),
  ...(dossierReceivedOn === undefined ? {} : { dossierReceivedOn }),
  ...(related === undefined ? {} : { related }),
})

const readFile = (path: string): FoundFile => {
  const parsed = casesSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    return { path, award: '', cases: [], problems }
  }
  const { award, bases = {}, cases } = parsed.data
  const names = cases.map(({ name }) => name)
  const repeated = names.filter((name, index) => names.indexOf(name) !== index).map((name) => `“${name}” occurs twice`)
  const used = new Set(cases.map(({ base }) => base))
  const idle = Object.keys(bases)
    .filter((base) => !used.has(base))
    .map((base) => `no case uses the base “${base}”`)
  const ready = cases.map((given) => ({ award, given, subject: subjectOf(given, bases), options: optionsOf(given) }))
  return { path, award, cases: ready, problems: [...repeated, ...idle] }
}

/** Every file of cases under `rules`, in order of its path. */
export const caseFiles = (): readonly FoundFile[] =>
  readdirSync('rules', { recursive: true, encoding: 'utf8' })
    .map((path) => `rules/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.cases.json'))
    .sort()
    .map(readFile)
