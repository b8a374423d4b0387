import type { AwardRecord } from '../schema/award-record'
import type { Merit } from '../schema/merit'
import type { Context } from './context'
import { defineFact, noUnit, text } from './fact'
import { meritFits, meritParams, meritsOf } from './merit'

type Params = Parameters<typeof meritFits>[1]

const yearOf = (day: string): number => Number(day.slice(0, 4))

/** Whether a grant was for a deed of this day; undefined: the record does not tell for which time it was given. */
const isFor = ({ achievedThrough, year, decidedOn }: AwardRecord, day: string | undefined): boolean | undefined => {
  const given = achievedThrough ?? year
  if (day === undefined) return undefined
  if (given !== undefined) return yearOf(day) === given
  if (decidedOn === undefined) return undefined
  if (day > decidedOn) return false
  return yearOf(day) === yearOf(decidedOn) ? true : undefined
}

const isAwarded = ({ record: { subject }, award }: Context, { on }: Merit): boolean | undefined => {
  if (subject.awards === undefined) return undefined
  const answers = subject.awards
    .filter((one) => one.award === award && one.status !== 'revoked')
    .map((grant) => isFor(grant, on))
  if (answers.includes(true)) return true
  const { recordsFrom } = subject
  const older = recordsFrom !== undefined && (on === undefined || yearOf(on) < recordsFrom)
  return answers.includes(undefined) || older ? undefined : false
}

const fits = (context: Context, asked: Params, merit: Merit): boolean | undefined => {
  const is = meritFits(context, asked, merit)
  if (is === false) return false
  const awarded = isAwarded(context, merit)
  return awarded === true ? false : awarded === undefined ? undefined : is
}

const read = (context: Context, asked: Params): boolean | undefined => {
  const answers = meritsOf(context)?.map((merit) => fits(context, asked, merit))
  if (answers === undefined) return undefined
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false
}

/** Where the answer would stand: the merits, or the awards that may have been given for them. */
const pathOf = (context: Context, asked: Params): string => {
  const open = meritsOf(context)?.some((merit) => meritFits(context, asked, merit) === true) ?? false
  return open ? 'awards' : 'merits'
}

/**
 * Whether a merit of this kind, reach and degree is put forward for which this very award was not given yet: the award
 * may be given again, but not for the same deed (Law 2022, article 5, clause 2, point c).
 */
export const meritNotAwarded = defineFact({
  id: 'meritNotAwarded',
  means: text(
    'Có thành tích được nêu mà chưa được khen bằng hình thức này',
    'A merit not yet rewarded with this award',
  ),
  params: meritParams,
  returns: 'boolean',
  bind: (asked) => ({
    read: (context) => read(context, asked),
    actual: (context) => {
      const value = read(context, asked)
      if (value === undefined) return text('chưa rõ', 'not known')
      if (value) return text('có nêu trong hồ sơ', 'put forward')
      const rewarded = meritsOf(context)?.some((merit) => meritFits(context, asked, merit) === true)
      return rewarded
        ? text('đã được khen cho thành tích đó', 'already given for it')
        : text('không nêu trong hồ sơ', 'not put forward')
    },
    path: (context) => pathOf(context, asked),
    unit: noUnit,
    assumes: ({ assumed, record }) => assumed && record.subject.merits === undefined,
  }),
})
