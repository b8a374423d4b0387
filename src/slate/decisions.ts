import type { RuleSet } from '../kernel/rule-set'
import type { Note } from '../schema/award'
import type { AwardId } from '../schema/award-id'
import type { Text } from '../schema/text'
import type { Source } from '../schema/verdict'
import type { Nominated } from './nominated'

interface Said {
  readonly says: Text
  readonly cite: Source
}

/** Where an award is decided, and who may be proposed for it. */
export interface Decision {
  readonly award: AwardId
  /** Who decides, by the clauses that say so; empty: not in the texts at hand. */
  readonly decides: readonly Said[]
  readonly proposes: readonly Said[]
  /** Subjects that meet the criteria. */
  readonly subjects: readonly string[]
}

/** The awards of the slate, each with who decides on it. */
export const decisionsIn = (nominated: readonly Nominated[], set: RuleSet, day: string): readonly Decision[] =>
  [...new Set(nominated.map(({ award }) => award))].map((award) => {
    const { nomination } = set.compiled(award, day)
    const said = (notes: readonly Note[] = []) => notes.map(({ says, cite }) => ({ says, cite: set.source(cite) }))
    return {
      award,
      decides: said(nomination.decides),
      proposes: said(nomination.proposes),
      subjects: nominated.filter((one) => one.award === award && one.verdict.pass).map(({ subject }) => subject.id),
    }
  })
