import type { RuleData } from '../../src/kernel/rule-data'
import type { Award, Bar } from '../../src/schema/award'
import { type Condition, childrenOf, isLeaf, type Leaf } from '../../src/schema/condition'

/** The criteria of a condition, not those of conditions that it refers to. */
export const leavesIn = (node: Condition | undefined): readonly Leaf[] =>
  node === undefined ? [] : isLeaf(node) ? [node] : childrenOf(node).flatMap(leavesIn)

const ofBars = (bars: readonly Bar[] | undefined): readonly Leaf[] => (bars ?? []).flatMap(({ when }) => leavesIn(when))

const ofAward = ({ versions }: Award): readonly Leaf[] =>
  versions.flatMap(({ scope, requires, bars }) => [...leavesIn(scope), ...leavesIn(requires), ...ofBars(bars)])

/** All criteria of the rules. */
export const allLeaves = ({ awards, shared, packs }: RuleData): readonly Leaf[] => [
  ...awards.flatMap(ofAward),
  ...shared.flatMap((one) => ('condition' in one ? leavesIn(one.condition) : 'bars' in one ? ofBars(one.bars) : [])),
  ...packs.flatMap((pack) => [
    ...(pack.awards ?? []).flatMap(ofAward),
    ...(pack.additions ?? []).flatMap(({ requires, bars }) => [...leavesIn(requires), ...ofBars(bars)]),
  ]),
]

/** Ids of the awards of which a fact is asked, by themselves or by what packs add. */
export const awardsAsking = ({ awards, packs }: RuleData, fact: string): readonly string[] => {
  const added = packs.flatMap((pack) => pack.additions ?? [])
  const asks = (leaves: readonly Leaf[]) => leaves.some((leaf) => leaf.fact === fact)
  const own = [...awards, ...packs.flatMap((pack) => pack.awards ?? [])].filter((award) => asks(ofAward(award)))
  const more = added.filter(({ requires }) => asks(leavesIn(requires)))
  return [...new Set([...own.map(({ id }) => id), ...more.map(({ award }) => award)])]
}

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : typeof value === 'string' ? [value] : []

/** All names in the parameters of one fact, wherever it is asked. */
export const namesIn = (data: RuleData, fact: string): readonly string[] => {
  const names = allLeaves(data)
    .filter((leaf) => leaf.fact === fact)
    .flatMap(({ params = {} }) => Object.values(params).flatMap(strings))
  return [...new Set(names)].sort()
}

/** Keys under which attestations are asked for, by the subject or by the unit that it heads. */
export const attestationKeys = (data: RuleData): readonly string[] => {
  const keys = allLeaves(data).flatMap(({ fact, id, params = {} }) => {
    if (fact === 'attestation') return [...strings(params.key), id]
    if (fact === 'recognition') return strings(params.as)
    return fact === 'headedUnit' ? strings(params.attestations) : []
  })
  return [...new Set(keys)].sort()
}
