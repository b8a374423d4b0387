import { asksOf, leavesOf, type Part, partsOf } from './describe-parts'
import { boundariesOf } from './kernel/boundaries'
import { inForce } from './kernel/in-force'
import type { NodeInfo } from './kernel/node'
import type { RuleData } from './kernel/rule-data'
import type { CompiledAward, RuleSet } from './kernel/rule-set'
import type { Award } from './schema/award'
import type { DescribedChange, DescribedPeriod } from './schema/description'
import type { Text } from './schema/text'
import type { Caveat } from './schema/verdict'
import { versionOf } from './verdict/verdict'

/** One compiled form of an award and the days for which it serves, `[from, to)`. */
export interface Slice {
  readonly from: string
  readonly to?: string
  readonly rule: CompiledAward
}

/** What is needed of the rules around an award. */
export interface History {
  readonly set: RuleSet
  readonly data: RuleData
}

/** The forms that an award has taken, in order. */
export const slicesOf = (award: Award, { set, data }: History): readonly Slice[] => {
  const conditions = new Map(data.shared.flatMap((one) => ('condition' in one ? [[one.id, one.condition]] : [])))
  const days = boundariesOf(award, set.awards, data, (id) => {
    const found = conditions.get(id)
    if (found === undefined) throw new Error(`unchecked reference: ${id}`)
    return found
  })
  return days.flatMap((from, index) => {
    const version = award.versions.find((one) => inForce(one, from))
    if (version === undefined) return []
    const to = days[index + 1] ?? version.to
    return [{ from, ...(to ? { to } : {}), rule: set.compiled(award.id, from) }]
  })
}

const keysIn = ({ rule }: Slice): ReadonlySet<string> =>
  new Set(
    [...(rule.scope ? [rule.scope] : []), rule.requires, ...rule.bars.map(({ when }) => when)]
      .flatMap((node) => leavesOf(node))
      .map(([info, way]) => keyOf(info, way)),
  )

const keyOf = (info: NodeInfo, way: Text | undefined): string => `${info.layer} ${info.id} ${asksOf(info, way)}`

/** Since when, and until when, a criterion has stood with these words in the wording of a day. */
export const duringIn = (
  slices: readonly Slice[],
  at: number,
): ((info: NodeInfo) => { readonly from: string; readonly to?: string }) => {
  const own = slices[at]
  if (own === undefined) throw new Error('no such period')
  const { version } = own.rule
  const keys = slices.map(keysIn)
  const ways = new Map(
    [...(own.rule.scope ? [own.rule.scope] : []), own.rule.requires, ...own.rule.bars.map(({ when }) => when)]
      .flatMap((node) => leavesOf(node))
      .map(([info, way]) => [info, keyOf(info, way)] as const),
  )
  return (info) => {
    const key = ways.get(info) ?? ''
    const stands = (index: number): boolean =>
      slices[index]?.rule.version === version && (keys[index]?.has(key) ?? false)
    let first = at
    while (stands(first - 1)) first -= 1
    let last = at
    while (stands(last + 1)) last += 1
    const to = slices[last]?.to
    return { from: slices[first]?.from ?? own.from, ...(to ? { to } : {}) }
  }
}

const same = (one: Part, other: Part): boolean => one.what === other.what && one.layer === other.layer

const changesBetween = (before: readonly Part[], after: readonly Part[]): readonly DescribedChange[] => {
  const stays = (part: Part, others: readonly Part[]): boolean =>
    others.some((other) => same(part, other) && part.asks === other.asks)
  const gone = before.filter((part) => !stays(part, after))
  const come = after.filter((part) => !stays(part, before))
  const twin = (part: Part, others: readonly Part[]): Part | undefined =>
    part.id === undefined ? undefined : others.find((other) => same(part, other) && part.id === other.id)
  const entry = ({ what, id, layer, words }: Part) => ({ what, ...(id ? { id } : {}), layer, ...words })
  return [
    ...come.map((part): DescribedChange => {
      const old = twin(part, gone)
      return old ? { ...entry(part), how: 'altered', before: old.words } : { ...entry(part), how: 'added' }
    }),
    ...gone
      .filter((part) => twin(part, come) === undefined)
      .map((part): DescribedChange => ({ ...entry(part), how: 'dropped' })),
  ]
}

/** All periods of an award with what each changed; forms that say the same are one period. */
export const historyOf = (
  slices: readonly Slice[],
  { set }: History,
  caveatsOf: (rule: CompiledAward) => readonly Caveat[],
): readonly DescribedPeriod[] => {
  const periods: DescribedPeriod[] = []
  let parts: readonly Part[] | undefined
  for (const { from, to, rule } of slices) {
    const now = partsOf(rule, set.source)
    const changes = parts === undefined ? [] : changesBetween(parts, now)
    const { basis, status } = versionOf(set, rule, from)
    const unconfirmed = caveatsOf(rule)
      .filter(({ kind }) => kind === 'unconfirmed')
      .map(({ says }) => says)
    const last = periods.at(-1)
    const goesOn =
      last !== undefined &&
      last.to === from &&
      changes.length === 0 &&
      last.status === status &&
      JSON.stringify([last.basis, last.unconfirmed]) === JSON.stringify([basis, unconfirmed])
    const start = goesOn ? periods.pop() : undefined
    periods.push({
      from: start?.from ?? from,
      ...(to ? { to } : {}),
      basis,
      status,
      unconfirmed,
      changes: start?.changes ?? changes,
    })
    parts = now
  }
  return periods
}
