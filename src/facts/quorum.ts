import * as z from 'zod'
import { councils, type Vote } from '../schema/vote'
import { lastBallots } from './ballots'
import type { Context } from './context'
import { defineFact, type Share, text, unknownText } from './fact'

const params = z.strictObject({
  /** Councils whose sessions are looked at; absent: every council for emulation. */
  councils: z.array(z.enum(councils)).min(1).optional(),
})

type Params = z.infer<typeof params>

/** The session with the lowest share of members present; undefined: of one it is not told. */
const thinnest = (context: Context, { councils: asked }: Params): (Vote & { present: number }) | undefined => {
  const sessions = lastBallots(context, asked)
  const told = sessions.flatMap((vote) => (vote.present === undefined ? [] : [{ ...vote, present: vote.present }]))
  if (told.length < sessions.length) return undefined
  return told.sort((a, b) => a.present * b.members - b.present * a.members)[0]
}

/** Share of the members of a council who came to the session that voted; of several councils the lowest. */
export const quorum = defineFact({
  id: 'quorum',
  means: text(
    'Tỷ lệ thành viên dự phiên họp bỏ phiếu trên tổng số thành viên hội đồng',
    'Share of the council’s members who were present at the vote',
  ),
  params,
  returns: 'share',
  bind: (asked) => ({
    read: (context): Share | undefined => {
      const session = thinnest(context, asked)
      return session && { part: session.present, whole: session.members }
    },
    actual: (context) => {
      const session = thinnest(context, asked)
      return session === undefined
        ? unknownText
        : text(`${session.present}/${session.members} dự họp`, `${session.present} of ${session.members} present`)
    },
    path: (context) => (lastBallots(context, asked.councils).length === 0 ? 'votes' : 'votes[].present'),
    unit: text('tổng số thành viên hội đồng', 'of all members of the council'),
  }),
})
