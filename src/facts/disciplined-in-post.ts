import * as z from 'zod'
import type { Post } from '../schema/career'
import type { Discipline } from '../schema/proceeding'
import type { Context } from './context'
import { defineFact, noUnit, text, unknownText } from './fact'
import { periodAfter, postsBy } from './post-periods'
import { spentTime } from './service-awards'
import { isSome } from './service-periods'

/** Disciplines decided by the day; screening: where none are given, there are none. */
const decided = ({ record: { subject }, on, assumed }: Context): readonly Discipline[] | undefined =>
  (subject.discipline ?? (assumed ? [] : undefined))?.filter(({ decidedOn }) => decidedOn <= on)

/** Disciplines that ran on a day in a post that is still to be awarded. */
const during = (
  list: readonly Discipline[],
  posts: readonly Post[],
  after: string,
  on: string,
): readonly Discipline[] => {
  const periods = posts.map((post) => periodAfter(post, after, on)).filter(isSome)
  return list.filter(({ decidedOn, endedOn }) =>
    periods.some(({ from, end }) => decidedOn < end && (endedOn === undefined || from <= endedOn)),
  )
}

const read = (context: Context): boolean | undefined => {
  const { record, on } = context
  const list = decided(context)
  const posts = postsBy(context)
  const { recordsFrom } = record.subject
  if (list === undefined) return undefined
  if (posts === undefined) return list.length === 0 && recordsFrom === undefined ? false : undefined
  const { surely, perhaps } = spentTime(context)
  if (during(list, posts, perhaps, on).length > 0) return true
  if (during(list, posts, surely, on).length > 0) return undefined
  const older = recordsFrom !== undefined && posts.some(({ from }) => from < `${recordsFrom}-01-01`)
  return older ? undefined : false
}

/** Whether a discipline ran while the person held a post that counts (Decree 152/2025, article 9, clause 3). */
export const disciplinedInPost = defineFact({
  id: 'disciplinedInPost',
  means: text('Bị kỷ luật trong thời gian giữ chức vụ', 'Disciplined while in a post'),
  params: z.strictObject({}),
  returns: 'boolean',
  bind: () => ({
    read,
    actual: (context) => {
      const value = read(context)
      if (value === undefined) return unknownText
      if (!value) return text('không có', 'none')
      const list = during(decided(context) ?? [], postsBy(context) ?? [], spentTime(context).surely, context.on)
      return text(
        list.map(({ form, decidedOn }) => `${form}, từ ${decidedOn}`).join('; '),
        list.map(({ form, decidedOn }) => `${form}, from ${decidedOn}`).join('; '),
      )
    },
    path: ({ record: { subject } }) =>
      subject.discipline === undefined ? 'discipline' : 'posts' in subject && subject.posts ? 'awards' : 'posts',
    unit: noUnit,
    assumes: ({ assumed, record }) => assumed && record.subject.discipline === undefined,
  }),
})
