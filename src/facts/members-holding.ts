import * as z from 'zod'
import { awardIdSchema } from '../schema/award-id'
import type { Context } from './context'
import { defineFact, type Share, text, unknownText } from './fact'
import { inYear, membersIn } from './unit-year'

const params = z.strictObject({ award: awardIdSchema })

const read = (context: Context, award: string): Share | undefined => {
  const members = membersIn(context)
  return members?.holders === undefined ? undefined : { part: members.holders[award] ?? 0, whole: members.total }
}

/** Share of the members who hold an award for the year credited; an award not named: nobody. */
export const membersHolding = defineFact({
  id: 'membersHolding',
  means: text('Tỷ lệ cá nhân đạt danh hiệu', 'Share of the members who hold the title'),
  params,
  returns: 'share',
  bind: ({ award }) => ({
    read: (context) => read(context, award),
    actual: (context) => {
      const share = read(context, award)
      return share === undefined
        ? unknownText
        : text(`${share.part}/${share.whole} cá nhân`, `${share.part} of ${share.whole}`)
    },
    path: inYear('members.holders'),
    unit: text('cá nhân', 'of the members'),
  }),
})
