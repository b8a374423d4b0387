import { readdirSync, readFileSync } from 'node:fs'
import { type ReadCases, readCases } from '../../src/cases/ready-case'

export type { ReadyCase } from '../../src/cases/ready-case'

/** A file of cases as found. */
export interface FoundFile extends ReadCases {
  readonly path: string
}

/** Every file of cases under `rules`, in order of its path. */
export const caseFiles = (): readonly FoundFile[] =>
  readdirSync('rules', { recursive: true, encoding: 'utf8' })
    .map((path) => `rules/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.cases.json'))
    .sort()
    .map((path) => ({ path, ...readCases(JSON.parse(readFileSync(path, 'utf8'))) }))
