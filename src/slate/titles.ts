import { grantYear } from '../facts/record'
import type { AwardId } from '../schema/award-id'
import type { Subject } from '../schema/subject'

/** Whether a title of the season goes to somebody: for certain, not, or not known yet. */
export type Outcome = 'yes' | 'no' | 'maybe'

/** Which of the worlds that the open titles allow: the one with none of them, or the one with all. */
export type World = 'least' | 'most'

/** Whether an outcome holds in a world. */
export const holdsIn = (world: World, outcome: Outcome): boolean =>
  outcome === 'yes' || (outcome === 'maybe' && world === 'most')

/** Whether the record says that the subject holds the award for the year. */
export const recorded = ({ awards, recordsFrom }: Subject, award: AwardId, year: number, assumed: boolean): Outcome => {
  const own = (awards ?? []).filter((one) => one.award === award && one.status !== 'revoked').map(grantYear)
  if (own.includes(year)) return 'yes'
  const isTold = awards !== undefined && !own.includes(undefined) && (recordsFrom === undefined || recordsFrom <= year)
  return isTold || (assumed && awards === undefined) ? 'no' : 'maybe'
}
