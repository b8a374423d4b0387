import type { Post } from '../schema/career'
import { type PostRank, postScales } from '../schema/post-rank'
import type { Context } from './context'
import { addDays, earlier, later } from './day-count'
import { isSome, joined, type Period, without } from './service-periods'

/** Long service is put forward by somebody: screening takes it that no post is, where none is given. */
export const assumesNoPosts = ({ assumed, record: { subject } }: Context): boolean =>
  assumed && subject.kind === 'individual' && subject.posts === undefined

/** The posts begun by the day; undefined: the record does not tell. */
export const postsBy = (context: Context): readonly Post[] | undefined => {
  const { record, on } = context
  if (assumesNoPosts(context)) return []
  return record.subject.kind === 'individual' ? record.subject.posts?.filter(({ from }) => from <= on) : undefined
}

/**
 * The days in a post that come after another day, for which long service was awarded; empty: all. `to` is the last day
 * served; an open post is held up to the day before the evaluation.
 */
export const periodAfter = ({ from, to }: Post, after: string, on: string): Period => ({
  from: after === '' ? from : later(from, addDays(after, 1)),
  end: to === undefined ? on : earlier(addDays(to, 1), on),
})

const above = (rank: PostRank): readonly PostRank[] =>
  postScales.flatMap((scale: readonly PostRank[]) => scale.slice(0, Math.max(0, scale.indexOf(rank))))

/** These ranks and all above them. */
export const withHigher = (ranks: readonly PostRank[]): readonly PostRank[] =>
  ranks.flatMap((rank) => [rank, ...above(rank)])

/**
 * The days after another day on which one of the ranks was the highest on its scale: of several posts at one time the
 * highest counts (Decree 152/2025, article 9, clause 2, point c).
 */
export const asHighest = (
  posts: readonly Post[],
  ranks: readonly PostRank[],
  after: string,
  on: string,
): readonly Period[] => {
  const held = (those: readonly PostRank[]) =>
    joined(
      posts
        .filter(({ rank }) => those.includes(rank))
        .map((post) => periodAfter(post, after, on))
        .filter(isSome),
    )
  return joined(ranks.flatMap((rank) => without(held([rank]), held(above(rank)))))
}
