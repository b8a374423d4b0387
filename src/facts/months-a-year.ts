import type { Post } from '../schema/career'
import type { Context } from './context'

/**
 * Months in posts that make a year of the general figures: 12, or 8 for women, whose figures are a third less, unless a
 * post is marked as one with the higher retirement age (Decree 152/2025, article 4, clause 7). Gender not told: both.
 */
export const monthsAYear = ({ record: { subject } }: Context, posts: readonly Post[]): readonly number[] => {
  if (subject.kind !== 'individual' || subject.gender === 'male') return [12]
  if (posts.some(({ laterRetirement }) => laterRetirement === true)) return [12]
  return subject.gender === 'female' ? [8] : [12, 8]
}
