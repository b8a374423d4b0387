import { isPack, type Pack } from './define-pack'
import { combinationIssues } from './kernel/check/combination'
import { createRuleSet, type RuleSet } from './kernel/rule-set'
import { nationalData } from './national'
import { builtInPacks } from './packs'
import { AwardLawError } from './schema/errors'

const sets: { readonly packs: readonly Pack[]; readonly set: RuleSet }[] = []

/** Combinations kept compiled; more than an application uses, few enough to search. */
const KEPT = 16

const packOf = (pack: string | Pack, index: number): Pack => {
  const found = typeof pack === 'string' ? builtInPacks.get(pack) : isPack(pack) ? pack : undefined
  if (found !== undefined) return found
  const allowed = [...builtInPacks.keys()]
  const list = allowed.join(', ')
  throw new AwardLawError('invalid-options', [
    {
      path: `options.packs[${index}]`,
      vi: `phải là kết quả của definePack hoặc một trong: ${list}`,
      en: `must come from definePack or be one of: ${list}`,
      allowed,
    },
  ])
}

/** The rules of the Law under these packs, compiled once per combination. */
export const ruleSetFor = (wanted: readonly (string | Pack)[] = []): RuleSet => {
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
  const issues = combinationIssues(packs, nationalData)
  if (issues.length > 0) throw new AwardLawError('invalid-options', issues)
  const set = createRuleSet({ ...nationalData, packs })
  sets.unshift({ packs, set })
  sets.length = Math.min(sets.length, KEPT)
  return set
}
