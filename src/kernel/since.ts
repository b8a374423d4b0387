import type { Context } from '../facts/context'
import { type BoundFact, noUnit, unknownText } from '../facts/fact'
import { type Starts, startsOf, windowsFrom } from '../facts/windows'
import type { Since } from '../schema/condition'
import { distance } from './distance'
import { FALSE, type Kleene, kleene, TRUE, UNKNOWN } from './kleene'
import type { Node, NodeInfo, Traced } from './node'

/** Whether the award from which the time runs has been given, as a criterion of its own. */
const baseFact = (since: Since['since']): BoundFact => ({
  read: (context) => startsOf(context, since).held,
  actual: (context) => {
    const { held, years } = startsOf(context, since)
    if (held === undefined) return unknownText
    if (!held) return { vi: 'chưa được tặng', en: 'not given' }
    return { vi: `đã được tặng: ${years.join(', ')}`, en: `given: ${years.join(', ')}` }
  },
  path: () => 'awards',
  unit: noUnit,
})

const contexts = (starts: Starts, context: Context, { window }: Since['since']): readonly Context[] =>
  starts.years
    .filter((start) => start <= context.year)
    .flatMap((start) => windowsFrom(start, context, window))
    .map((one) => ({ ...context, window: one }))

/** The criteria below, asked of one time: some grant of the award after which all of them hold. */
export const sinceOf = (info: NodeInfo, { since }: Since, inner: Node): Node => {
  const base: NodeInfo = {
    ...info,
    op: 'criterion',
    evidence: 'computed',
    required: { vi: 'phải đã được tặng', en: 'must have been given' },
    fact: baseFact(since),
  }
  const baseNode: Node = {
    info: base,
    decide: (context) => kleene(startsOf(context, since).held),
    trace: (context) => {
      const { held } = startsOf(context, since)
      return { info: base, outcome: kleene(held), value: held }
    },
  }
  const group: NodeInfo = { op: 'all', layer: info.layer, id: info.id, label: info.label, cite: info.cite }
  /** A grant that the record does not tell could still serve. */
  const floor = ({ held, open }: Starts): Kleene => (held === false ? FALSE : open ? UNKNOWN : FALSE)
  return {
    info: group,
    children: since.awards === undefined ? [inner] : [baseNode, inner],
    decide: (context) => {
      const starts = startsOf(context, since)
      let most = floor(starts)
      for (const one of contexts(starts, context, since)) {
        const outcome = inner.decide(one)
        if (outcome === TRUE) return TRUE
        if (outcome > most) most = outcome
      }
      return most
    },
    trace: (context): Traced => {
      const starts = startsOf(context, since)
      const tried = contexts(starts, context, since).map((one) => ({ ...inner.trace(one), context: one }))
      const best = [...tried].sort((a, b) => b.outcome - a.outcome || distance(a) - distance(b))[0]
      const open = floor(starts)
      const baseTrace = baseNode.trace(context)
      if (best === undefined || best.outcome < open)
        return { info: group, outcome: open, children: [{ ...baseTrace, outcome: open }] }
      const children = since.awards === undefined ? [best] : [baseTrace, best]
      return { info: group, outcome: best.outcome, children }
    },
  }
}
