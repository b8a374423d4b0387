import * as z from 'zod'
import { calendarDay, fullMonths } from './calendar'
import type { Context } from './context'
import { defineFact, hasText, text } from './fact'

/** Full months from the first day of work to the end of the year credited, or to the day of the evaluation. */
const read = ({ record: { joined }, on, year }: Context): number | undefined => {
  if (joined === undefined) return undefined
  const endsBefore = year < Number(on.slice(0, 4))
  return fullMonths(joined, endsBefore ? [year, 12, 31] : calendarDay(on))
}

/** How long the person has worked, in full months, by the end of the year credited. */
export const monthsSinceJoining = defineFact({
  id: 'monthsSinceJoining',
  means: text('Số tháng công tác kể từ khi tuyển dụng', 'Months of work since recruitment'),
  params: z.strictObject({}),
  returns: 'count',
  bind: () => ({
    read,
    actual: (context) => hasText(read(context)),
    path: () => 'joinedOn',
    unit: text('tháng công tác', 'months of work'),
  }),
})
