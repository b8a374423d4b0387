import type { RuleData } from '../../src/kernel/rule-data'
import { nationalData } from '../../src/national'
import { builtInPacks } from '../../src/packs'
import type { Award } from '../../src/schema/award'
import { type Condition, childrenOf } from '../../src/schema/condition'
import type { Addition, PackFile } from '../../src/schema/pack'
import type { SharedCondition } from '../../src/schema/shared-condition'
import { ofAddition, ofAward, ofShared } from './files'
import type { Change, Period } from './mutant'

/** A rule file, or the part of one, with all the ways in which it is changed. */
export interface Target {
  /** Id of the award; `pack → award` for an addition; `conditions/id` for what cuts across awards. */
  readonly id: string
  readonly mutants: readonly Mutant[]
  /** Whether a case asks for it: by the award and the packs that it is given. */
  readonly concerns: (award: string, packs: readonly string[]) => boolean
}

/** One change, ready to be put into the data from which a rule set is made. */
export interface Mutant {
  readonly id: string
  readonly apply: (data: RuleData) => RuleData
  /** On other days it changes nothing. */
  readonly during: Period
}

const packs = [...builtInPacks.values()]

const conditionsOf = ({
  scope,
  requires,
  bars,
}: Pick<Award['versions'][number], 'scope' | 'bars'> & { requires?: Condition }) =>
  [scope, requires, ...(bars ?? []).map(({ when }) => when)].filter((node) => node !== undefined)

const awardsAsked = (node: Condition): readonly string[] => {
  if ('condition' in node) {
    const found = nationalData.shared.find(({ id }) => id === node.condition)
    return found !== undefined && 'condition' in found ? awardsAsked(found.condition) : []
  }
  if (!('fact' in node)) return childrenOf(node).flatMap(awardsAsked)
  const { anyOf } = (node.params ?? {}) as { anyOf?: readonly string[] }
  return node.fact === 'meets' ? (anyOf ?? []) : []
}

/** Awards whose standards are part of an award's, directly or through others. */
const standardsBehind = (id: string, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> => {
  if (seen.has(id)) return seen
  const award = [...nationalData.awards, ...packs.flatMap((pack) => pack.awards ?? [])].find((one) => one.id === id)
  const added = packs.flatMap((pack) => (pack.additions ?? []).filter((one) => one.award === id))
  const conditions = [...(award?.versions ?? []), ...added].flatMap((part) =>
    conditionsOf(part as Award['versions'][number]),
  )
  return conditions
    .flatMap(awardsAsked)
    .reduce<ReadonlySet<string>>((found, next) => standardsBehind(next, found), new Set([...seen, id]))
}

const rests = (award: string, on: string): boolean => standardsBehind(award).has(on)

/** Names the changes, each once: a second one of the same name gets a number. */
const named = <T>(
  target: string,
  changes: readonly Change<T>[],
  put: (to: T | undefined) => Mutant['apply'],
): readonly Mutant[] => {
  const times = new Map<string, number>()
  return changes.map(({ where, what, to, during = {} }) => {
    const name = `${target}: ${where}: ${what}`
    const time = (times.get(name) ?? 0) + 1
    times.set(name, time)
    return { id: time === 1 ? name : `${name} (${time})`, apply: put(to), during }
  })
}

const replaced = <T>(list: readonly T[], old: T, to: T | undefined): T[] =>
  list.flatMap((one) => (one === old ? (to === undefined ? [] : [to]) : [one]))

const inPack =
  (pack: PackFile, change: (pack: PackFile) => PackFile) =>
  (data: RuleData): RuleData => ({ ...data, packs: data.packs.map((one) => (one.id === pack.id ? change(one) : one)) })

const national = (award: Award): Target => ({
  id: award.id,
  mutants: named(award.id, ofAward(award), (to) => (data) => ({ ...data, awards: replaced(data.awards, award, to) })),
  concerns: (asked) => rests(asked, award.id),
})

const ofPack = (pack: PackFile, award: Award): Target => ({
  id: award.id,
  mutants: named(award.id, ofAward(award), (to) =>
    inPack(pack, (one) => ({ ...one, awards: replaced(one.awards ?? [], award, to) })),
  ),
  concerns: (asked, given) => given.includes(pack.id) && rests(asked, award.id),
})

const addition = (pack: PackFile, added: Addition): Target => {
  const id = `${pack.id} → ${added.award}`
  return {
    id,
    mutants: named(id, ofAddition(added), (to) =>
      inPack(pack, (one) => ({ ...one, additions: replaced(one.additions ?? [], added, to) })),
    ),
    concerns: (asked, given) => given.includes(pack.id) && rests(asked, added.award),
  }
}

const begins = { from: nationalData.awards.flatMap(({ versions }) => versions.map(({ from }) => from)).sort()[0] }

const shared = (one: SharedCondition): Target => ({
  id: `conditions/${one.id}`,
  mutants: named(`conditions/${one.id}`, ofShared(one, begins), (to) => (data) => ({
    ...data,
    shared: replaced(data.shared, one, to),
  })),
  concerns: () => true,
})

/** Additions of one pack to one award under one name. */
const merged = (targets: readonly Target[]): readonly Target[] => {
  const byId = new Map<string, Target>()
  for (const target of targets) {
    const known = byId.get(target.id)
    byId.set(target.id, known ? { ...known, mutants: [...known.mutants, ...target.mutants] } : target)
  }
  return [...byId.values()]
}

/** All rules that are changed, in the order of their files. */
export const allTargets = (): readonly Target[] =>
  merged([
    ...nationalData.awards.map(national),
    ...nationalData.shared.map(shared),
    ...packs.flatMap((pack) => [
      ...(pack.awards ?? []).map((award) => ofPack(pack, award)),
      ...(pack.additions ?? []).map((one) => addition(pack, one)),
    ]),
  ])
