import { TRUE, UNKNOWN } from './kleene'
import type { Traced } from './node'

/** Whether all children have to be met, as against one of them. */
export const isJoint = ({ info: { op } }: Traced): boolean => op === 'all' || op === 'award' || op === 'bar'

/** How far a failed condition is from being met: failed criteria, counted along the nearest ways. */
export const distance = (node: Traced): number => {
  const children = node.children ?? []
  if (node.outcome === TRUE) return 0
  if (children.length === 0) return node.outcome === UNKNOWN ? 0.01 : 1
  const distances = children.map(distance)
  if (node.info.op === 'not' || isJoint(node))
    return Math.max(
      distances.reduce((a, b) => a + b, 0),
      0.01,
    )
  return Math.min(...distances)
}
