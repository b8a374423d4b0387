import * as z from 'zod'
import type { Context } from './context'
import { defineFact, type Share, text, unknownText } from './fact'
import { inYear, membersIn } from './unit-year'

const read = (context: Context): Share | undefined => {
  const members = membersIn(context)
  return members?.completed === undefined ? undefined : { part: members.completed, whole: members.total }
}

/** Share of the members who completed their tasks in the year credited. */
export const membersCompleted = defineFact({
  id: 'membersCompleted',
  means: text('Tỷ lệ cá nhân hoàn thành nhiệm vụ', 'Share of the members who completed their tasks'),
  params: z.strictObject({}),
  returns: 'share',
  bind: () => ({
    read,
    actual: (context) => {
      const share = read(context)
      return share === undefined
        ? unknownText
        : text(`${share.part}/${share.whole} cá nhân`, `${share.part} of ${share.whole}`)
    },
    path: inYear('members.completed'),
    unit: text('cá nhân', 'of the members'),
  }),
})
