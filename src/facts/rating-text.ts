import type { Text } from '../schema/text'
import type { Rating } from '../schema/year-record'

const words: Readonly<Record<Rating, Text>> = {
  excellent: { vi: 'hoàn thành xuất sắc nhiệm vụ', en: 'excellent' },
  good: { vi: 'hoàn thành tốt nhiệm vụ', en: 'good' },
  completed: { vi: 'hoàn thành nhiệm vụ', en: 'completed' },
  'not-completed': { vi: 'không hoàn thành nhiệm vụ', en: 'not completed' },
}

/** A rating in words. */
export const ratingText = (rating: Rating): Text => words[rating]
