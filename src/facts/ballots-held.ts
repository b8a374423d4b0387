import * as z from 'zod'
import { councils } from '../schema/vote'
import { lastBallots } from './ballots'
import type { Context } from './context'
import { defineFact, hasText, text } from './fact'

const params = z.strictObject({
  /** Councils whose ballots are counted; absent: every council for emulation. */
  councils: z.array(z.enum(councils)).min(1).optional(),
})

const read = (context: Context, asked: z.infer<typeof params>): number | undefined => {
  const votes = lastBallots(context, asked.councils)
  return votes.length === 0 ? undefined : Math.max(...votes.map(({ ballot = 1 }) => ballot))
}

/** How many ballots a council held in the round; of several councils the most. */
export const ballotsHeld = defineFact({
  id: 'ballotsHeld',
  means: text('Số lần bỏ phiếu trong vòng xét', 'Ballots held in the round'),
  params,
  returns: 'count',
  bind: (asked) => ({
    read: (context) => read(context, asked),
    actual: (context) => hasText(read(context, asked)),
    path: () => 'votes',
    unit: text('lần bỏ phiếu', 'ballots'),
  }),
})
