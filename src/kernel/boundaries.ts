import { MEETS, meetsParams } from '../facts/meets'
import type { Award, Bar } from '../schema/award'
import type { AwardId } from '../schema/award-id'
import { type Condition, childrenOf, isLeaf, isReference } from '../schema/condition'
import type { Addition } from '../schema/pack'
import type { Lookup } from './active'
import type { Period } from './in-force'
import type { RuleData } from './rule-data'

const days = (periods: readonly Period[]): readonly string[] =>
  periods.flatMap(({ from, to }) => [from, to]).filter((day) => day !== undefined)

const inCondition = (node: Condition | undefined, lookup: Lookup): readonly string[] => {
  if (node === undefined) return []
  const below = 'condition' in node ? [lookup(node.condition)] : childrenOf(node)
  return [...days([node]), ...below.flatMap((child) => inCondition(child, lookup))]
}

const inBars = (bars: readonly Bar[] | undefined, lookup: Lookup): readonly string[] =>
  (bars ?? []).flatMap((bar) => [...days([bar]), ...inCondition(bar.when, lookup)])

type Part = Pick<Addition, 'requires' | 'bars' | 'quotas' | 'caveats' | 'nomination'> & Period

const inPart = (part: Part, lookup: Lookup): readonly string[] => [
  ...days([part, ...(part.quotas ?? []), ...(part.caveats ?? [])]),
  ...Object.values(part.nomination ?? {}).flatMap((notes) => days(notes ?? [])),
  ...inCondition(part.requires, lookup),
  ...inBars(part.bars, lookup),
]

const metIn = (node: Condition | undefined, lookup: Lookup): readonly AwardId[] => {
  if (node === undefined) return []
  if (isReference(node)) return metIn(lookup(node.condition), lookup)
  if (isLeaf(node)) return node.fact === MEETS ? meetsParams.parse(node.params).anyOf : []
  return childrenOf(node).flatMap((child) => metIn(child, lookup))
}

/** The awards whose standards an award asks for, itself first; checked to be free of cycles. */
const withMet = (
  award: Award,
  awards: ReadonlyMap<AwardId, Award>,
  data: RuleData,
  lookup: Lookup,
): readonly Award[] => {
  const additions = data.packs.flatMap((pack) => pack.additions ?? []).filter((one) => one.award === award.id)
  const met = [...award.versions, ...additions]
    .flatMap(({ requires }) => metIn(requires, lookup))
    .map((id) => awards.get(id))
    .filter((one) => one !== undefined)
  return [award, ...met.flatMap((one) => withMet(one, awards, data, lookup))]
}

/** The days on which the rule of an award changes, ascending. Between two of them one compiled form serves. */
export const boundariesOf = (
  award: Award,
  awards: ReadonlyMap<AwardId, Award>,
  data: RuleData,
  lookup: Lookup,
): readonly string[] =>
  [...new Set(withMet(award, awards, data, lookup).flatMap((one) => ownBoundaries(one, data, lookup)))].sort()

const ownBoundaries = (award: Award, data: RuleData, lookup: Lookup): readonly string[] => {
  const versions = award.versions.flatMap((version) => [
    ...inPart(version, lookup),
    ...inCondition(version.scope, lookup),
  ])
  const packs = data.packs.flatMap((pack) => [
    ...(pack.additions ?? []).filter((addition) => addition.award === award.id).flatMap((one) => inPart(one, lookup)),
    ...days(pack.caveats ?? []),
  ])
  const shared = data.shared.flatMap((one) => {
    if ('bars' in one) return [...inBars(one.bars, lookup), ...days(one.once ?? [])]
    if ('preference' in one) return days([one.preference])
    return 'creditsAfterDiscipline' in one ? days([one.creditsAfterDiscipline]) : []
  })
  const instruments = [...data.instruments, ...data.packs.flatMap((pack) => pack.instruments)]
  const texts = instruments.flatMap(({ unconfirmedFrom }) => unconfirmedFrom?.from ?? [])
  const ends = data.packs.flatMap((pack) => pack.instruments.flatMap(({ to }) => to ?? []))
  return [...versions, ...packs, ...shared, ...texts, ...ends]
}
