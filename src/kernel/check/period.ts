import type { Text } from '../../schema/text'
import type { Period } from '../in-force'

/** Sorts before every date, and after every date. */
const always = ''
const never = '~'

const start = ({ from }: Period): string => from ?? always
const end = ({ to }: Period): string => to ?? never

const periodOf = (from: string, to: string): Period => ({
  from: from === always ? undefined : from,
  to: to === never ? undefined : to,
})

const later = (a: string, b: string): string => (a > b ? a : b)
const earlier = (a: string, b: string): string => (a < b ? a : b)

/** The days that both hold. */
export const common = (a: Period, b: Period): Period => periodOf(later(start(a), start(b)), earlier(end(a), end(b)))

/** Whether it holds no day. */
export const isEmpty = (period: Period): boolean => start(period) >= end(period)

/** Whether they share a day. */
export const overlap = (a: Period, b: Period): boolean => !isEmpty(common(a, b))

const byStart = (a: Period, b: Period): number => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0)

/** The same days as few periods, ascending. */
export const merged = (periods: readonly Period[]): readonly Period[] => {
  const found: Period[] = []
  for (const period of periods.filter((one) => !isEmpty(one)).sort(byStart)) {
    const last = found.at(-1)
    if (last === undefined || end(last) < start(period)) found.push(period)
    else found[found.length - 1] = periodOf(start(last), later(end(last), end(period)))
  }
  return found
}

/** The days of a period that none of the others holds. */
export const gaps = (period: Period, covered: readonly Period[]): readonly Period[] => {
  const found: Period[] = []
  let from = start(period)
  for (const one of merged(covered.map((other) => common(period, other)))) {
    if (from < start(one)) found.push(periodOf(from, start(one)))
    from = later(from, end(one))
  }
  if (from < end(period)) found.push(periodOf(from, end(period)))
  return found
}

/** `từ 2024-01-01 đến trước 2025-07-01`. */
export const periodText = ({ from, to }: Period): Text => ({
  vi: [from && `từ ${from}`, to && `đến trước ${to}`].filter(Boolean).join(' ') || 'mọi ngày',
  en: [from && `from ${from}`, to && `until before ${to}`].filter(Boolean).join(' ') || 'on all days',
})

/** Something that holds for a time; what has the same key does not clash. */
export interface Keyed<T> {
  readonly item: T
  readonly period: Period
  readonly key: string
}

/**
 * Pairs that hold on one day under different keys: at least one for every such day, in one pass, since of three that hold
 * on one day under two keys the one that ends last clashes with another.
 */
export const clashes = <T>(all: readonly Keyed<T>[]): readonly (readonly [T, T])[] => {
  const found: (readonly [T, T])[] = []
  let last: Keyed<T> | undefined
  const sorted = all.filter(({ period }) => !isEmpty(period)).sort((a, b) => byStart(a.period, b.period))
  for (const one of sorted) {
    if (last !== undefined && last.key !== one.key && overlap(last.period, one.period))
      found.push([last.item, one.item])
    if (last === undefined || end(last.period) < end(one.period)) last = one
  }
  return found
}
