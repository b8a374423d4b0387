import * as z from 'zod'
import type { Context } from './context'
import { between, defineFact, numberText, type Range, text } from './fact'
import { monthsAYear } from './months-a-year'
import { assumesNoPosts, postsBy } from './post-periods'
import { addsFrom, postParams, postPath, timeInPosts } from './post-time'
import { monthsEndToEnd, type Period } from './service-periods'

const params = z.strictObject({
  ...postParams,
  addsFrom: addsFrom.optional(),
  /** Only the longest time without a break counts; else all periods together. */
  continuous: z.literal(true).optional(),
})

type Params = z.infer<typeof params>

const monthsOf = (periods: readonly Period[], { continuous }: Params): number =>
  continuous ? Math.max(0, ...periods.map((one) => monthsEndToEnd([one]))) : monthsEndToEnd(periods)

const read = (context: Context, asked: Params): number | Range | undefined => {
  const time = timeInPosts(context, asked)
  if (time === undefined) return undefined
  const years = (which: 'surely' | 'perhaps') =>
    [...time].map(([months, found]) => Math.floor(monthsOf(found[which], asked) / months))
  // What came before `recordsFrom` is not in the record.
  const open = context.record.subject.recordsFrom !== undefined
  return between(Math.min(...years('surely')), open ? Number.POSITIVE_INFINITY : Math.max(...years('perhaps')))
}

const isReduced = (context: Context): boolean => {
  const months = monthsAYear(context, postsBy(context) ?? [])
  return months.length === 1 && months[0] === 8
}

/**
 * How long the person has held posts of these ranks, in full years of the general figures: 12 months, or 8 for a woman,
 * for whom every figure is a third less.
 */
export const postYears = defineFact({
  id: 'postYears',
  means: text('Số năm giữ chức vụ, theo mức chung', 'Years in posts, by the general figures'),
  params,
  returns: 'count',
  bind: (asked) => ({
    read: (context) => read(context, asked),
    actual: (context) => {
      const { vi, en } = numberText(read(context, asked))
      return isReduced(context)
        ? text(`có ${vi} (nữ: 8 tháng tính một năm)`, `has ${en} (women: 8 months count as a year)`)
        : text(`có ${vi}`, `has ${en}`)
    },
    path: postPath,
    assumes: assumesNoPosts,
    unit: asked.continuous
      ? text('năm liên tục giữ chức vụ', 'unbroken years in the post')
      : text('năm giữ chức vụ', 'years in the post'),
  }),
})
