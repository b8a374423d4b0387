import type { AwardId } from '../schema/award-id'
import { type Rating, ratings } from '../schema/year-record'
import { grantsFor, type SubjectRecord, yearIn } from './record'

/** What makes a year count: a rating at least this good, or a title of that year. */
export interface YearTest {
  readonly rating?: Rating | undefined
  readonly orHolding?: readonly AwardId[] | undefined
}

/** Whether the record answers for a year: it is given and complete from there on. */
const answers = ({ subject: { recordsFrom } }: SubjectRecord, year: number): boolean =>
  recordsFrom === undefined || year >= recordsFrom

const rated = (record: SubjectRecord, year: number, least: Rating): boolean | undefined => {
  const rating = yearIn(record, year)?.rating
  return rating === undefined ? undefined : ratings.indexOf(rating) <= ratings.indexOf(least)
}

/** Whether an award was given for the year; undefined where the record does not tell. */
export const heldIn = (record: SubjectRecord, award: AwardId, year: number): boolean | undefined => {
  const grants = grantsFor(record, award)
  if (grants === undefined) return undefined
  if (grants.years.includes(year)) return true
  return grants.undated > 0 || !answers(record, year) ? undefined : false
}

/** Whether the year passes the test; undefined: not known. */
export const yearFits = (record: SubjectRecord, year: number, { rating, orHolding }: YearTest): boolean | undefined => {
  const outcomes = [
    ...(rating === undefined ? [] : [rated(record, year, rating)]),
    ...(orHolding ?? []).map((award) => heldIn(record, award, year)),
  ]
  return outcomes.includes(true) ? true : outcomes.includes(undefined) ? undefined : false
}
