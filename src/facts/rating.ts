import * as z from 'zod'
import { defineFact, noUnit, text, unknownText } from './fact'
import { ratingText } from './rating-text'
import { yearIn } from './record'

/** The rating of the year credited. */
export const rating = defineFact({
  id: 'rating',
  means: text('Mức hoàn thành nhiệm vụ của năm xét', 'How the tasks of the year were completed'),
  params: z.strictObject({}),
  returns: 'rating',
  bind: () => ({
    read: ({ record, year }) => yearIn(record, year)?.rating,
    actual: ({ record, year }) => {
      const value = yearIn(record, year)?.rating
      const words = value === undefined ? unknownText : ratingText(value)
      return text(`năm ${year}: ${words.vi}`, `${year}: ${words.en}`)
    },
    path: ({ year }) => `years[${year}].rating`,
    unit: noUnit,
  }),
})
