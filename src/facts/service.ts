import * as z from 'zod'
import type { Context } from './context'
import { between, defineFact, numberText, type Range, text } from './fact'

const params = z.strictObject({
  /** Kinds of service that count. */
  in: z.array(z.string().min(1)).min(1),
  /** Kinds that count where they fill the time between two periods of the service itself: secondment, study. */
  countsBetween: z.array(z.string().min(1)).min(1).optional(),
  /** Only the longest time without a break counts; else all periods together. */
  continuous: z.literal(true).optional(),
})

type Params = z.infer<typeof params>

/** A period of calendar days `[from, end)`. */
interface Period {
  readonly from: string
  readonly end: string
}

const DAY = 86_400_000

/** Days are counted in UTC, where each has 24 hours and none is skipped, whatever the zone of the machine. */
const numberOf = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / DAY

const shift = (day: string, days: number): string => new Date((numberOf(day) + days) * DAY).toISOString().slice(0, 10)

/** `to` is the last day served; an open period is served up to the day before the evaluation. */
const served = ({ record: { subject }, on }: Context, kinds: readonly string[]): readonly Period[] | undefined => {
  if (subject.kind !== 'individual' || subject.service === undefined) return undefined
  return subject.service
    .filter((one) => kinds.includes(one.in))
    .map(({ from, to }) => {
      const end = to === undefined ? on : shift(to, 1)
      return { from, end: end < on ? end : on }
    })
    .filter(({ from, end }) => from < end)
}

/** Lays periods that overlap or meet into one, so that no day counts twice. */
const joined = (periods: readonly Period[]): readonly Period[] => {
  const runs: Period[] = []
  for (const period of [...periods].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = runs.at(-1)
    if (last === undefined || last.end < period.from) runs.push(period)
    else if (last.end < period.end) runs[runs.length - 1] = { from: last.from, end: period.end }
  }
  return runs
}

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

const runsOf = (context: Context, { in: kinds, countsBetween = [] }: Params): readonly Period[] | undefined => {
  const own = served(context, kinds)
  if (own === undefined) return undefined
  const filling = served(context, countsBetween) ?? []
  return joined([...own, ...filling]).flatMap((run) => trimmed(run, own))
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Full years: the anniversary has come; that of 29 February falls on 28 February. */
const fullYears = ({ from, end }: Period): number => {
  const year = Number(end.slice(0, 4))
  const day = from.slice(5)
  const anniversary = `${end.slice(0, 4)}-${day === '02-29' && !isLeap(year) ? '02-28' : day}`
  return year - Number(from.slice(0, 4)) - (anniversary <= end ? 0 : 1)
}

/** Lays the runs end to end from the first day of the first. */
const together = (runs: readonly Period[]): number => {
  const [first] = runs
  if (first === undefined) return 0
  const days = runs.reduce((sum, { from, end }) => sum + numberOf(end) - numberOf(from), 0)
  return fullYears({ from: first.from, end: shift(first.from, days) })
}

const read = (context: Context, asked: Params): number | Range | undefined => {
  const runs = runsOf(context, asked)
  if (runs === undefined) return undefined
  const years = asked.continuous ? Math.max(0, ...runs.map(fullYears)) : together(runs)
  return between(years, context.record.subject.recordsFrom === undefined ? years : Number.POSITIVE_INFINITY)
}

/** How long the person has served, in full years by the day. */
export const serviceYears = defineFact({
  id: 'serviceYears',
  means: text('Số năm công tác tính đến ngày xét', 'Full years of service by the day'),
  params,
  returns: 'count',
  bind: (asked) => ({
    read: (context) => read(context, asked),
    actual: (context) => {
      const number = numberText(read(context, asked))
      return text(`có ${number.vi}`, `has ${number.en}`)
    },
    path: () => 'service',
    unit: asked.continuous
      ? text('năm công tác liên tục', 'years of unbroken service')
      : text('năm công tác', 'years of service'),
  }),
})
