import type { ParsedSubject } from '../parse-subject'
import type { RosterProblem, RosterRow } from './row'

/** A roster that was read to its end. */
export interface CollectedRoster {
  readonly members: readonly ParsedSubject[]
  readonly units: readonly ParsedSubject[]
  /** Every bad line with all that is wrong with it; empty: the roster is whole. */
  readonly problems: readonly { readonly line: number; readonly problems: readonly RosterProblem[] }[]
}

const repeats = (id: string, first: number): RosterProblem => ({
  column: 'ma',
  found: id,
  vi: `trùng mã với dòng ${first}`,
  en: `repeats the id of line ${first}`,
})

/** Reads a roster to its end, persons and units apart; a line that repeats an id is a bad one. */
export const collectRoster = async (rows: AsyncIterable<RosterRow>): Promise<CollectedRoster> => {
  const found = { members: [] as ParsedSubject[], units: [] as ParsedSubject[] }
  const problems: { line: number; problems: readonly RosterProblem[] }[] = []
  const lines = new Map<string, number>()
  for await (const row of rows) {
    if (row.problems !== undefined) {
      problems.push({ line: row.line, problems: row.problems })
      continue
    }
    const { line, subject } = row
    const first = lines.get(subject.id)
    if (first !== undefined) problems.push({ line, problems: [repeats(subject.id, first)] })
    else {
      lines.set(subject.id, line)
      ;(subject.kind === 'unit' ? found.units : found.members).push(subject)
    }
  }
  return { ...found, problems }
}
