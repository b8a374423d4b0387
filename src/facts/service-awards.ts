import type { AwardRecord } from '../schema/award-record'
import type { Context } from './context'

/** The last day for which long service has been awarded: certainly up to the one, perhaps up to the other; empty: none. */
export interface Spent {
  readonly surely: string
  readonly perhaps: string
}

/** Medals are given for years in the forces, not for posts (Law 2022, article 8, clauses 4 and 5). */
const isForPosts = ({ award, basis, status, decidedOn }: AwardRecord, on: string): boolean =>
  basis === 'service' &&
  status !== 'revoked' &&
  !award.startsWith('huy-chuong-') &&
  (decidedOn === undefined || decidedOn <= on)

/** The achievement ends with the year that the decision names, else with the decision. */
const lastDayOf = ({ achievedThrough, year, decidedOn }: AwardRecord): string | undefined => {
  const last = achievedThrough ?? year
  return last === undefined ? decidedOn : `${last}-12-31`
}

const latest = (days: readonly string[]): string => [...days].sort().at(-1) ?? ''

/**
 * Who has been awarded for long service is considered again only for the time after it (Decree 152/2025, article 9,
 * clause 2, point a).
 */
export const spentTime = ({ record: { subject }, on, assumed }: Context): Spent => {
  // Screening takes it that nothing was awarded where no awards are given.
  if (subject.awards === undefined) return { surely: '', perhaps: assumed ? '' : on }
  const days = subject.awards.filter((award) => isForPosts(award, on)).map(lastDayOf)
  const surely = latest(days.filter((day) => day !== undefined))
  if (days.includes(undefined)) return { surely, perhaps: on }
  const { recordsFrom } = subject
  return { surely, perhaps: recordsFrom === undefined ? surely : latest([surely, `${recordsFrom - 1}-12-31`]) }
}
