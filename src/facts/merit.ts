import * as z from 'zod'
import { dateSchema } from '../schema/date'
import { type Merit, meritDegrees, meritKinds, meritLaunchers, meritScopes } from '../schema/merit'
import { bodies, isAtLevel, isOneOf, recognisingLevels } from './bodies'
import type { Context } from './context'
import { defineFact, noUnit, text } from './fact'

const level = z.enum(['national', 'regional', 'continental', 'world'])
const medal = z.enum(['gold', 'silver', 'bronze', 'other'])

/** What a merit has to be. */
export const meritParams = z.strictObject({
  kinds: z.array(z.enum(meritKinds)).min(1),
  /** Narrowest reach that serves; a wider one serves too. */
  scope: z.enum(meritScopes).optional(),
  /** Lowest degree that serves; a higher one serves too. */
  degree: z.enum(meritDegrees).optional(),
  /** Somebody must have recognised it. */
  recognised: z.literal(true).optional(),
  /** One of these bodies must have recognised it. */
  recognisedBy: bodies.optional(),
  /** A body of this level must have recognised it: any but one whose name plainly says a lower one. */
  recognisedAt: z.enum(recognisingLevels).optional(),
  /** Must have been applied with effect. */
  applied: z.literal(true).optional(),
  /** Who must have launched the movement. */
  launchers: z.array(z.enum(meritLaunchers)).min(1).optional(),
  /** Fewest years for which the movement or model must have lasted, inclusive. */
  lastingAtLeast: z.number().min(0).optional(),
  /** Prizes that serve, as pairs of level and medal; a pair without a medal stands for every medal. */
  prizes: z
    .array(z.strictObject({ level, medal: medal.optional() }))
    .min(1)
    .optional(),
  /** Earliest day of the merit, inclusive. */
  notBefore: dateSchema.optional(),
})

type Params = z.infer<typeof meritParams>

const reaches = <T>(scale: readonly T[], asked: T | undefined, given: T | undefined): boolean | undefined => {
  if (asked === undefined) return true
  return given === undefined ? undefined : scale.indexOf(given) >= scale.indexOf(asked)
}

const isRecognised = (asked: Params, { recognisedBy: by }: Merit): boolean | undefined => {
  const { recognised, recognisedBy, recognisedAt } = asked
  if (recognised === undefined && recognisedBy === undefined && recognisedAt === undefined) return true
  if (by === undefined) return undefined
  if (by === null) return false
  return (
    (recognisedBy === undefined || isOneOf(by, recognisedBy)) &&
    (recognisedAt === undefined || isAtLevel(by, recognisedAt))
  )
}

const launched = ({ launchers }: Params, { launcher }: Merit): boolean | undefined =>
  launchers === undefined ? true : launcher === undefined ? undefined : launchers.includes(launcher)

const lasted = ({ lastingAtLeast }: Params, { lasting }: Merit): boolean | undefined =>
  lastingAtLeast === undefined ? true : lasting === undefined ? undefined : lasting >= lastingAtLeast

const won = ({ prizes }: Params, { prize }: Merit): boolean | undefined => {
  if (prizes === undefined) return true
  return prize && prizes.some((one) => one.level === prize.level && (one.medal ?? prize.medal) === prize.medal)
}

const wasApplied = (asked: Params, { applied }: Merit): boolean | undefined =>
  asked.applied === undefined ? true : applied

const isLateEnough = ({ notBefore }: Params, { on }: Merit): boolean | undefined =>
  notBefore === undefined ? true : on === undefined ? undefined : on >= notBefore

/** A merit of before the end of a discipline, or of after the day, is not credited. */
const credited = ({ on, creditAfter }: Context, merit: Merit): boolean | undefined => {
  if (merit.on === undefined) return creditAfter === '' ? true : undefined
  return merit.on <= on && merit.on > creditAfter
}

/** Whether a merit is of this kind, reach and degree. */
export const meritFits = (context: Context, asked: Params, merit: Merit): boolean | undefined => {
  if (!asked.kinds.includes(merit.kind)) return false
  const answers = [
    reaches(meritScopes, asked.scope, merit.scope),
    reaches(meritDegrees, asked.degree, merit.degree),
    isRecognised(asked, merit),
    wasApplied(asked, merit),
    launched(asked, merit),
    lasted(asked, merit),
    won(asked, merit),
    isLateEnough(asked, merit),
    credited(context, merit),
  ]
  return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true
}

/** Merits put forward; screening takes it that none is where none are given. */
export const meritsOf = ({ record: { subject }, assumed }: Context): readonly Merit[] | undefined =>
  subject.merits ?? (assumed ? [] : undefined)

const read = (context: Context, asked: Params): boolean | undefined => {
  const merits = meritsOf(context)
  if (merits === undefined) return undefined
  const answers = merits.map((merit) => meritFits(context, asked, merit))
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false
}

/** Whether a merit of this kind, reach and degree is put forward. */
export const merit = defineFact({
  id: 'merit',
  means: text('Có thành tích được nêu trong hồ sơ', 'A merit that is put forward'),
  params: meritParams,
  returns: 'boolean',
  bind: (asked) => ({
    read: (context) => read(context, asked),
    actual: (context) => {
      const value = read(context, asked)
      if (value === undefined) return text('chưa rõ', 'not known')
      return value ? text('có nêu trong hồ sơ', 'put forward') : text('không nêu trong hồ sơ', 'not put forward')
    },
    path: () => 'merits',
    unit: noUnit,
    assumes: ({ assumed, record }) => assumed && record.subject.merits === undefined,
  }),
})
