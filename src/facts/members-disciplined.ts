import * as z from 'zod'
import { defineFact, hasText, text } from './fact'
import { inYear, membersIn } from './unit-year'

/** How many members were disciplined with a warning (cảnh cáo) or worse in the year credited. */
export const membersDisciplined = defineFact({
  id: 'membersDisciplined',
  means: text('Số cá nhân bị kỷ luật từ cảnh cáo trở lên', 'Members disciplined with a warning or worse'),
  params: z.strictObject({}),
  returns: 'count',
  bind: () => ({
    read: (context) => membersIn(context)?.disciplinedFromWarning,
    actual: (context) => hasText(membersIn(context)?.disciplinedFromWarning),
    path: inYear('members.disciplinedFromWarning'),
    unit: text('cá nhân', 'members'),
  }),
})
