import type { AwardId } from '../schema/award-id'
import type { Since } from '../schema/condition'
import type { Context, Window } from './context'
import { yearFits } from './year-fit'

/** The grants from which the time may run: their years, whether there may be more, and whether the list is known. */
export interface Starts {
  readonly years: readonly number[]
  /** Whether there is a grant; undefined: not known. */
  readonly held: boolean | undefined
  /** There may be grants, or years of grants, that the record does not tell. */
  readonly open: boolean
}

/** Sudden and thematic awards are no ground for an award for merit (Decrees 98/2023 and 152/2025, article 4, clause 3). */
const forMerit = (basis: string | undefined): boolean => basis !== 'sudden' && basis !== 'thematic'

const grantYears = ({ record }: Context, awards: readonly AwardId[]): Starts => {
  const list = record.subject.awards
  if (list === undefined) return { years: [], held: undefined, open: true }
  const serving = list.filter(
    ({ award, status, basis }) => awards.includes(award) && status !== 'revoked' && forMerit(basis),
  )
  const years = serving
    .map(({ achievedThrough, year, decidedOn }) => achievedThrough ?? year ?? Number(decidedOn?.slice(0, 4)))
    .filter((year) => !Number.isNaN(year))
  const older = record.subject.recordsFrom !== undefined
  return {
    years: [...new Set(years)].sort((a, b) => a - b),
    held: serving.length > 0 ? true : older ? undefined : false,
    open: older || years.length < serving.length,
  }
}

/** A time that no award begins is five years long at least, the most that a rule asks for: years not named may be good. */
const BACK = 4

/** Where the time may begin; without awards: from the beginning of the record. */
export const startsOf = (context: Context, { awards }: Since['since']): Starts => {
  if (awards !== undefined) return grantYears(context, awards)
  const named = context.record.years?.keys() ?? []
  return { years: [Math.min(...named, context.year - BACK) - 1], held: true, open: false }
}

const whole = (start: number, context: Context): Window => {
  const from = Math.max(start + 1, context.creditFrom)
  return { from, possiblyFrom: from, to: context.year, openYears: [] }
}

/** The unbroken years that end with `to`, for certain and perhaps. */
const runEnding = (to: number, earliest: number, context: Context, test: Since['since']['window']): Window => {
  let from = to + 1
  while (from > earliest && yearFits(context.record, from - 1, test) === true) from -= 1
  let possiblyFrom = from
  const openYears: number[] = []
  while (possiblyFrom > earliest) {
    const fit = yearFits(context.record, possiblyFrom - 1, test)
    if (fit === false) break
    possiblyFrom -= 1
    if (fit === undefined) openYears.push(possiblyFrom)
  }
  return { from, possiblyFrom, to, openYears }
}

/** The times to look at for one start. */
export const windowsFrom = (start: number, context: Context, window: Since['since']['window']): readonly Window[] => {
  if (window.years === 'whole') return [whole(start, context)]
  const earliest = Math.max(start + 1, context.creditFrom)
  if (window.years === 'run') return [runEnding(context.year, earliest, context, window)]
  const ends = Array.from({ length: Math.max(0, context.year - earliest + 1) }, (_, index) => earliest + index)
  return ends.map((end) => runEnding(end, earliest, context, window))
}
