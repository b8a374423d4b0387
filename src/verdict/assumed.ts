import type { Context } from '../facts/context'
import type { Evaluation } from '../kernel/evaluate'
import type { Traced } from '../kernel/node'

const collect = (node: Traced, context: Context, paths: Set<string>): void => {
  const here = node.context ?? context
  if (node.assumed && node.info.fact) paths.add(node.info.fact.path(here))
  for (const child of node.children ?? []) collect(child, here, paths)
}

/** Paths of what was taken for granted, each once, sorted. */
export const assumedIn = ({ scope, requires, bars }: Evaluation, context: Context): readonly string[] => {
  if (!context.assumed) return []
  const paths = new Set<string>()
  if (scope !== undefined) collect(scope, context, paths)
  if (requires !== undefined) collect(requires, context, paths)
  for (const { when } of bars) collect(when, context, paths)
  return [...paths].sort()
}
