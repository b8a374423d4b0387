import type { Evaluation } from '../kernel/evaluate'
import { FALSE, type Kleene, not, TRUE } from '../kernel/kleene'
import type { Traced } from '../kernel/node'
import type { CompiledAward } from '../kernel/rule-set'
import type { Trace } from '../schema/verdict'

const outcomeOf = (outcome: Kleene): Trace['outcome'] =>
  outcome === TRUE ? true : outcome === FALSE ? false : 'unknown'

/** Drops what is undefined, so that a trace is plain data. */
const defined = <T extends object>(value: T): T => {
  for (const key of Object.keys(value) as (keyof T)[]) if (value[key] === undefined) delete value[key]
  return value
}

const plain = ({ info, outcome, value, assumed, children }: Traced): Trace =>
  defined({
    op: info.op,
    outcome: outcomeOf(outcome),
    id: info.id,
    says: info.says,
    label: info.label,
    cite: info.cite,
    evidence: info.evidence,
    actual: value,
    assumed: assumed ? true : undefined,
    layer: info.op === 'criterion' ? info.layer : undefined,
    children: children?.map(plain),
  } as Trace)

/** The whole tree: scope, criteria and bars. A bar that holds shows as false, since it fails the award. */
export const traceOf = ({ award }: CompiledAward, { scope, requires, bars, status }: Evaluation): Trace => {
  const barred = bars.map(
    ({ bar, when }): Trace => ({
      op: 'bar',
      outcome: outcomeOf(not(when.outcome)),
      id: bar.rule.id,
      says: bar.rule.says,
      cite: bar.cite,
      layer: bar.layer,
      children: [plain(when)],
    }),
  )
  return {
    op: 'award',
    outcome: status === 'eligible' ? true : status === 'undetermined' ? 'unknown' : false,
    id: award.id,
    label: award.name,
    children: [...[scope, requires].filter((node) => node !== undefined).map(plain), ...barred],
  }
}
