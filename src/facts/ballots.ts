import type { Council, Vote } from '../schema/vote'
import type { Context } from './context'

/** A later ballot of a council takes the place of the one before; what is not numbered is the first. */
const isSuperseded = (vote: Vote, votes: readonly Vote[]): boolean =>
  votes.some(({ council, ballot = 1 }) => council === vote.council && ballot > (vote.ballot ?? 1))

/**
 * The votes on the award and year, of each council the last ballot. Councils that are not named: every council for
 * emulation, which neither a cluster is nor the meeting of a unit.
 */
export const lastBallots = (
  { record, award, year }: Pick<Context, 'record' | 'award' | 'year'>,
  asked?: readonly Council[],
): readonly Vote[] => {
  const votes = (record.subject.votes ?? []).filter(
    (one) =>
      one.for === award &&
      (one.year === undefined || one.year === year) &&
      (asked === undefined ? one.council !== 'cluster' && one.council !== 'unit' : asked.includes(one.council)),
  )
  return votes.length < 2 ? votes : votes.filter((vote) => !isSuperseded(vote, votes))
}
