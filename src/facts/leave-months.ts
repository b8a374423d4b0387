import * as z from 'zod'
import type { Context } from './context'
import { defineFact, numberText, text } from './fact'
import { yearIn } from './record'
import { inYear } from './unit-year'

const reason = z.enum(['maternity', 'study', 'treatment', 'other'])
const params = z.strictObject({ reasons: z.array(reason).min(1) })

const read = ({ record, year }: Context, reasons: readonly string[]): number | undefined =>
  yearIn(record, year)
    ?.leave?.filter((leave) => reasons.includes(leave.reason))
    .reduce((sum, { months }) => sum + months, 0)

/** Months away from work for these reasons in the year credited. */
export const leaveMonths = defineFact({
  id: 'leaveMonths',
  means: text('Số tháng nghỉ trong năm theo lý do', 'Months away from work in the year, by reason'),
  params,
  returns: 'count',
  bind: ({ reasons }) => ({
    read: (context) => read(context, reasons),
    actual: (context) => {
      const number = numberText(read(context, reasons))
      return text(`nghỉ ${number.vi} tháng`, `${number.en} months away`)
    },
    path: inYear('leave'),
    unit: text('tháng nghỉ', 'months away'),
  }),
})
