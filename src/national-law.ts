import type { Pack } from './define-pack'
import type { RuleSet } from './kernel/rule-set'
import { type Law, lawOf } from './law'
import { nationalData } from './national'
import { builtInPacks } from './packs'
import { createRuleSets, type RuleSets } from './rule-sets'

let sets: RuleSets | undefined
let law: Law | undefined

// Made on first use: an import costs nothing, and a bundle that asks no rule holds none.
const ruleSets = (): RuleSets => {
  sets ??= createRuleSets({ ...nationalData, packs: [...builtInPacks.values()] })
  return sets
}

/** The whole Law, with the packs that come with the library. */
export const nationalLaw = (): Law => {
  law ??= lawOf(ruleSets())
  return law
}

/** The rules of the Law under these packs, compiled once per combination. */
export const ruleSetFor = (packs?: readonly (string | Pack)[]): RuleSet => ruleSets().under(packs)
