import * as z from 'zod'
import { councils, type Vote } from '../schema/vote'
import { lastBallots } from './ballots'
import type { Context } from './context'
import { between, defineFact, hasText, type Range, text } from './fact'

const params = z.strictObject({
  /** Councils whose sessions are looked at; absent: every council for emulation. */
  councils: z.array(z.enum(councils)).min(1).optional(),
})

/** Who voted in favour came or wrote; of the others it is open where it is not told how many did. */
const silentIn = ({ members, present, inWriting, inFavour }: Vote): Range => {
  const max = members - Math.max((present ?? 0) + (inWriting ?? 0), inFavour)
  return { min: present === undefined || inWriting === undefined ? 0 : max, max }
}

const read = (context: Context, asked: z.infer<typeof params>): number | Range | undefined => {
  const silent = lastBallots(context, asked.councils).map(silentIn)
  if (silent.length === 0) return undefined
  return between(Math.max(...silent.map(({ min }) => min)), Math.max(...silent.map(({ max }) => max)))
}

const path = (context: Context, { councils: asked }: z.infer<typeof params>): string => {
  const votes = lastBallots(context, asked)
  if (votes.length === 0) return 'votes'
  return votes.some(({ present }) => present === undefined) ? 'votes[].present' : 'votes[].inWriting'
}

/** How many members of a council neither came to the vote nor gave an opinion in writing; of several councils the most. */
export const absentWithoutOpinion = defineFact({
  id: 'absentWithoutOpinion',
  means: text(
    'Số thành viên hội đồng vắng mặt mà chưa lấy ý kiến bằng văn bản',
    'Members of the council who were absent and whose opinion was not asked in writing',
  ),
  params,
  returns: 'count',
  bind: (asked) => ({
    read: (context) => read(context, asked),
    actual: (context) => hasText(read(context, asked)),
    path: (context) => path(context, asked),
    unit: text('thành viên vắng mặt chưa có ý kiến', 'members absent without an opinion'),
  }),
})
