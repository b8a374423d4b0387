import type { Context } from '../facts/context'
import type { Evaluation } from '../kernel/evaluate'
import type { Traced } from '../kernel/node'

const walk = (node: Traced, context: Context): readonly string[] => {
  const here = node.context ?? context
  const own = node.assumed && node.info.fact ? [node.info.fact.path(here)] : []
  return [...own, ...(node.children ?? []).flatMap((child) => walk(child, here))]
}

/** Paths of what was taken for granted, each once, sorted. */
export const assumedIn = ({ scope, requires, bars }: Evaluation, context: Context): readonly string[] => {
  if (!context.assumed) return []
  const roots = [scope, requires, ...bars.map(({ when }) => when)].filter((node) => node !== undefined)
  return [...new Set(roots.flatMap((node) => walk(node, context)))].sort()
}
