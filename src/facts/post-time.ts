import * as z from 'zod'
import type { Post } from '../schema/career'
import { type PostRank, postRanks } from '../schema/post-rank'
import type { Context } from './context'
import { monthsAYear } from './months-a-year'
import { asHighest, postsBy, withHigher } from './post-periods'
import { type Spent, spentTime } from './service-awards'
import { joined, monthsEndToEnd, type Period } from './service-periods'

const ranks = z.array(z.enum(postRanks)).min(1)

/** Which posts are asked about. */
export const postParams = {
  ranks,
  /** Every higher post on the same scale serves too: who rises loses nothing. */
  orHigher: z.literal(true).optional(),
}

/**
 * The next higher posts, whose time is added where it is under so many years, and so too short for the class considered,
 * or a higher one, by their own standard (Decree 152/2025, article 9, clause 2, point b).
 */
export const addsFrom = z.strictObject({ ranks, under: z.int().min(1) })

interface Asked {
  readonly ranks: readonly PostRank[]
  readonly orHigher?: true | undefined
  readonly addsFrom?: z.infer<typeof addsFrom> | undefined
}

/** All ranks that serve. */
export const serving = ({ ranks: named, orHigher }: Asked): readonly PostRank[] =>
  orHigher ? withHigher(named) : named

/** The time in the posts asked about: what is there for certain, and what there may be. */
export interface PostTime {
  readonly surely: readonly Period[]
  readonly perhaps: readonly Period[]
}

/** The time where so many months make a year. */
const timeFor = (posts: readonly Post[], asked: Asked, spent: Spent, context: Context, months: number): PostTime => {
  const { on, record } = context
  const own = (those: readonly PostRank[]): PostTime => ({
    surely: asHighest(posts, those, spent.perhaps, on),
    perhaps: asHighest(posts, those, spent.surely, on),
  })
  const time = own(serving(asked))
  if (asked.addsFrom === undefined) return time
  const { under } = asked.addsFrom
  const higher = own(asked.addsFrom.ranks)
  const isShort = (periods: readonly Period[]) => monthsEndToEnd(periods) < under * months
  const surelyShort = isShort(higher.perhaps) && record.subject.recordsFrom === undefined
  return {
    surely: surelyShort ? joined([...time.surely, ...higher.surely]) : time.surely,
    perhaps: isShort(higher.surely) ? joined([...time.perhaps, ...higher.perhaps]) : time.perhaps,
  }
}

/** The time in the posts asked about, by months that make a year; undefined: the record does not tell. */
export const timeInPosts = (context: Context, asked: Asked): ReadonlyMap<number, PostTime> | undefined => {
  const posts = postsBy(context)
  if (posts === undefined) return undefined
  const spent = spentTime(context)
  return new Map(
    monthsAYear(context, posts).map((months) => [months, timeFor(posts, asked, spent, context, months)] as const),
  )
}

/** Where the answer would stand: the posts, or what leaves their time open. */
export const postPath = (context: Context): string => {
  const { record } = context
  const posts = postsBy(context)
  if (posts === undefined) return 'posts'
  if (record.subject.awards === undefined) return 'awards'
  const { surely, perhaps } = spentTime(context)
  if (surely !== perhaps && record.subject.recordsFrom === undefined) return 'awards[].year'
  return monthsAYear(context, posts).length === 1 ? 'posts' : 'gender'
}
