/** Calendar dates as strings, without clock or time zone. */

/** Year, month from 1 to 12, day of the month. */
export type CalendarDay = readonly [year: number, month: number, date: number]

/** Reads `YYYY-MM-DD`. */
export const calendarDay = (day: string): CalendarDay => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
]

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0)

/**
 * Full months from the first day to the last, both served. A month is full when the day before its anniversary has been
 * served; where a month is too short for the anniversary, it falls on that month's last day, as date-fns' `addMonths` has it.
 */
export const fullMonths = (
  [fromYear, fromMonth, fromDate]: CalendarDay,
  [lastYear, lastMonth, lastDate]: CalendarDay,
): number => {
  const endsMonth = lastDate === monthLength(lastYear, lastMonth)
  // The day after the last one served.
  const [toYear, toMonth, toDate] = endsMonth
    ? [lastMonth === 12 ? lastYear + 1 : lastYear, lastMonth === 12 ? 1 : lastMonth + 1, 1]
    : [lastYear, lastMonth, lastDate + 1]
  const anniversary = Math.min(fromDate, monthLength(toYear, toMonth))
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDate < anniversary ? 1 : 0)
  return Math.max(0, months)
}
