import * as z from 'zod'
import { defineFact, noUnit, text, yesNo } from './fact'
import { yearIn } from './record'
import { inYear } from './unit-year'

/** Whether the unit exceeded the targets and tasks of the year credited. */
export const exceededTargets = defineFact({
  id: 'exceededTargets',
  means: text('Hoàn thành vượt các chỉ tiêu, nhiệm vụ trong năm', 'Exceeded the targets and tasks of the year'),
  params: z.strictObject({}),
  returns: 'boolean',
  bind: () => ({
    read: ({ record, year }) => yearIn(record, year)?.exceededTargets,
    actual: ({ record, year }) => yesNo(yearIn(record, year)?.exceededTargets),
    path: inYear('exceededTargets'),
    unit: noUnit,
  }),
})
