import type { Context } from '../facts/context'
import type { SubjectRecord } from '../facts/record'
import { creditOf, fullCredit } from './credit'
import type { CompiledAward } from './rule-set'

/** What one call asks, whichever award is looked at. */
export interface Asked extends Pick<Context, 'record' | 'on' | 'year' | 'assumed'> {
  readonly related: readonly SubjectRecord[]
}

/** The context in which each award is evaluated for one subject. */
export const contextsFor = ({ related, ...asked }: Asked): ((rule: CompiledAward) => Context) => {
  const credit = creditOf(asked.record, asked.on)
  const others = new Map(related.map((one) => [one.subject.id, one]))
  return ({ award, creditsAfterDiscipline }) => {
    const { fromYear, after } = creditsAfterDiscipline ? credit : fullCredit
    return { ...asked, award: award.id, creditFrom: fromYear, creditAfter: after, related: others }
  }
}
