import { statusOf } from '../../src/index'
import type { Status } from '../../src/schema/verdict'
import { askedOf, awardsFor, type Sample } from './arbitraries'

/** The status of a sample for every award that it could be considered for. */
export const statusesOf = (sample: Sample): ReadonlyMap<string, Status> => {
  const { subject, options } = askedOf(sample)
  return new Map(awardsFor(sample).map((award) => [award, statusOf(subject, award, options)]))
}

/** Both mean no; which of them is said may depend on whether the group is known (a criterion that fails is enough for a no). */
export const isNo = (status: Status | undefined): boolean => status === 'ineligible' || status === 'not-applicable'

/** The awards for which something is not known. */
export const undetermined = (sample: Sample): readonly string[] =>
  [...statusesOf(sample)].filter(([, status]) => status === 'undetermined').map(([award]) => award)
