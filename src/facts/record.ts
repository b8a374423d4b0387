import type { AwardId } from '../schema/award-id'
import type { AwardRecord } from '../schema/award-record'
import type { Contribution } from '../schema/contribution'
import type { Subject } from '../schema/subject'
import type { UnitYear, YearRecord } from '../schema/year-record'
import { type CalendarDay, calendarDay } from './calendar'

/** The grants of one award, as far as they are dated. */
export interface Grants {
  /** Achievement years, ascending, each once. */
  readonly years: readonly number[]
  /** Grants whose year the record does not tell. */
  readonly undated: number
}

/** A subject that was parsed, with its lists indexed for reading. */
export interface SubjectRecord {
  readonly subject: Subject
  /** Undefined where the list is not given. */
  readonly years: ReadonlyMap<number, YearRecord & UnitYear> | undefined
  readonly grants: ReadonlyMap<AwardId, Grants> | undefined
  /** The first day of work. */
  readonly joined: CalendarDay | undefined
  /** By year of recognition; those whose year is not told stand under `undefined`. */
  readonly contributions: ReadonlyMap<number | undefined, readonly Contribution[]> | undefined
}

const none: Grants = { years: [], undated: 0 }

/** The year with which the time of an achievement ends (Decree 152/2025, article 33, clause 7). */
export const grantYear = ({ achievedThrough, year, decidedOn }: AwardRecord): number | undefined =>
  achievedThrough ?? year ?? (decidedOn === undefined ? undefined : Number(decidedOn.slice(0, 4)))

const grantsOf = (awards: readonly AwardRecord[]): ReadonlyMap<AwardId, Grants> => {
  const byAward = new Map<AwardId, { years: Set<number>; undated: number }>()
  for (const record of awards) {
    if (record.status === 'revoked') continue
    const entry = byAward.get(record.award) ?? { years: new Set(), undated: 0 }
    const year = grantYear(record)
    if (year === undefined) entry.undated += 1
    else entry.years.add(year)
    byAward.set(record.award, entry)
  }
  return new Map(
    [...byAward].map(([award, { years, undated }]) => [award, { years: [...years].sort((a, b) => a - b), undated }]),
  )
}

const recognisedIn = ({ year, recognisedOn }: Contribution): number | undefined =>
  year ?? (recognisedOn === undefined ? undefined : Number(recognisedOn.slice(0, 4)))

const byYear = (contributions: readonly Contribution[]): ReadonlyMap<number | undefined, readonly Contribution[]> => {
  const found = new Map<number | undefined, Contribution[]>()
  for (const contribution of contributions) {
    const year = recognisedIn(contribution)
    const list = found.get(year)
    if (list) list.push(contribution)
    else found.set(year, [contribution])
  }
  return found
}

/** Indexes a parsed subject. */
export const recordOf = (subject: Subject): SubjectRecord => {
  const years: readonly (YearRecord & UnitYear)[] | undefined = 'years' in subject ? subject.years : undefined
  return {
    subject,
    years: years && new Map(years.map((entry) => [entry.year, entry])),
    grants: subject.awards && grantsOf(subject.awards),
    joined: subject.kind === 'individual' && subject.joinedOn !== undefined ? calendarDay(subject.joinedOn) : undefined,
    contributions: subject.contributions && byYear(subject.contributions),
  }
}

/** The grants of an award; undefined where the record does not list awards. */
export const grantsFor = ({ grants }: SubjectRecord, award: AwardId): Grants | undefined =>
  grants && (grants.get(award) ?? none)

/** What a record tells of a year; undefined where it is silent. */
export const yearIn = ({ years }: SubjectRecord, year: number): (YearRecord & UnitYear) | undefined => years?.get(year)
