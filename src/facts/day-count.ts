/** Reckoning with calendar dates as strings, `YYYY-MM-DD`. */

const DAY = 86_400_000

/** Days are numbered in UTC, where each has 24 hours and none is skipped, whatever the zone of the machine. */
const numberOf = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / DAY

const dayNumbered = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10)

/** The later of two days. */
export const later = (a: string, b: string): string => (a > b ? a : b)
/** The earlier of two days. */
export const earlier = (a: string, b: string): string => (a < b ? a : b)

/** How many days lie from one day to another. */
export const daysBetween = (from: string, to: string): number => numberOf(to) - numberOf(from)

/** The day so many days later. */
export const addDays = (day: string, days: number): string => dayNumbered(numberOf(day) + days)

/** The months from year 0 to the month of the day. */
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

const firstOf = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`

/** The day so many months later; where the month is too short for it, its last day, as for 29 February. */
export const addMonths = (day: string, months: number): string => {
  const month = monthOf(day) + months
  const last = Number(addDays(firstOf(month + 1), -1).slice(8))
  return addDays(firstOf(month), Math.min(Number(day.slice(8)), last) - 1)
}

/** Full months from one day until before another. */
export const monthsBetween = (from: string, end: string): number => {
  const months = monthOf(end) - monthOf(from)
  return addMonths(from, months) <= end ? months : months - 1
}
