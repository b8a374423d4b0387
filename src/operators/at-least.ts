import * as z from 'zod'
import { ratingText } from '../facts/rating-text'
import { type Rating, ratings } from '../schema/year-record'
import { defineOperator, onBounds } from './operator'

const rank = (rating: string): number => ratings.length - ratings.indexOf(rating as Rating)

/** "Từ … trở lên": this number or more, this rating or better. */
export const atLeast = defineOperator({
  id: 'atLeast',
  means: { vi: 'từ … trở lên', en: 'at least' },
  takes: ['count', 'rating'],
  value: z.union([z.number().min(0), z.enum(ratings)]),
  bind: (value) => {
    if (typeof value === 'number') return onBounds((actual) => actual >= value, 'up')
    const wanted = rank(value)
    return (actual) => typeof actual === 'string' && rank(actual) >= wanted
  },
  required: (value, { unit }) => {
    if (typeof value === 'string') {
      const { vi, en } = ratingText(value)
      return value === 'excellent' ? { vi, en } : { vi: `${vi} trở lên`, en: `${en} or better` }
    }
    return { vi: `cần ${value} ${unit.vi}`.trim(), en: `needs ${value} ${unit.en}`.trim() }
  },
})
