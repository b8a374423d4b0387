import type { Context } from '../facts/context'
import type { Status } from '../schema/verdict'
import { FALSE, type Kleene, or, TRUE } from './kleene'
import type { Traced } from './node'
import type { CompiledAward, CompiledBar } from './rule-set'

/** A bar as it stands against one subject. */
export interface TracedBar {
  readonly bar: CompiledBar
  readonly when: Traced
}

/** An award evaluated for one subject, before it is put into words. */
export interface Evaluation {
  readonly status: Status
  readonly scope: Traced | undefined
  readonly requires: Traced | undefined
  readonly bars: readonly TracedBar[]
}

const statusOf = (scope: Kleene, requires: Kleene, barred: Kleene): Status => {
  if (scope === FALSE) return 'not-applicable'
  if (requires === FALSE || barred === TRUE) return 'ineligible'
  return scope === TRUE && requires === TRUE && barred === FALSE ? 'eligible' : 'undetermined'
}

/** The status alone, without what led to it. */
export const decide = (rule: CompiledAward, context: Context): Status => {
  if (!rule.award.subject.includes(context.record.subject.kind)) return 'not-applicable'
  const scope = rule.scope === undefined ? TRUE : rule.scope.decide(context)
  if (scope === FALSE) return 'not-applicable'
  const requires = rule.requires.decide(context)
  if (requires === FALSE) return 'ineligible'
  let barred: Kleene = FALSE
  for (const { when } of rule.bars) {
    const outcome = when.decide(context)
    if (outcome === TRUE) return 'ineligible'
    if (outcome > barred) barred = outcome
  }
  return statusOf(scope, requires, barred)
}

/** The status with every criterion's outcome. */
export const evaluate = (rule: CompiledAward, context: Context): Evaluation => {
  if (!rule.award.subject.includes(context.record.subject.kind))
    return { status: 'not-applicable', scope: undefined, requires: undefined, bars: [] }
  const scope = rule.scope?.trace(context)
  const requires = rule.requires.trace(context)
  const bars = rule.bars.map((bar) => ({ bar, when: bar.when.trace(context) }))
  const barred = or(bars.map(({ when }) => when.outcome))
  return { status: statusOf(scope?.outcome ?? TRUE, requires.outcome, barred), scope, requires, bars }
}
