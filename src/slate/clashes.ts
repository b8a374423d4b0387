import type { RuleSet } from '../kernel/rule-set'
import type { AwardId } from '../schema/award-id'
import type { Text } from '../schema/text'
import type { Source } from '../schema/verdict'
import type { Nominated } from './nominated'

/** Awards of which one subject receives no two for the same achievement. */
export interface Clash {
  readonly subject: string
  readonly awards: readonly AwardId[]
  readonly says: Text
  readonly cite: Source
}

/** Whom the slate puts forward for several forms at once: which achievement each is for, the council has to look at. */
export const clashesIn = (nominated: readonly Nominated[], set: RuleSet, day: string): readonly Clash[] => {
  const bySubject = new Map<string, Clash & { readonly awards: AwardId[] }>()
  for (const { subject, award, verdict } of nominated) {
    const { once } = set.compiled(award, day)
    if (once === undefined || verdict.status === 'ineligible' || verdict.status === 'not-applicable') continue
    const found = bySubject.get(subject.id) ?? { subject: subject.id, awards: [], says: once.says, cite: once.source }
    found.awards.push(award)
    bySubject.set(subject.id, found)
  }
  return [...bySubject.values()].filter(({ awards }) => awards.length > 1)
}
