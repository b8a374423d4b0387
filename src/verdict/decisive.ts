import type { Context } from '../facts/context'
import { facts } from '../facts/index'
import { MEETS } from '../facts/meets'
import { distance, isJoint } from '../kernel/distance'
import { FALSE, TRUE, UNKNOWN } from '../kernel/kleene'
import type { NodeInfo, Traced } from '../kernel/node'
import type { Text } from '../schema/text'

/** A criterion that is responsible for an outcome, with the way it belongs to. */
export interface Decisive {
  readonly criterion: Traced
  readonly context: Context
  readonly way: Text | undefined
  /** The groups around it, outermost first. */
  readonly within: readonly NodeInfo[]
}

const asksWho = ({ info: { leaf } }: Traced): boolean => leaf !== undefined && facts.get(leaf.fact)?.asksWho === true

/** Whether a way is closed to the subject by who it is, whatever it achieved. */
const isClosed = (node: Traced): boolean => {
  const children = node.children ?? []
  if (node.outcome !== FALSE) return false
  if (children.length === 0) return asksWho(node)
  if (node.info.op === 'not') return children.every((child) => child.outcome === TRUE && asksWho(child))
  return isJoint(node) ? children.some(isClosed) : children.every(isClosed)
}

/** The failed ways that are worth mentioning, the nearest first. */
const failedWays = (ways: readonly Traced[]): readonly Traced[] => {
  const open = ways.filter((way) => !isClosed(way))
  return [...(open.length > 0 ? open : ways)].sort((a, b) => distance(a) - distance(b))
}

/** Of what is met, what the subject achieved; who it is goes without saying where there is more to say. */
const achievements = (met: readonly Traced[]): readonly Traced[] => {
  const more = met.filter((node) => !asksWho(node))
  return more.length > 0 ? more : met
}

/** The children that are responsible for a group's outcome. */
const responsible = (node: Traced): readonly Traced[] => {
  const children = node.children ?? []
  if (node.info.op === 'not') return children
  const same = children.filter((child) => child.outcome === node.outcome)
  if (isJoint(node)) return node.outcome === TRUE ? achievements(same) : same
  return node.outcome === TRUE ? same.slice(0, 1) : node.outcome === FALSE ? failedWays(same) : same
}

/** Gathers what decides into `found`; what is missing for "meets the standards of …" stands below it. */
const collect = (
  found: Decisive[],
  node: Traced,
  context: Context,
  way: Text | undefined,
  within: readonly NodeInfo[],
): void => {
  const here = node.context ?? context
  const isMeets = node.info.leaf?.fact === MEETS
  const isLast = node.children === undefined || node.children.length === 0
  if (isLast || (isMeets && node.outcome !== UNKNOWN)) found.push({ criterion: node, context: here, way, within })
  if (isLast || (isMeets && node.outcome === TRUE)) return
  const { id, label, readings, restated } = node.info
  const speaks = id !== undefined || label !== undefined || readings !== undefined || restated === true
  const around = speaks ? [...within, node.info] : within
  for (const child of responsible(node)) collect(found, child, here, child.info.label ?? way, around)
}

/** The criteria that decide an outcome, those of the nearest way first. */
export const decisive = (node: Traced, context: Context): readonly Decisive[] => {
  const found: Decisive[] = []
  collect(found, node, context, undefined, [])
  return found
}
