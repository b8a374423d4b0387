import { differences, explain, placesIn } from '../cases/expectation'
import { type ReadyCase, readCases } from '../cases/ready-case'
import type { Pack } from '../define-pack'

import { nationalLaw, ruleSetFor } from '../national-law'
import { AwardLawError, type Issue } from '../schema/errors'
import type { Verdict } from '../schema/verdict'
import { loadPack, type PackFolder } from './load-pack'

/** A case that did not come out as it says. */
export interface FailedCase {
  readonly file: string
  readonly name: string
  /** In what it differs, or why it could not be run. */
  readonly differences: readonly string[]
  /** What the library said, in a few lines; empty: it refused the case. */
  readonly explained: string
}

/** What the check of a pack's folder found. */
export interface PackReport {
  /** The pack, where nothing is wrong with it. */
  readonly pack?: Pack
  readonly issues: readonly Issue[]
  readonly cases: number
  readonly failed: readonly FailedCase[]
  /** Awards that the pack defines or adds to, and that no case looks at. */
  readonly untested: readonly string[]
}

/** `awards[1].name` stands in the second file of awards. */
const inFiles = (issue: Issue, { awardFiles }: PackFolder): Issue => {
  const [, index = '', rest = ''] = /^awards\[(\d+)\]\.?(.*)$/.exec(issue.path) ?? []
  const file = index === '' ? undefined : awardFiles[Number(index)]
  return { ...issue, path: file === undefined ? `pack.json: ${issue.path}` : `${file}: ${rest}` }
}

const define = (folder: PackFolder): Pack | readonly Issue[] => {
  try {
    return nationalLaw().definePack(folder.pack)
  } catch (error) {
    if (error instanceof AwardLawError) return error.issues.map((issue) => inFiles(issue, folder))
    throw error
  }
}

const isPack = (found: Pack | readonly Issue[]): found is Pack => !Array.isArray(found)

/** The packs of a case: those that it names, the one that is checked under its id; named none: that one alone. */
const packsFor = ({ options: { packs } }: ReadyCase, own: Pack): readonly (string | Pack)[] =>
  (packs ?? [own.id]).map((one) => (one === own.id ? own : one))

const failureOf = (one: ReadyCase, own: Pack): Pick<FailedCase, 'differences' | 'explained'> | undefined => {
  const options = { ...one.options, packs: packsFor(one, own) }
  let verdict: Verdict
  try {
    verdict = nationalLaw().evaluateSync(one.subject, one.award, options)
  } catch (error) {
    if (!(error instanceof AwardLawError)) throw error
    return { differences: error.issues.map(({ path, en }) => `${path}: ${en}`), explained: '' }
  }
  const set = ruleSetFor(options.packs)
  const places = () => placesIn(set.compiled(one.award, set.lawDay(options.on, options.dossierReceivedOn).day))
  const found = differences(one.given, verdict, places)
  return found.length === 0 ? undefined : { differences: found, explained: explain(verdict) }
}

/**
 * Checks the folder of a pack: its files, the pack against the schema, the catalogues and the Law, and every case. Throws
 * nothing that a file causes.
 */
export const checkPackFolder = (path: string): PackReport => {
  const folder = loadPack(path)
  const nothing = { cases: 0, failed: [], untested: [] }
  if (folder.issues.length > 0) return { issues: folder.issues, ...nothing }
  const pack = define(folder)
  if (!isPack(pack)) return { issues: pack, ...nothing }
  const files = folder.cases.map(({ file, json }) => ({ file, ...readCases(json) }))
  const wrong = files.flatMap(({ file, problems }) => problems.map((words) => ({ path: file, vi: words, en: words })))
  const failed = files.flatMap(({ file, cases }) =>
    cases.flatMap((one) => {
      const failure = failureOf(one, pack)
      return failure ? [{ file, name: one.given.name, ...failure }] : []
    }),
  )
  const touched = [...(pack.awards ?? []).map(({ id }) => id), ...(pack.additions ?? []).map(({ award }) => award)]
  const tested = new Set(files.map(({ award }) => award))
  return {
    pack,
    issues: wrong,
    cases: files.reduce((sum, { cases }) => sum + cases.length, 0),
    failed,
    untested: [...new Set(touched)].filter((award) => !tested.has(award)),
  }
}
