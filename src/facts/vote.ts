import * as z from 'zod'
import { councils, type Vote } from '../schema/vote'
import { lastBallots } from './ballots'
import type { Context } from './context'
import { defineFact, type Share, text } from './fact'

const params = z.strictObject({
  /** Councils whose vote counts; absent: every council for emulation, which a cluster or a unit's meeting is not. */
  councils: z.array(z.enum(councils)).min(1).optional(),
})

type Params = z.infer<typeof params>

const isLower = (one: Vote, other: Vote): boolean => one.inFavour * other.members < other.inFavour * one.members

/** The last ballot with the lowest share, among the councils asked for. */
const lowest = (context: Context, { councils: asked }: Params): Vote | undefined => {
  let least: Vote | undefined
  for (const vote of lastBallots(context, asked)) if (least === undefined || isLower(vote, least)) least = vote
  return least
}

/** Share of votes in favour among all members of a council, in its last ballot; of several councils the lowest. */
export const vote = defineFact({
  id: 'vote',
  means: text(
    'Tỷ lệ phiếu đồng ý trên tổng số thành viên hội đồng',
    'Share of votes in favour among all members of the council',
  ),
  params,
  returns: 'share',
  bind: (asked) => ({
    read: (context): Share | undefined => {
      const least = lowest(context, asked)
      return least && { part: least.inFavour, whole: least.members }
    },
    actual: (context) => {
      const least = lowest(context, asked)
      return least === undefined
        ? text('chưa có kết quả bỏ phiếu', 'no vote recorded')
        : text(`${least.inFavour}/${least.members} phiếu`, `${least.inFavour} of ${least.members} votes`)
    },
    path: () => 'votes',
    unit: text('tổng số thành viên hội đồng', 'of all members of the council'),
  }),
})
