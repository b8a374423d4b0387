import * as z from 'zod'
import type { Context } from './context'
import { addDays } from './day-count'
import { between, defineFact, hasText, type Range, text } from './fact'
import {
  daysIn,
  duties,
  earlierBy,
  isSome,
  joined,
  type Period,
  type Served,
  served,
  servicePath,
  without,
  yearsEndToEnd,
} from './service-periods'

const dutyList = z.array(z.enum(duties)).min(1)

const params = z.strictObject({
  /** Kinds of service that count. */
  in: z.array(z.string().min(1)).min(1),
  /** Kinds that count where they fill the time between two periods of the service itself: secondment, study. */
  countsBetween: z.array(z.string().min(1)).min(1).optional(),
  /** Only the longest time without a break counts; else all periods together. */
  continuous: z.literal(true).optional(),
  /** Time on one of these duties counts twice. */
  doubled: dutyList.optional(),
  /** Time on one of these duties counts one and a half times; what comes to half a day is not counted. */
  andHalf: dutyList.optional(),
  /** Only time on one of these duties counts. */
  onlyOn: dutyList.optional(),
  /** Time under a discipline does not count, but breaks no run; from the decision to the day it ended, both inclusive. */
  exceptDiscipline: z.literal(true).optional(),
  /** Counted to this day, `MM-DD`, of the year of the evaluation; absent: to the day of the evaluation. */
  asOf: z
    .string()
    .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d)$/)
    .optional(),
})

type Params = z.infer<typeof params>

/** A run counts from the first to the last day of the service itself: what fills time must be followed by it. */
const trimmed = (run: Period, own: readonly Period[]): readonly Period[] => {
  const inside = own.filter(({ from, end }) => run.from <= from && end <= run.end)
  const from = inside.map((period) => period.from).sort()[0]
  const end = inside
    .map((period) => period.end)
    .sort()
    .at(-1)
  return from === undefined || end === undefined ? [] : [{ from, end }]
}

/** A period ends earlier by what it has that does not count: a calendar year lost is a year less, a day a day. */
const shortened = (periods: readonly Period[], cut: readonly Period[]): readonly Period[] =>
  periods
    .map((one) => ({ from: one.from, end: earlierBy(one.end, without([one], without([one], cut))) }))
    .filter(isSome)

/** Full years, where the days of some periods count more and those of others not; what does not count breaks no run. */
const yearsOf = (
  runs: readonly Period[],
  more: readonly Period[],
  cut: readonly Period[],
  { continuous, andHalf }: Params,
): number => {
  const years = (whole: readonly Period[], twice: readonly Period[]) => {
    const [some, again] = [shortened(whole, cut), shortened(twice, cut)]
    return andHalf ? yearsEndToEnd(some, Math.floor(daysIn(again) / 2)) : yearsEndToEnd([...some, ...again])
  }
  if (!continuous) return years(runs, more)
  const within = (run: Period) => more.filter(({ from, end }) => run.from <= from && end <= run.end)
  return Math.max(0, ...runs.map((run) => years([run], within(run))))
}

/** Periods on duty for certain, or also those where it is not known. */
const onDuty = (own: readonly Served[], counts: readonly (boolean | undefined)[]): readonly Served[] =>
  own.filter((one) => counts.includes(one.onDuty))

/** Days under a discipline; undefined: the record does not tell. */
const disciplinedDays = ({ record: { subject }, on, assumed }: Context): readonly Period[] | undefined =>
  (subject.discipline ?? (assumed ? [] : undefined))?.map(({ decidedOn, endedOn }) => ({
    from: decidedOn,
    end: endedOn === undefined ? on : addDays(endedOn, 1),
  }))

const dutiesIn = ({ onlyOn, doubled, andHalf }: Params) => onlyOn ?? doubled ?? andHalf

const read = (given: Context, asked: Params): number | Range | undefined => {
  const on = asked.asOf === undefined ? given.on : `${given.on.slice(0, 4)}-${asked.asOf}`
  const context = { ...given, on }
  const { in: kinds, countsBetween = [], onlyOn } = asked
  const own = served(context, kinds, dutiesIn(asked))
  if (own === undefined) return undefined
  const lost = asked.exceptDiscipline ? disciplinedDays(context) : []
  const years = (counts: readonly (boolean | undefined)[], cut: readonly Period[]): number => {
    const special = onDuty(own, counts)
    const base = onlyOn ? special : own
    const filling = served(context, countsBetween) ?? []
    const runs = joined([...base, ...filling]).flatMap((run) => trimmed(run, base))
    const more = asked.doubled || asked.andHalf ? joined(special) : []
    return yearsOf(runs, more, cut, asked)
  }
  const open = context.record.subject.recordsFrom !== undefined
  const most = open ? Number.POSITIVE_INFINITY : years([true, undefined], lost ?? [])
  return between(lost === undefined ? 0 : years([true], lost), most)
}

/** How long the person has served, in full years by the day. */
export const serviceYears = defineFact({
  id: 'serviceYears',
  means: text('Số năm công tác tính đến ngày xét', 'Full years of service by the day'),
  params,
  returns: 'count',
  bind: (asked) => ({
    read: (context) => read(context, asked),
    actual: (context) => hasText(read(context, asked)),
    path: (context) => {
      const { service } = context.record.subject.kind === 'individual' ? context.record.subject : { service: undefined }
      const lost = asked.exceptDiscipline && service !== undefined && disciplinedDays(context) === undefined
      return lost ? 'discipline' : servicePath(context, asked.in, dutiesIn(asked))
    },
    unit: asked.continuous
      ? text('năm công tác liên tục', 'years of unbroken service')
      : text('năm công tác', 'years of service'),
    assumes: ({ assumed, record }) =>
      asked.exceptDiscipline === true && assumed && record.subject.discipline === undefined,
  }),
})
