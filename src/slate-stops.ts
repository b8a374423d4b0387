import type { AwardId } from './schema/award-id'
import type { Text } from './schema/text'
import type { Reason, Source } from './schema/verdict'
import type { Nominated } from './slate-limits'

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
  /** Those that nothing else blocks: whom dropping it would let through. */
  readonly alone: readonly string[]
}

/** What one nomination is blocked by, each criterion once. */
const blocks = ({ verdict }: Nominated): readonly Reason[] =>
  verdict.status === 'ineligible' ? [...new Map(verdict.reasons.map((one) => [one.id, one])).values()] : []

/** Whom each criterion stops, the most frequent first. */
export const stopsOf = (nominated: readonly Nominated[]): readonly Stop[] => {
  const found = new Map<string, { reason: Reason; award: AwardId; subjects: string[]; alone: string[] }>()
  for (const one of nominated) {
    const reasons = blocks(one)
    for (const reason of reasons) {
      const key = `${one.award} ${reason.layer} ${reason.id}`
      const entry = found.get(key) ?? { reason, award: one.award, subjects: [], alone: [] }
      entry.subjects.push(one.subject.id)
      if (reasons.length === 1) entry.alone.push(one.subject.id)
      found.set(key, entry)
    }
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
