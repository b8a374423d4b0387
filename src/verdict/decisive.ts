import type { Context } from '../facts/context'
import { distance, isJoint } from '../kernel/distance'
import { FALSE, TRUE } from '../kernel/kleene'
import type { Traced } from '../kernel/node'
import type { Text } from '../schema/text'

/** A criterion that is responsible for an outcome, with the way it belongs to. */
export interface Decisive {
  readonly criterion: Traced
  readonly context: Context
  readonly way: Text | undefined
}

/** The criteria that decide an outcome, those of the nearest way first. */
export const decisive = (node: Traced, context: Context, way?: Text): readonly Decisive[] => {
  const here = node.context ?? context
  const children = node.children ?? []
  const label = node.info.label ?? way
  if (children.length === 0) return [{ criterion: node, context: here, way }]
  if (node.info.op === 'not') return children.flatMap((child) => decisive(child, here, label))
  const any = !isJoint(node)
  // A conjunction fails by its failed parts and a disjunction by all of its ways; unknown comes from the unknown parts.
  const part = children.filter((child) => child.outcome === node.outcome)
  const chosen = any && node.outcome === TRUE ? part.slice(0, 1) : part
  const ordered = any && node.outcome === FALSE ? [...chosen].sort((a, b) => distance(a) - distance(b)) : chosen
  return ordered.flatMap((child) => decisive(child, here, label))
}
