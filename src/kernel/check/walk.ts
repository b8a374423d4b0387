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
} from '../../schema/condition'
import type { Period } from '../in-force'
import type { CheckData } from './data'
import type { Part } from './part'
import { common } from './period'
import { inside, type Place } from './place'

/** A condition where it stands. */
export interface PlacedNode {
  readonly place: Place
  readonly node: Condition
  readonly part: Part
  readonly root: 'scope' | 'requires' | 'bar'
  /** The days on which what it stands in is asked. */
  readonly outer: Period
  /** The days on which it is asked itself. */
  readonly period: Period
  /** The times it is asked of, outermost first. */
  readonly sinces: readonly Since['since'][]
  /** Whether it fails the award where it is not met, whatever else is. */
  readonly mandatory: boolean
  /** Whether it fails the award where it is met: under a "not", or in a bar. */
  readonly negated: boolean
  /** The shared conditions through which it was reached, outermost first. */
  readonly via: readonly string[]
}

type Conditions = ReadonlyMap<string, Condition>

/** Goes through a condition and the shared ones that it refers to; a cycle of these is cut. */
const walk = (at: Omit<PlacedNode, 'period'>, conditions: Conditions, found: PlacedNode[]): void => {
  const { node, place, negated, mandatory } = at
  const period = common(at.outer, node)
  const self: PlacedNode = { ...at, period }
  found.push(self)
  const below = (list: readonly Condition[], key: string, change: Partial<PlacedNode> = {}) => {
    for (const [index, child] of list.entries())
      walk({ ...at, ...change, outer: period, node: child, place: inside(place, key, index) }, conditions, found)
  }
  if (isSince(node)) below(node.all, 'all', { sinces: [...at.sinces, node.since], mandatory: mandatory && !negated })
  else if (isAll(node)) below(node.all, 'all', { mandatory: mandatory && (!negated || node.all.length === 1) })
  else if (isAny(node)) below(node.any, 'any', { mandatory: mandatory && (negated || node.any.length === 1) })
  else if (isNot(node))
    walk({ ...at, outer: period, node: node.not, place: inside(place, 'not'), negated: !negated }, conditions, found)
  else if (isReference(node)) {
    const shared = conditions.get(node.condition)
    if (shared === undefined || at.via.includes(node.condition)) return
    const via = [...at.via, node.condition]
    walk({ ...at, outer: period, node: shared, place: inside(place, 'condition'), via }, conditions, found)
  }
}

const rootsOf = (part: Part): readonly Omit<PlacedNode, 'period'>[] => {
  const top = { part, sinces: [], mandatory: true, negated: false, via: [], outer: part.period }
  return [
    ...(part.scope ? [{ ...top, place: part.scope.place, node: part.scope.value, root: 'scope' as const }] : []),
    ...(part.requires
      ? [{ ...top, place: part.requires.place, node: part.requires.value, root: 'requires' as const }]
      : []),
    ...part.bars.map(({ place, value }) => ({
      ...top,
      place: inside(place, 'when'),
      node: value.when,
      root: 'bar' as const,
      outer: common(part.period, value),
      negated: true,
    })),
  ]
}

const walked = new WeakMap<Part, readonly PlacedNode[]>()

/** Every condition of a part, with what shared conditions put there. */
export const nodesOf = (part: Part, conditions: Conditions): readonly PlacedNode[] => {
  const known = walked.get(part)
  if (known !== undefined) return known
  const found: PlacedNode[] = []
  for (const root of rootsOf(part)) walk(root, conditions, found)
  walked.set(part, found)
  return found
}

/** A criterion where it stands. */
export type PlacedLeaf = PlacedNode & { readonly node: Leaf }

const isPlacedLeaf = (placed: PlacedNode): placed is PlacedLeaf => isLeaf(placed.node)

/** Every condition of what is checked, once. */
export const ownNodes = ({ parts, known }: CheckData): readonly PlacedNode[] =>
  parts.flatMap((part) => nodesOf(part, known.conditions)).filter(({ via }) => via.length === 0)

/** Every criterion of what is checked, once. */
export const ownLeaves = (data: CheckData): readonly PlacedLeaf[] => ownNodes(data).filter(isPlacedLeaf)

/** Every criterion of a part, with those of shared conditions. */
export const leavesOf = (part: Part, conditions: Conditions): readonly PlacedLeaf[] =>
  nodesOf(part, conditions).filter(isPlacedLeaf)
