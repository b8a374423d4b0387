import { defineFact, numberText, text } from './fact'
import { countYears, openYearPath, yearsPassing } from './window-count'
import { yearFits } from './year-fit'
import { yearTestParams } from './year-test'

const negate = (value: boolean | undefined): boolean | undefined => (value === undefined ? undefined : !value)

/** How many years of the time stay below the rating, with no title that serves in its place. */
export const yearsBelow = defineFact({
  id: 'yearsBelow',
  means: text('Số năm dưới mức xếp loại trong thời gian xét', 'Years of the time below the rating'),
  params: yearTestParams,
  returns: 'count',
  bind: (test) => ({
    read: (context) => countYears(context, (year) => negate(yearFits(context.record, year, test))),
    actual: (context) => {
      const fails = (year: number) => negate(yearFits(context.record, year, test))
      const number = numberText(countYears(context, fails))
      const years = yearsPassing(context, fails).join(', ')
      return text(`có ${number.vi}${years && `: ${years}`}`, `has ${number.en}${years && `: ${years}`}`)
    },
    path: (context) => openYearPath(context, (year) => yearFits(context.record, year, test)),
    unit: text('năm dưới mức đó', 'years below it'),
  }),
})
