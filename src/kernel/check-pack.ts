import { AwardLawError, type Issue, issuesOf } from '../schema/errors'
import { type PackFile, packSchema } from '../schema/pack'
import { checks } from './check/all'
import { freeze } from './check/freeze'
import { packData } from './check/pack-data'
import { plainJson } from './check/plain-json'
import { endedWithInstruments } from './ended-with'
import type { RuleData } from './rule-data'

/** Values of a pack, nested ones included, up to which it is told all that is wrong; a list of a larger one takes seconds. */
const LISTED = 5_000

const refuse = (issues: readonly Issue[]): AwardLawError => new AwardLawError('invalid-pack', issues)

/**
 * Checks a pack from outside and returns a frozen copy. Each step rests on the one before: first that it is plain JSON
 * of a bearable size, then its shape, then what it says.
 * Throws `invalid-pack` with all that is wrong at the first step that fails; for a large pack, with the first of it.
 */
export const checkPack = (input: unknown, law: RuleData): PackFile => {
  const { value, issues: unfit, size } = plainJson(input)
  if (unfit.length > 0) throw refuse(unfit)
  const large = size > LISTED
  // `validate` of zod stops early too, but tells no issues.
  const context = { reportInput: true, abortEarly: large }
  const parsed = packSchema.safeParse(value, context)
  if (!parsed.success) throw refuse(issuesOf(parsed.error.issues))
  const pack = endedWithInstruments(parsed.data)
  const data = packData(pack, law)
  let issues: readonly Issue[] = []
  for (const { check } of checks) {
    issues = [...issues, ...check(data)]
    if (large && issues.length > 0) break
  }
  if (issues.length > 0) throw refuse(issues)
  return freeze(pack)
}
