import type { Context, Window } from './context'
import { between, type Range } from './fact'
import { yearIn } from './record'

const yearsFrom = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)

/** The time that a criterion under a "since" looks at. */
export const windowOf = ({ window, year }: Context): Window =>
  window ?? { from: year, possiblyFrom: year, to: year, openYears: [] }

/** How many years of the time pass a test: for certain, and at most. */
export const countYears = (context: Context, passes: (year: number) => boolean | undefined): number | Range => {
  const { from, possiblyFrom, to } = windowOf(context)
  const certain = yearsFrom(from, to).filter((year) => passes(year) === true).length
  const possible = yearsFrom(possiblyFrom, to).filter((year) => passes(year) !== false).length
  return between(certain, possible)
}

/** The longest unbroken run of years that pass a test: for certain, and at most. */
export const longestRun = (context: Context, passes: (year: number) => boolean | undefined): number | Range => {
  const { from, possiblyFrom, to } = windowOf(context)
  const longest = (years: readonly number[], counts: (fit: boolean | undefined) => boolean) => {
    let best = 0
    let run = 0
    for (const year of years) {
      run = counts(passes(year)) ? run + 1 : 0
      best = Math.max(best, run)
    }
    return best
  }
  return between(
    longest(yearsFrom(from, to), (fit) => fit === true),
    longest(yearsFrom(possiblyFrom, to), (fit) => fit !== false),
  )
}

/** Years of the time that pass a test for certain, for words. */
export const yearsPassing = (context: Context, passes: (year: number) => boolean | undefined): readonly number[] => {
  const { from, to } = windowOf(context)
  return yearsFrom(from, to).filter((year) => passes(year) === true)
}

/** Where the answer about years that are open would stand: their ratings, or where those are known, the titles. */
export const pathOfYears = ({ record }: Context, open: readonly number[]): string => {
  const unrated = open.filter((year) => yearIn(record, year)?.rating === undefined)
  return unrated.length > 0 ? `years[${unrated.join(',')}].rating` : 'awards'
}

/** The years of which it is not known whether they pass, as a path. */
export const openYearPath = (context: Context, passes: (year: number) => boolean | undefined): string => {
  const { possiblyFrom, to } = windowOf(context)
  const open = yearsFrom(possiblyFrom, to).filter((year) => passes(year) === undefined)
  return open.length > 0 ? pathOfYears(context, open) : 'years'
}
