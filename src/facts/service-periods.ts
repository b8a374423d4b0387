import type { Individual } from '../schema/subject'
import type { Context } from './context'
import { addDays, addMonths, daysBetween, earlier, later, monthsBetween } from './day-count'

/** Duties for which the Law counts time twice, or asks for time by itself. */
export const duties = ['hardship', 'internationalDuty'] as const

export type Duty = (typeof duties)[number]

/** A period of calendar days `[from, end)`. */
export interface Period {
  readonly from: string
  readonly end: string
}

/** A period served, and whether on one of the duties asked about; undefined: not known. */
export interface Served extends Period {
  readonly onDuty: boolean | undefined
}

type Service = NonNullable<Individual['service']>[number]

const onAny = (service: Service, asked: readonly Duty[]): boolean | undefined => {
  const answers = asked.map((duty) => service[duty])
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false
}

/** `to` is the last day served; an open period is served up to the day before the evaluation. Undefined: the record does not tell. */
export const served = (
  { record: { subject }, on }: Context,
  kinds: readonly string[],
  asked: readonly Duty[] = [],
): readonly Served[] | undefined => {
  if (subject.kind !== 'individual' || subject.service === undefined) return undefined
  return subject.service
    .filter((one) => kinds.includes(one.in))
    .map((one) => {
      const end = one.to === undefined ? on : addDays(one.to, 1)
      return { from: one.from, end: end < on ? end : on, onDuty: onAny(one, asked) }
    })
    .filter(({ from, end }) => from < end)
}

/** Where the answer would stand: the periods, or what one of them leaves open. */
export const servicePath = (
  { record: { subject } }: Context,
  kinds: readonly string[],
  asked: readonly Duty[] = [],
): string => {
  const own = subject.kind === 'individual' ? (subject.service ?? []).filter((one) => kinds.includes(one.in)) : []
  const open = asked.find((duty) => own.some((one) => one[duty] === undefined))
  return open === undefined ? 'service' : `service[].${open}`
}

/** Lays periods that overlap or meet into one, so that no day counts twice. */
export const joined = (periods: readonly Period[]): readonly Period[] => {
  const runs: Period[] = []
  for (const { from, end } of [...periods].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = runs.at(-1)
    if (last === undefined || last.end < from) runs.push({ from, end })
    else if (last.end < end) runs[runs.length - 1] = { from: last.from, end }
  }
  return runs
}

/** Whether a period has a day at all. */
export const isSome = ({ from, end }: Period): boolean => from < end

/** The first periods without the days of the second. */
export const without = (periods: readonly Period[], cut: readonly Period[]): readonly Period[] =>
  cut.reduce<readonly Period[]>(
    (left, { from, end }) =>
      left
        .flatMap((one) => [
          { from: one.from, end: earlier(one.end, from) },
          { from: later(one.from, end), end: one.end },
        ])
        .filter(isSome),
    periods,
  )

const months = ({ from, end }: Period): number => monthsBetween(from, end)

/** Days beyond the full months. */
const daysOver = (period: Period): number => daysBetween(addMonths(period.from, months(period)), period.end)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/**
 * Full months of periods laid end to end from the first day of the first: each lays down its full months and the days
 * beyond them, so that five years and five years are ten, whichever leap days they hold. An anniversary of 29 February
 * falls on 28 February. Extra days are added at the end.
 */
export const monthsEndToEnd = (periods: readonly Period[], extraDays = 0): number => {
  const from = periods.map((period) => period.from).sort()[0]
  if (from === undefined) return 0
  const end = addDays(addMonths(from, sum(periods.map(months))), sum(periods.map(daysOver)) + extraDays)
  return monthsBetween(from, end)
}

/** Full years of periods laid end to end, with extra days. */
export const yearsEndToEnd = (periods: readonly Period[], extraDays = 0): number =>
  Math.floor(monthsEndToEnd(periods, extraDays) / 12)

/** The day that lies before another by the full months of these periods, and the days beyond them. */
export const earlierBy = (day: string, periods: readonly Period[]): string =>
  addDays(addMonths(day, -sum(periods.map(months))), -sum(periods.map(daysOver)))

/** All days of these periods, each once. */
export const daysIn = (periods: readonly Period[]): number =>
  sum(joined(periods).map(({ from, end }) => daysBetween(from, end)))
