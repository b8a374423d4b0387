import type { SubjectRecord } from '../facts/record'

/** From when on achievements are credited: after the last discipline that has ended by the day. */
export interface Credit {
  /** The last day of that discipline; empty: none. */
  readonly after: string
  /** The first year that lies wholly after it. */
  readonly fromYear: number
}

/** Everything is credited. */
export const fullCredit: Credit = { after: '', fromYear: 0 }

/** What a discipline leaves to be credited. */
export const creditOf = ({ subject }: SubjectRecord, on: string): Credit => {
  const { discipline } = subject
  if (discipline === undefined || discipline.length === 0) return fullCredit
  const ended = discipline
    .filter(({ decidedOn }) => decidedOn <= on)
    .map(({ endedOn }) => endedOn)
    .filter((day) => day !== undefined && day < on)
    .filter((day) => day !== undefined)
    .sort()
  const last = ended.at(-1)
  return last === undefined ? fullCredit : { after: last, fromYear: Number(last.slice(0, 4)) + 1 }
}
