import * as z from 'zod'
import type { Context } from './context'
import { between, defineFact, hasText, type Range, text } from './fact'
import { duties, joined, type Period, type Served, served, servicePath, yearsEndToEnd } from './service-periods'

const params = z.strictObject({
  /** Kinds of service that count. */
  in: z.array(z.string().min(1)).min(1),
  /** Kinds that count where they fill the time between two periods of the service itself: secondment, study. */
  countsBetween: z.array(z.string().min(1)).min(1).optional(),
  /** Only the longest time without a break counts; else all periods together. */
  continuous: z.literal(true).optional(),
  /** Time on one of these duties counts twice. */
  doubled: z.array(z.enum(duties)).min(1).optional(),
  /** Only time on one of these duties counts. */
  onlyOn: z.array(z.enum(duties)).min(1).optional(),
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

/** Full years, where the days of these periods count once more. */
const yearsOf = (runs: readonly Period[], again: readonly Period[], { continuous }: Params): number => {
  if (!continuous) return yearsEndToEnd([...runs, ...again])
  const within = (run: Period) => again.filter(({ from, end }) => run.from <= from && end <= run.end)
  return Math.max(0, ...runs.map((run) => yearsEndToEnd([run, ...within(run)])))
}

/** Periods on duty for certain, or also those where it is not known. */
const onDuty = (own: readonly Served[], counts: readonly (boolean | undefined)[]): readonly Served[] =>
  own.filter((one) => counts.includes(one.onDuty))

const read = (context: Context, asked: Params): number | Range | undefined => {
  const { in: kinds, countsBetween = [], doubled, onlyOn } = asked
  const own = served(context, kinds, onlyOn ?? doubled)
  if (own === undefined) return undefined
  const years = (counts: readonly (boolean | undefined)[]): number => {
    const special = onDuty(own, counts)
    const base = onlyOn ? special : own
    const filling = served(context, countsBetween) ?? []
    const runs = joined([...base, ...filling]).flatMap((run) => trimmed(run, base))
    return yearsOf(runs, doubled ? joined(special) : [], asked)
  }
  const certain = years([true])
  const open = context.record.subject.recordsFrom !== undefined
  return between(certain, open ? Number.POSITIVE_INFINITY : years([true, undefined]))
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
    path: (context) => servicePath(context, asked.in, asked.onlyOn ?? asked.doubled),
    unit: asked.continuous
      ? text('năm công tác liên tục', 'years of unbroken service')
      : text('năm công tác', 'years of service'),
  }),
})
