import type { AwardId } from '../schema/award-id'
import type { Text } from '../schema/text'
import type { Reason, Source, Trace } from '../schema/verdict'
import type { Nominated } from './nominated'

/** A criterion or bar, and whom it stops. */
export interface Stop {
  readonly award: AwardId
  readonly id: string
  readonly kind: Reason['kind']
  readonly says: Text
  readonly cite: Source
  readonly layer: string
  /** Nominations that it blocks, alone or with others. */
  readonly subjects: readonly string[]
  /** Those that would be eligible if it were met, or the bar lifted: whom dropping it would let through. */
  readonly alone: readonly string[]
}

type Outcome = Trace['outcome']

const contrary = (outcome: Outcome): Outcome => (outcome === 'unknown' ? outcome : !outcome)

const all = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.includes(false) ? false : outcomes.includes('unknown') ? 'unknown' : true

const any = (outcomes: readonly Outcome[]): Outcome => contrary(all(outcomes.map(contrary)))

/** The outcome of a trace if one criterion stood in the subject's favour. */
const outcomeIfMet = (trace: Trace, id: string, favour = true): Outcome => {
  const { op, children = [] } = trace
  if (trace.id === id && (op === 'criterion' || op === 'bar')) return favour
  if (children.length === 0) return trace.outcome
  if (op === 'not' || op === 'bar') return contrary(any(children.map((child) => outcomeIfMet(child, id, !favour))))
  const outcomes = children.map((child) => outcomeIfMet(child, id, favour))
  return op === 'all' || op === 'award' ? all(outcomes) : any(outcomes)
}

/** What one nomination is blocked by, each criterion once. */
const blocks = ({ verdict }: Nominated): readonly Reason[] =>
  verdict.status === 'ineligible' ? [...new Map(verdict.reasons.map((one) => [one.id, one])).values()] : []

/** Whom each criterion stops, the most frequent first. */
export const stopsOf = (nominated: readonly Nominated[]): readonly Stop[] => {
  const found = new Map<string, { reason: Reason; award: AwardId; subjects: string[]; alone: string[] }>()
  for (const one of nominated)
    for (const reason of blocks(one)) {
      const key = `${one.award} ${reason.layer} ${reason.id}`
      const entry = found.get(key) ?? { reason, award: one.award, subjects: [], alone: [] }
      entry.subjects.push(one.subject.id)
      if (outcomeIfMet(one.verdict.trace, reason.id) === true) entry.alone.push(one.subject.id)
      found.set(key, entry)
    }
  return [...found.values()]
    .map(({ reason: { id, kind, says, cite, layer }, award, subjects, alone }) => ({
      award,
      id,
      kind,
      says,
      cite,
      layer,
      subjects,
      alone,
    }))
    .sort((a, b) => b.subjects.length - a.subjects.length)
}
