import { addDays, formatISO, parseISO } from 'date-fns'

/** A time `[from, to)` in which something is in force; an open end has no bound. */
export interface Period {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** One change to a value: what it is called, and what comes of it. Undefined: the value is dropped. */
export interface Change<T> {
  readonly where: string
  readonly what: string
  readonly to: T | undefined
  /** On other days the change changes nothing. */
  readonly during?: Period
}

/** A day so many days later, or earlier. */
export const dayAfter = (day: string, days: number): string =>
  formatISO(addDays(parseISO(day), days), { representation: 'date' })

/** The same changes, of the value that holds this one. */
export const within = <T, U>(
  changes: readonly Change<T>[],
  put: (value: T | undefined) => U | undefined,
): Change<U>[] => changes.map((change) => ({ ...change, to: put(change.to) }))

/** A single day. */
export const onlyOn = (day: string): Period => ({ from: day, to: dayAfter(day, 1) })

/** Changes of something that is in force in a time, whose ends may be moved by a day. */
export const limited = <T>(changes: readonly Change<T>[], { from, to }: Period): readonly Change<T>[] => {
  const during = { from: from && dayAfter(from, -1), to: to && dayAfter(to, 1) }
  return changes.map((change) => (change.during === undefined ? { ...change, during } : change))
}

/** The list with one item changed or dropped; undefined once it is empty. */
export const replaceIn = <T>(list: readonly T[], index: number, item: T | undefined): T[] | undefined => {
  const changed = list.flatMap((one, at) => (at === index ? (item === undefined ? [] : [item]) : [one]))
  return changed.length > 0 ? changed : undefined
}

/** A copy without a key. */
export const dropKey = <T extends object>(value: T, key: keyof T & string): T => {
  const { [key]: _, ...rest } = value
  return rest as T
}
