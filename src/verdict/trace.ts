import type { Value } from '../facts/fact'
import type { Evaluation } from '../kernel/evaluate'
import { FALSE, type Kleene, not, TRUE } from '../kernel/kleene'
import type { Traced } from '../kernel/node'
import type { CompiledAward } from '../kernel/rule-set'
import type { Trace } from '../schema/verdict'

const outcomeOf = (outcome: Kleene): Trace['outcome'] =>
  outcome === TRUE ? true : outcome === FALSE ? false : 'unknown'

type Draft = { -readonly [K in keyof Trace]: Trace[K] }

/** JSON has no infinity: a number without an upper bound is told by its lower one. */
const asData = (value: Value): unknown =>
  typeof value === 'object' && 'max' in value && value.max === Number.POSITIVE_INFINITY ? { min: value.min } : value

/** Only what is there is set, so that a trace is plain data; field by field, because every verdict pays for it. */
const plain = ({ info, outcome, value, assumed, children }: Traced): Trace => {
  const trace: Draft = { op: info.op, outcome: outcomeOf(outcome) }
  if (info.id !== undefined) trace.id = info.id
  if (info.says !== undefined) trace.says = info.says
  if (info.label !== undefined) trace.label = info.label
  if (info.cite !== undefined) trace.cite = info.cite
  if (info.evidence !== undefined) trace.evidence = info.evidence
  if (info.op === 'criterion') trace.layer = info.layer
  if (value !== undefined) trace.actual = asData(value)
  if (assumed) trace.assumed = true
  if (children !== undefined) trace.children = children.map(plain)
  return trace
}

/** The whole tree: scope, criteria and bars. A bar that holds shows as false, since it fails the award. */
export const traceOf = ({ award }: CompiledAward, { scope, requires, bars, status }: Evaluation): Trace => {
  const children: Trace[] = []
  if (scope !== undefined) children.push(plain(scope))
  if (requires !== undefined) children.push(plain(requires))
  for (const { bar, when } of bars)
    children.push({
      op: 'bar',
      outcome: outcomeOf(not(when.outcome)),
      id: bar.rule.id,
      says: bar.rule.says,
      cite: bar.cite,
      layer: bar.layer,
      children: [plain(when)],
    })
  return {
    op: 'award',
    outcome: status === 'eligible' ? true : status === 'undetermined' ? 'unknown' : false,
    id: award.id,
    label: award.name,
    children,
  }
}
