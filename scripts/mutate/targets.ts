import { MEETS } from '../../src/facts/meets'
import type { RuleData } from '../../src/kernel/rule-data'
import { nationalData } from '../../src/national'
import { builtInPacks } from '../../src/packs'
import type { Award, Bar } from '../../src/schema/award'
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

interface Part {
  readonly scope?: Condition | undefined
  readonly requires?: Condition | undefined
  readonly bars?: readonly Bar[] | undefined
}

const conditionsOf = ({ scope, requires, bars }: Part): readonly Condition[] =>
  [scope, requires, ...(bars ?? []).map(({ when }) => when)].filter((node) => node !== undefined)

/** What a condition rests on: awards whose standards it asks for, and shared conditions, by their target's id. */
const askedIn = (node: Condition): readonly string[] => {
  if ('condition' in node) return [`conditions/${node.condition}`]
  if (!('fact' in node)) return childrenOf(node).flatMap(askedIn)
  const { anyOf } = (node.params ?? {}) as { anyOf?: readonly string[] }
  return node.fact === MEETS ? (anyOf ?? []) : []
}

/** The conditions that stand under a target's id: of an award with all that packs add to it, or a shared one. */
const conditionsUnder = (id: string): readonly Condition[] => {
  const one = nationalData.shared.find((shared) => `conditions/${shared.id}` === id)
  if (one !== undefined) return 'condition' in one ? [one.condition] : []
  const award = [...nationalData.awards, ...packs.flatMap((pack) => pack.awards ?? [])].find((found) => found.id === id)
  const added = packs.flatMap((pack) => (pack.additions ?? []).filter((addition) => addition.award === id))
  return [...(award?.versions ?? []).flatMap(conditionsOf), ...added.flatMap(conditionsOf)]
}

const gather = (id: string, seen: Set<string>): ReadonlySet<string> => {
  if (!seen.has(id)) {
    seen.add(id)
    for (const next of conditionsUnder(id).flatMap(askedIn)) gather(next, seen)
  }
  return seen
}

const behind = new Map<string, ReadonlySet<string>>()

/** Whether an award rests on a target: is it, or asks for it directly or through others. */
const rests = (award: string, on: string): boolean => {
  const known = behind.get(award) ?? gather(award, new Set())
  behind.set(award, known)
  return known.has(on)
}

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
  concerns: (asked) => !('condition' in one) || rests(asked, `conditions/${one.id}`),
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
