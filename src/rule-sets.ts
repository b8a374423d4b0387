import { createPackDesk, type Pack } from './define-pack'
import { combinationIssues } from './kernel/check/combination'
import type { RuleData } from './kernel/rule-data'
import { createRuleSet, type RuleSet } from './kernel/rule-set'
import { AwardLawError } from './schema/errors'

/** The rules that the verbs of one law look things up in. */
export interface RuleSets {
  /** The rules, with the packs that may be named by id. */
  readonly data: RuleData
  /** The rules under these packs, compiled once per combination. Throws `invalid-options`. */
  readonly under: (packs?: readonly (string | Pack)[]) => RuleSet
  readonly definePack: (input: unknown) => Pack
}

/** Combinations kept compiled; more than an application uses, few enough to search. */
const KEPT = 16

const unknownPack = (index: number, allowed: readonly string[]): AwardLawError => {
  const list = allowed.join(', ')
  return new AwardLawError('invalid-options', [
    {
      path: `options.packs[${index}]`,
      vi: `phải là kết quả của definePack hoặc một trong: ${list}`,
      en: `must come from definePack or be one of: ${list}`,
      allowed,
    },
  ])
}

/** Makes rule sets of checked rules as they are asked for; nothing is compiled before. */
export const createRuleSets = (data: RuleData): RuleSets => {
  const { definePack, isPack } = createPackDesk(data)
  const byId = new Map(data.packs.map((pack) => [pack.id, pack]))
  const sets: { readonly packs: readonly Pack[]; readonly set: RuleSet }[] = []

  const packOf = (pack: string | Pack, index: number): Pack => {
    const found = typeof pack === 'string' ? byId.get(pack) : isPack(pack) ? pack : undefined
    if (found === undefined) throw unknownPack(index, [...byId.keys()])
    return found
  }

  const under = (wanted: readonly (string | Pack)[] = []): RuleSet => {
    const packs = wanted.map(packOf)
    const known = sets.find((one) => one.packs.length === packs.length && one.packs.every((p, i) => p === packs[i]))
    if (known !== undefined) return known.set
    const repeated = packs.find((pack, index) => packs.findIndex(({ id }) => id === pack.id) !== index)
    if (repeated !== undefined)
      throw new AwardLawError('invalid-options', [
        {
          path: 'options.packs',
          vi: `có hai gói cùng mã ${repeated.id}`,
          en: `has two packs with the id ${repeated.id}`,
        },
      ])
    const issues = combinationIssues(packs, data)
    if (issues.length > 0) throw new AwardLawError('invalid-options', issues)
    const set = createRuleSet({ ...data, packs })
    sets.unshift({ packs, set })
    sets.length = Math.min(sets.length, KEPT)
    return set
  }

  return { data, under, definePack }
}
