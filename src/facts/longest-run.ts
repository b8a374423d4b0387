import { defineFact, hasText, text } from './fact'
import { longestRun as longest, openYearPath } from './window-count'
import { yearFits } from './year-fit'
import { yearTestParams } from './year-test'

/** The longest unbroken run of years with the rating, or a title in its place, anywhere in the time. */
export const longestRun = defineFact({
  id: 'longestRun',
  means: text('Số năm liên tục dài nhất đạt mức xếp loại', 'The longest run of years with the rating'),
  params: yearTestParams,
  returns: 'count',
  bind: (test) => ({
    read: (context) => longest(context, (year) => yearFits(context.record, year, test)),
    actual: (context) => hasText(longest(context, (year) => yearFits(context.record, year, test))),
    path: (context) => openYearPath(context, (year) => yearFits(context.record, year, test)),
    unit: text('năm liên tục', 'years in a row'),
  }),
})
