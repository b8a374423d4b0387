import { AwardLawError, type Issue, issuesOf } from '../schema/errors'
import { type PackFile, packSchema } from '../schema/pack'
import { checks } from './check/all'
import { freeze } from './check/freeze'
import { packData } from './check/pack-data'
import { plainJson } from './check/plain-json'
import type { RuleData } from './rule-data'

const refuseFor = (issues: readonly Issue[]): void => {
  if (issues.length > 0) throw new AwardLawError('invalid-pack', issues)
}

/**
 * Checks a pack from outside and returns a frozen copy. Each step rests on the one before: first that it is plain JSON
 * of a bearable size, then its shape, then what it says.
 * Throws `invalid-pack` with all that is wrong at the first step that fails.
 */
export const checkPack = (input: unknown, law: RuleData): PackFile => {
  const { value, issues } = plainJson(input)
  refuseFor(issues)
  const parsed = packSchema.safeParse(value, { reportInput: true })
  if (!parsed.success) throw new AwardLawError('invalid-pack', issuesOf(parsed.error.issues))
  const data = packData(parsed.data, law)
  refuseFor(checks.flatMap(({ check }) => check(data)))
  return freeze(parsed.data)
}
