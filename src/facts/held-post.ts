import * as z from 'zod'
import { dateSchema } from '../schema/date'
import type { Context } from './context'
import { defineFact, noUnit, text, unknownText, yesNo } from './fact'
import { assumesNoPosts, periodAfter, postsBy } from './post-periods'
import { postParams, postPath, serving } from './post-time'
import { spentTime } from './service-awards'
import { isSome } from './service-periods'

const params = z.strictObject({
  ...postParams,
  /** Taken up before this day. */
  before: dateSchema.optional(),
})

type Params = z.infer<typeof params>

/** Whether a post asked about was held after the day, also beside a higher one. */
const heldAfter = (context: Context, asked: Params, after: string): boolean => {
  const { before } = asked
  const ranks = serving(asked)
  return (postsBy(context) ?? [])
    .filter(({ rank, from }) => ranks.includes(rank) && (before === undefined || from < before))
    .map((post) => periodAfter(post, after, context.on))
    .some(isSome)
}

const read = (context: Context, asked: Params): boolean | undefined => {
  if (postsBy(context) === undefined) return undefined
  const { surely, perhaps } = spentTime(context)
  if (heldAfter(context, asked, perhaps)) return true
  const open = heldAfter(context, asked, surely)
  return open || context.record.subject.recordsFrom !== undefined ? undefined : false
}

/** Whether the person holds or has held a post of one of these ranks, for however long. */
export const heldPost = defineFact({
  id: 'heldPost',
  means: text('Đã đảm nhiệm chức vụ', 'Holds or has held the post'),
  params,
  returns: 'boolean',
  bind: (asked) => ({
    read: (context) => read(context, asked),
    actual: (context) => {
      const value = read(context, asked)
      return value === undefined ? unknownText : yesNo(value)
    },
    path: postPath,
    assumes: assumesNoPosts,
    unit: noUnit,
  }),
})
