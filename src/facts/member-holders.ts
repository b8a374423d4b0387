import * as z from 'zod'
import { awardIdSchema } from '../schema/award-id'
import type { Context } from './context'
import { defineFact, hasText, text } from './fact'
import { inYear, membersIn } from './unit-year'

const params = z.strictObject({ award: awardIdSchema })

const read = (context: Context, award: string): number | undefined => {
  const holders = membersIn(context)?.holders
  return holders && (holders[award] ?? 0)
}

/** How many members hold an award for the year credited; an award not named: nobody. */
export const memberHolders = defineFact({
  id: 'memberHolders',
  means: text('Số cá nhân đạt danh hiệu', 'How many members hold the title'),
  params,
  returns: 'count',
  bind: ({ award }) => ({
    read: (context) => read(context, award),
    actual: (context) => hasText(read(context, award)),
    path: inYear('members.holders'),
    unit: text('cá nhân', 'members'),
  }),
})
