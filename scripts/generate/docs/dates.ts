import { formatISO, parseISO, subDays } from 'date-fns'

/** `2024-01-01` → `01/01/2024`. */
export const day = (iso: string): string => iso.split('-').reverse().join('/')

/** The last day of a period `[from, to)`. */
export const lastDay = (to: string): string => day(formatISO(subDays(parseISO(to), 1), { representation: 'date' }))

/** The day before, as it is written in the data. */
export const dayBefore = (iso: string): string => formatISO(subDays(parseISO(iso), 1), { representation: 'date' })

/** Dates in a text of the rules, put into the form that a reader is used to. */
export const withDays = (text: string): string => text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, day)

/** "từ 01/01/2024 đến hết 30/06/2025", "từ 01/07/2025". */
export const period = (from: string, to?: string): string =>
  to === undefined ? `từ ${day(from)}` : `từ ${day(from)} đến hết ${lastDay(to)}`
