import { activeOn } from '../../../../src/kernel/active'
import { inForce } from '../../../../src/kernel/in-force'
import { createRuleSet } from '../../../../src/kernel/rule-set'
import { nationalData } from '../../../../src/national'
import type { Award } from '../../../../src/schema/award'
import type { AwardId } from '../../../../src/schema/award-id'
import type { Citation } from '../../../../src/schema/citation'
import {
  type Condition,
  isAll,
  isAny,
  isLeaf,
  isNot,
  isReference,
  isSince,
  type Leaf,
  type Since,
} from '../../../../src/schema/condition'
import type { PackFile } from '../../../../src/schema/pack'
import type { SubjectKind } from '../../../../src/schema/subject'
import type { Source } from '../../../../src/schema/verdict'

/**
 * How an award builds on another:
 *
 * - `since`: given, and so many years have passed;
 * - `holds`: given at some time;
 * - `run`: given so many times in a row;
 * - `standards`: its standards are met, whether or not it was given;
 * - `counted`: given so many times in the time that counts;
 * - `share`, `members`: so many percent, or so many, of the members hold it;
 * - `bridge`: held in the years between two grants that are further apart than a year;
 * - `years`: a year with it serves in place of a year rated so.
 */
export type How = 'since' | 'holds' | 'run' | 'standards' | 'counted' | 'share' | 'members' | 'bridge' | 'years'

/** One award that another asks for. */
export interface Edge {
  readonly from: AwardId
  readonly to: AwardId
  readonly how: How
  /** Years, times, persons or percent, at least. */
  readonly count?: number
  /** For `since`: the years have to follow each other and be rated excellent. */
  readonly unbroken?: boolean
  /** What the way is called that asks for it, where the law has several. */
  readonly way?: string
  readonly cite: Source
}

/** What one way of an award asks for together; empty: no award before it. */
export type Route = readonly Edge[]

/** An award for one kind of subject, with its ways as far as they differ in what they build on. */
export interface Rung {
  readonly award: Award
  readonly subject: SubjectKind
  readonly routes: readonly Route[]
}

/** Edges that carry a step of the ladder, as against what is counted on the way. */
const carrying: ReadonlySet<How> = new Set(['since', 'holds', 'run', 'standards'])
export const isBase = ({ how }: Edge): boolean => carrying.has(how)

/** Edges that help but are not needed: something else serves in their place. */
const replaceable: ReadonlySet<How> = new Set(['bridge', 'years'])
export const isNeeded = ({ how }: Edge): boolean => !replaceable.has(how)

/** Facts that name awards without asking for them: other words of the leaf's own award, or of one that a leaf beside asks for. */
export const besideFacts: ReadonlySet<string> = new Set(['contributions', 'meritCount', 'yearsBelow'])

/** Facts that ask for awards. */
export const askingFacts: ReadonlySet<string> = new Set([
  'holds',
  'awardRun',
  'timesAwarded',
  'meets',
  'membersHolding',
  'memberHolders',
  'longestRun',
  'yearsInWindow',
])

const keyOf = ({ from, how, count, unbroken, cite }: Edge): string =>
  JSON.stringify([from, how, count, unbroken, cite.instrument, cite.article, cite.clause, cite.point])

const routeKey = (route: Route): string => route.map(keyOf).sort().join(' ')

const unique = (routes: readonly Route[]): readonly Route[] => [
  ...new Map(routes.map((route) => [routeKey(route), route])).values(),
]

/** Both: what the one asks and what the other asks, once each. */
const joined = (one: Route, other: Route): Route => [
  ...new Map([...one, ...other].map((edge) => [keyOf(edge), edge])).values(),
]

const FREE: readonly Route[] = [[]]
const NONE: readonly Route[] = []

interface Place {
  readonly to: AwardId
  readonly subject: SubjectKind
  readonly source: (cite: Citation) => Source
  readonly way?: string
  /** The time since an award that the criteria are asked of. */
  readonly within?: Since
}

const atLeast = ({ operator, value }: Leaf): number | undefined => {
  if (typeof value !== 'number') return undefined
  if (operator === 'moreThan') return value + 1
  return operator === 'atLeast' || operator === 'atLeastPercent' ? value : undefined
}

interface Params {
  readonly award?: AwardId
  readonly awards?: readonly AwardId[]
  readonly anyOf?: readonly string[]
  readonly bridge?: AwardId
  readonly orHolding?: readonly AwardId[]
}

const optional = (edges: readonly Edge[]): readonly Route[] => [edges]
const oneOf = (edges: readonly Edge[]): readonly Route[] => edges.map((edge) => [edge])

const ofLeaf = (leaf: Leaf, { to, subject, source, within, way }: Place): readonly Route[] => {
  const { award, awards = [], anyOf = [], bridge, orHolding } = (leaf.params ?? {}) as Params
  const cite = source(leaf.cite)
  const count = atLeast(leaf)
  const edge = (from: AwardId, how: How): Edge => ({
    from,
    to,
    how,
    ...(count ? { count } : {}),
    ...(way ? { way } : {}),
    cite,
  })
  switch (leaf.fact) {
    case 'subjectKind':
      return anyOf.includes(subject) === leaf.value ? FREE : NONE
    case 'holds':
      return leaf.value === true ? oneOf(awards.map((from) => edge(from, 'holds'))) : FREE
    case 'meets':
      return leaf.value === true ? oneOf(anyOf.map((from) => edge(from, 'standards'))) : FREE
    case 'timesAwarded':
      return count ? oneOf(awards.map((from) => edge(from, 'counted'))) : FREE
    case 'awardRun':
      return award && count
        ? [[edge(award, 'run'), ...(bridge ? [{ from: bridge, to, how: 'bridge' as const, cite }] : [])]]
        : FREE
    case 'membersHolding':
      return award && count ? [[edge(award, 'share')]] : FREE
    case 'memberHolders':
      return award && count ? [[edge(award, 'members')]] : FREE
    case 'longestRun':
      return optional((orHolding ?? []).map((from) => edge(from, 'years')))
    case 'yearsInWindow':
      return optional((within?.since.window.orHolding ?? []).map((from) => edge(from, 'years')))
    default:
      return FREE
  }
}

const lengthFacts: ReadonlySet<string> = new Set(['yearsInWindow', 'longestRun'])

const leavesOf = (nodes: readonly Condition[]): readonly Leaf[] =>
  nodes.flatMap((node) => (isLeaf(node) ? [node] : isAll(node) ? leavesOf(node.all) : []))

/** The awards from which the time runs, with how long it has to be. */
const basesOf = (node: Since, { to, source, way }: Place): readonly Route[] => {
  const { awards, window } = node.since
  if (awards === undefined) return FREE
  const length = leavesOf(node.all).find(({ fact }) => lengthFacts.has(fact))
  const count = length && atLeast(length)
  const unbroken = length?.fact === 'longestRun' || window.years !== 'whole'
  const cite = source(length?.cite ?? node.cite)
  return oneOf(
    awards.map((from) => ({
      from,
      to,
      how: 'since',
      ...(count ? { count } : {}),
      ...(unbroken ? { unbroken } : {}),
      ...(way ? { way } : {}),
      cite,
    })),
  )
}

const together = (parts: readonly (readonly Route[])[]): readonly Route[] =>
  parts.reduce<readonly Route[]>(
    (sofar, part) => unique(sofar.flatMap((one) => part.map((other) => joined(one, other)))),
    FREE,
  )

const routesIn = (node: Condition, around: Place): readonly Route[] => {
  if (isLeaf(node)) return ofLeaf(node, around)
  const label = 'label' in node ? node.label?.vi : undefined
  const place = around.way === undefined && label !== undefined ? { ...around, way: label } : around
  if (isSince(node)) {
    const inside = { ...place, within: node }
    return together([basesOf(node, place), ...node.all.map((child) => routesIn(child, inside))])
  }
  if (isAll(node)) return together(node.all.map((child) => routesIn(child, place)))
  if (isAny(node)) return unique(node.any.flatMap((child) => routesIn(child, place)))
  return FREE
}

/** The condition that an award asks on a day, without what is out of force. */
export const askedOn = (award: Award, on: string): Condition | undefined => {
  const version = award.versions.find((one) => inForce(one, on))
  if (version === undefined) return undefined
  const shared = new Map(nationalData.shared.flatMap((one) => ('condition' in one ? [[one.id, one.condition]] : [])))
  const lookup = (id: string): Condition => {
    const found = shared.get(id)
    if (found === undefined) throw new Error(`unknown shared condition ${id}`)
    return found
  }
  return activeOn({ all: [...(version.scope ? [version.scope] : []), version.requires] }, on, lookup)
}

/** All leaves that are asked for, those under `not` apart. */
export const askedLeaves = (node: Condition): readonly Leaf[] => {
  if (isLeaf(node)) return [node]
  if (isNot(node) || isReference(node)) return []
  return (isAny(node) ? node.any : node.all).flatMap(askedLeaves)
}

/** The ladder of awards as the law, with these packs, stands on a day. */
export const ladderOn = (on: string, packs: readonly PackFile[] = []): readonly Rung[] => {
  const set = createRuleSet({ ...nationalData, packs })
  return [...set.awards.values()].flatMap((award) => {
    const asked = askedOn(award, on)
    if (asked === undefined) return []
    return award.subject.map((subject): Rung => {
      const routes = routesIn(asked, { to: award.id, subject, source: set.source })
      return { award, subject, routes }
    })
  })
}

/** Every edge of these rungs once. */
export const edgesOf = (rungs: readonly Rung[]): readonly Edge[] => [
  ...new Map(rungs.flatMap(({ routes }) => routes.flat()).map((edge) => [`${edge.to} ${keyOf(edge)}`, edge])).values(),
]

/** The awards without which no way leads to this one. */
export const neededFor = ({ routes }: Rung): ReadonlySet<AwardId> => {
  const [first = [], ...others] = routes.map((route) => new Set(route.filter(isNeeded).map(({ from }) => from)))
  return new Set([...first].filter((from) => others.every((other) => other.has(from))))
}

/** Edges about the members of a unit. */
const ofMembers: ReadonlySet<How> = new Set(['share', 'members'])

/** Whose award an edge starts from: the candidate's own, or a member's. */
export const holderOf = ({ how }: Edge, { subject }: Rung): SubjectKind => (ofMembers.has(how) ? 'individual' : subject)

/** What an award leads to, for this kind of holder. */
export const openedBy = (ladder: readonly Rung[], award: AwardId, holder: SubjectKind): readonly Edge[] =>
  edgesOf(
    ladder.map((rung) => ({
      ...rung,
      routes: [rung.routes.flat().filter((edge) => edge.from === award && holderOf(edge, rung) === holder)],
    })),
  )

/** How many awards stand below an award, one on the other; an award that builds on itself is not below itself. */
export const depthsOf = (ladder: readonly Rung[]): ((award: AwardId) => number) => {
  const edges = edgesOf(ladder)
  const known = new Map<AwardId, number>()
  const depth = (award: AwardId, above: readonly AwardId[]): number => {
    const found = known.get(award)
    if (found !== undefined) return found
    const below = edges.filter(({ to, from }) => to === award && from !== award && !above.includes(from))
    const deepest = Math.max(-1, ...below.map(({ from }) => depth(from, [...above, award]))) + 1
    known.set(award, deepest)
    return deepest
  }
  return (award) => depth(award, [])
}
