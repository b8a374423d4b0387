import * as z from 'zod'
import type { AwardId } from '../schema/award-id'
import { awardIdSchema } from '../schema/award-id'
import type { AwardRecord } from '../schema/award-record'
import type { Merit } from '../schema/merit'
import type { Context } from './context'
import { between, defineFact, numberText, type Range, text } from './fact'
import { meritFits, meritParams, meritsOf } from './merit'

const params = meritParams.extend({
  /** Only merits that came after one of these awards was given. */
  after: z.array(awardIdSchema).min(1).optional(),
})

type Params = z.infer<typeof params>

/** Whether a day lies after a grant, by the day it was decided on, else by its year. */
const follows = (day: string, { decidedOn, achievedThrough, year }: AwardRecord): boolean | undefined => {
  if (decidedOn !== undefined) return day > decidedOn
  const given = achievedThrough ?? year
  const own = Number(day.slice(0, 4))
  return given === undefined || given === own ? undefined : own > given
}

const isAfter = ({ record: { subject } }: Context, awards: readonly AwardId[], { on }: Merit): boolean | undefined => {
  const grants = subject.awards?.filter(({ award, status }) => awards.includes(award) && status !== 'revoked')
  if (grants === undefined) return undefined
  const answers = grants.map((grant) => (on === undefined ? undefined : follows(on, grant)))
  if (answers.includes(true)) return true
  return answers.includes(undefined) || subject.recordsFrom !== undefined ? undefined : false
}

const fits = (context: Context, { after, ...asked }: Params, merit: Merit): boolean | undefined => {
  const answers = [meritFits(context, asked, merit), after === undefined ? true : isAfter(context, after, merit)]
  return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true
}

const read = (context: Context, asked: Params): number | Range | undefined => {
  const answers = meritsOf(context)?.map((merit) => fits(context, asked, merit))
  if (answers === undefined) return undefined
  return between(answers.filter((one) => one === true).length, answers.filter((one) => one !== false).length)
}

/** Where the answer would stand: the merits, or the awards that they have to follow. */
const pathOf = ({ record: { subject } }: Context, { after = [] }: Params): string => {
  const dated = (subject.awards ?? []).every((grant) => !after.includes(grant.award) || grant.decidedOn !== undefined)
  const told = after.length === 0 || (subject.awards !== undefined && dated)
  return subject.merits === undefined || told ? 'merits' : 'awards'
}

/** How many merits of this kind, reach and degree are put forward, or how many since an award. */
export const meritCount = defineFact({
  id: 'meritCount',
  means: text('Số thành tích được nêu trong hồ sơ', 'How many merits are put forward'),
  params,
  returns: 'count',
  bind: (asked) => ({
    read: (context) => read(context, asked),
    actual: (context) => {
      const number = numberText(read(context, asked))
      return text(`nêu ${number.vi}`, `${number.en} put forward`)
    },
    path: (context) => pathOf(context, asked),
    unit: text('giải thưởng, tác phẩm', 'prizes or works'),
    assumes: ({ assumed, record }) => assumed && record.subject.merits === undefined,
  }),
})
