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
import type { Part } from './part'
import { common } from './period'
import { inside, type Place } from './place'

/** A condition where it stands. */
export interface PlacedNode {
  readonly place: Place
  readonly node: Condition
  readonly part: Part
  readonly root: 'scope' | 'requires' | 'bar'
  /** The days on which it is asked, within what it stands in. */
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
const walk = (at: PlacedNode, conditions: Conditions, found: PlacedNode[]): void => {
  const { node, place, negated, mandatory } = at
  const self: PlacedNode = { ...at, period: common(at.period, node) }
  found.push(self)
  const below = (list: readonly Condition[], key: string, change: Partial<PlacedNode> = {}) => {
    for (const [index, child] of list.entries())
      walk({ ...self, ...change, node: child, place: inside(place, key, index) }, conditions, found)
  }
  if (isSince(node)) below(node.all, 'all', { sinces: [...at.sinces, node.since], mandatory: mandatory && !negated })
  else if (isAll(node)) below(node.all, 'all', { mandatory: mandatory && (!negated || node.all.length === 1) })
  else if (isAny(node)) below(node.any, 'any', { mandatory: mandatory && (negated || node.any.length === 1) })
  else if (isNot(node)) walk({ ...self, node: node.not, place: inside(place, 'not'), negated: !negated }, conditions, found)
  else if (isReference(node)) {
    const shared = conditions.get(node.condition)
    if (shared === undefined || at.via.includes(node.condition)) return
    const via = [...at.via, node.condition]
    walk({ ...self, node: shared, place: inside(place, 'condition'), via }, conditions, found)
  }
}

const rootsOf = (part: Part): readonly PlacedNode[] => {
  const common = { part, sinces: [], mandatory: true, via: [] }
  return [
    ...(part.scope ? [{ ...part.scope, root: 'scope', period: part.period, negated: false } as const] : []),
    ...(part.requires ? [{ ...part.requires, root: 'requires', period: part.period, negated: false } as const] : []),
    ...part.bars.map(({ place, value: bar }) => ({
      place: inside(place, 'when'),
      value: bar.when,
      root: 'bar' as const,
      period: { from: later(part.period.from, bar.from), to: earlier(part.period.to, bar.to) },
      negated: true,
    })),
  ].map(({ value, ...root }) => ({ ...common, ...root, node: value }))
}
