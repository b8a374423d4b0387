import type { AwardId } from '../schema/award-id'
import type { Status } from '../schema/verdict'
import type { Nominated } from './nominated'
import type { Roster } from './roster'

type Counts = Readonly<Record<AwardId, Partial<Record<Status, number>>>>

/** How one unit of a roster stands. */
export interface UnitRow {
  readonly unit: string
  readonly name?: string
  readonly members: number
  /** Its members and those of the units below it, by award and status. */
  readonly of: Counts
  /** The unit itself, by award. */
  readonly own: Readonly<Record<AwardId, Status>>
}

const counted = (nominated: readonly Nominated[]): Counts => {
  const found: Record<AwardId, Partial<Record<Status, number>>> = {}
  for (const { award, verdict } of nominated) {
    const counts = found[award] ?? {}
    counts[verdict.status] = (counts[verdict.status] ?? 0) + 1
    found[award] = counts
  }
  return found
}

/** A row for each unit of the roster, the one that nominates first. */
export const rowsOf = (nominated: readonly Nominated[], { units, membersOf }: Roster): readonly UnitRow[] => {
  const bySubject = new Map<string, Nominated[]>()
  for (const one of nominated) bySubject.set(one.subject.id, [...(bySubject.get(one.subject.id) ?? []), one])
  return units.map(({ id, name }) => {
    const members = membersOf(id)
    return {
      unit: id,
      ...(name === undefined ? {} : { name }),
      members: members.length,
      of: counted(members.flatMap((member) => bySubject.get(member.id) ?? [])),
      own: Object.fromEntries((bySubject.get(id) ?? []).map(({ award, verdict }) => [award, verdict.status])),
    }
  })
}
