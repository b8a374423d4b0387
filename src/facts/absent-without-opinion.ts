import * as z from 'zod'
import { councils, type Vote } from '../schema/vote'
import { lastBallots } from './ballots'
import type { Context } from './context'
import { defineFact, hasText, text } from './fact'

const params = z.strictObject({
  /** Councils whose sessions are looked at; absent: every council for emulation. */
  councils: z.array(z.enum(councils)).min(1).optional(),
})

/** Nobody can be missing where all who voted in favour are all the members. */
const silentIn = ({ members, present, inWriting, inFavour }: Vote): number | undefined => {
  if (inFavour === members) return 0
  return present === undefined || inWriting === undefined ? undefined : members - present - inWriting
}

const read = (context: Context, asked: z.infer<typeof params>): number | undefined => {
  const votes = lastBallots(context, asked.councils)
  if (votes.length === 0) return undefined
  const silent = votes.map(silentIn)
  const told = silent.filter((count) => count !== undefined)
  return told.length < silent.length ? undefined : Math.max(...told)
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
    path: (context) => (lastBallots(context, asked.councils).length === 0 ? 'votes' : 'votes[].inWriting'),
    unit: text('thành viên', 'members'),
  }),
})
