import { type Condition, isAll, isAny, isLeaf, isNot, isReference, isSince } from '../schema/condition'
import { inForce } from './in-force'

/** Looks up a shared condition by id. */
export type Lookup = (id: string) => Condition

/** The part of a condition that is in force on a day, with shared conditions put in place; undefined: none of it. */
export const activeOn = (node: Condition, on: string, lookup: Lookup): Condition | undefined => {
  if (!inForce(node, on)) return undefined
  if (isLeaf(node)) return node
  if (isReference(node)) return activeOn(lookup(node.condition), on, lookup)
  const keep = (children: readonly Condition[]) =>
    children.map((child) => activeOn(child, on, lookup)).filter((child) => child !== undefined)
  if (isAll(node) || isSince(node)) {
    const all = keep(node.all)
    return all.length > 0 ? { ...node, all } : undefined
  }
  if (isAny(node)) {
    const any = keep(node.any)
    return any.length > 0 ? { ...node, any } : undefined
  }
  if (isNot(node)) {
    const inner = activeOn(node.not, on, lookup)
    return inner && { ...node, not: inner }
  }
  return undefined
}
