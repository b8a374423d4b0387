import type { Context } from '../facts/context'
import type { SubjectRecord } from '../facts/record'
import { creditOf, fullCredit } from './credit'
import type { CompiledAward } from './rule-set'

/** What one call asks, whichever award is looked at. */
export interface Asked extends Pick<Context, 'record' | 'on' | 'year' | 'assumed' | 'tables'> {
  readonly related: readonly SubjectRecord[]
}

const nobody: Context['related'] = new Map()

/** The context in which each award is evaluated for one subject. */
export const contextsFor = ({
  record,
  on,
  year,
  assumed,
  related,
  tables,
}: Asked): ((rule: CompiledAward) => Context) => {
  const credit = creditOf(record, on)
  const others = related.length === 0 ? nobody : new Map(related.map((one) => [one.subject.id, one]))
  return ({ award, creditsAfterDiscipline }) => {
    const { fromYear, after } = creditsAfterDiscipline ? credit : fullCredit
    return {
      record,
      award: award.id,
      on,
      year,
      creditFrom: fromYear,
      creditAfter: after,
      assumed,
      related: others,
      tables,
    }
  }
}
