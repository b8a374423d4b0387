import * as z from 'zod'
import { defineFact, numberText, text } from './fact'
import { countYears, pathOfYears, windowOf } from './window-count'

/** How many years the time since the award has, or the unbroken part of it. */
export const yearsInWindow = defineFact({
  id: 'yearsInWindow',
  means: text('Số năm của khoảng thời gian xét', 'Years of the time looked at'),
  params: z.strictObject({}),
  returns: 'count',
  bind: () => ({
    read: (context) => countYears(context, () => true),
    actual: (context) => {
      const { from, to } = windowOf(context)
      const number = numberText(countYears(context, () => true))
      const span = from > to ? '' : ` (${from}–${to})`
      return text(`có ${number.vi}${span}`, `has ${number.en}${span}`)
    },
    path: (context) => pathOfYears(context, windowOf(context).openYears),
    unit: text('năm liên tục', 'years in a row'),
  }),
})
