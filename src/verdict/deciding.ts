import type { Context } from '../facts/context'
import type { Evaluation } from '../kernel/evaluate'
import { FALSE, TRUE, UNKNOWN } from '../kernel/kleene'
import type { CompiledBar } from '../kernel/rule-set'
import type { Status } from '../schema/verdict'
import { type Decisive, decisive } from './decisive'

/** What decides a verdict: the criteria, and the bars with what makes them hold or leaves them open. */
export interface Deciding {
  readonly status: Status
  readonly criteria: readonly Decisive[]
  readonly bars: readonly { readonly bar: CompiledBar; readonly decisive: readonly Decisive[] }[]
}

/** Finds what decides an evaluation. */
export const decidingOf = ({ status, scope, requires, bars }: Evaluation, context: Context): Deciding => {
  const barsThat = (outcome: typeof TRUE | typeof UNKNOWN): Deciding['bars'] =>
    bars
      .filter(({ when }) => when.outcome === outcome)
      .map(({ bar, when }) => ({ bar, decisive: decisive(when, context) }))
  switch (status) {
    case 'not-applicable':
      return { status, criteria: scope ? decisive(scope, context) : [], bars: [] }
    case 'eligible':
      return { status, criteria: requires ? decisive(requires, context) : [], bars: [] }
    case 'ineligible':
      return {
        status,
        criteria: requires?.outcome === FALSE ? decisive(requires, context) : [],
        bars: barsThat(TRUE),
      }
    case 'undetermined':
      return {
        status,
        criteria: [scope, requires].flatMap((node) => (node?.outcome === UNKNOWN ? decisive(node, context) : [])),
        bars: barsThat(UNKNOWN),
      }
  }
}
