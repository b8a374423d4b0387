import * as z from 'zod'
import type { Vote } from '../schema/vote'
import type { Context } from './context'
import { defineFact, type Share, text } from './fact'

const params = z.strictObject({
  /** Councils whose vote counts; absent: every council for emulation, which a cluster is not. */
  councils: z
    .array(z.enum(['grassroots', 'ministry', 'central', 'cluster']))
    .min(1)
    .optional(),
})

const isLower = (one: Vote, other: Vote): boolean => one.inFavour * other.members < other.inFavour * one.members

/** The vote on the award and year with the lowest share, among the councils asked for. */
const lowest = ({ record, award, year }: Context, councils?: readonly string[]): Vote | undefined => {
  let least: Vote | undefined
  for (const vote of record.subject.votes ?? []) {
    if (vote.for !== award || (vote.year !== undefined && vote.year !== year)) continue
    if (councils === undefined ? vote.council === 'cluster' : !councils.includes(vote.council)) continue
    if (least === undefined || isLower(vote, least)) least = vote
  }
  return least
}

/** Share of votes in favour among all members of a council; of several councils the lowest. */
export const vote = defineFact({
  id: 'vote',
  means: text(
    'Tỷ lệ phiếu đồng ý trên tổng số thành viên hội đồng',
    'Share of votes in favour among all members of the council',
  ),
  params,
  returns: 'share',
  bind: ({ councils }) => ({
    read: (context): Share | undefined => {
      const least = lowest(context, councils)
      return least && { part: least.inFavour, whole: least.members }
    },
    actual: (context) => {
      const least = lowest(context, councils)
      return least === undefined
        ? text('chưa có kết quả bỏ phiếu', 'no vote recorded')
        : text(`${least.inFavour}/${least.members} phiếu`, `${least.inFavour} of ${least.members} votes`)
    },
    path: () => 'votes',
    unit: text('tổng số thành viên hội đồng', 'of all members of the council'),
  }),
})
