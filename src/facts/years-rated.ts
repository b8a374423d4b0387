import { defineFact, numberText, text } from './fact'
import { countYears, openYearPath, yearsPassing } from './window-count'
import { yearFits } from './year-fit'
import { yearTestParams } from './year-test'

/** How many years of the time have at least the rating, or a title that serves in its place. */
export const yearsRated = defineFact({
  id: 'yearsRated',
  means: text('Số năm đạt mức xếp loại trong thời gian xét', 'Years of the time with the rating or better'),
  params: yearTestParams,
  returns: 'count',
  bind: (test) => ({
    read: (context) => countYears(context, (year) => yearFits(context.record, year, test)),
    actual: (context) => {
      const fits = (year: number) => yearFits(context.record, year, test)
      const number = numberText(countYears(context, fits))
      const years = yearsPassing(context, fits).join(', ')
      return text(`có ${number.vi}${years && `: ${years}`}`, `has ${number.en}${years && `: ${years}`}`)
    },
    path: (context) => openYearPath(context, (year) => yearFits(context.record, year, test)),
    unit: text('năm', 'years'),
  }),
})
