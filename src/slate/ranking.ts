import { lastBallots } from '../facts/ballots'
import { recordFor } from '../parse-subject'
import type { Nominated } from './nominated'

/** Eligible subjects by votes; equals share a rank. */
export type Ranking = readonly { readonly rank: number; readonly subjects: readonly string[] }[]

/** A place in the order: the share of votes, then, where the chair breaks ties, the chair's vote. */
interface Standing {
  readonly id: string
  readonly share: number
  readonly chair: number
}

/** By the last ballot of each council; of several councils the lowest share. */
const standingOf = ({ subject, award, verdict: { year } }: Nominated, chairDecides: boolean): Standing => {
  const votes = lastBallots({ record: recordFor(subject), award, year })
  const share = Math.min(...votes.map(({ inFavour, members }) => inFavour / members))
  return { id: subject.id, share, chair: chairDecides && votes.some(({ chair }) => chair === true) ? 1 : 0 }
}

const isAlike = (a: Standing, b: Standing): boolean => a.share === b.share && a.chair === b.chair

/** Ranks by the share of votes, most first; who has no vote recorded has no rank. */
export const rankByVotes = (eligible: readonly Nominated[], chairDecides: boolean): Ranking => {
  const standings = eligible
    .map((one) => standingOf(one, chairDecides))
    .filter(({ share }) => Number.isFinite(share))
    .sort((a, b) => b.share - a.share || b.chair - a.chair)
  const ranks: Standing[][] = []
  for (const standing of standings) {
    const last = ranks.at(-1)
    if (last?.[0] !== undefined && isAlike(last[0], standing)) last.push(standing)
    else ranks.push([standing])
  }
  return ranks.map((subjects, index) => ({ rank: index + 1, subjects: subjects.map(({ id }) => id) }))
}
