import type { SubjectInput } from '../evaluate'
import { type ParsedSubject, parseSubject } from '../parse-subject'
import type { AwardId } from '../schema/award-id'
import { AwardLawError, type Issue } from '../schema/errors'
import type { Individual, Unit } from '../schema/subject'

/** Everyone of a unit, for a season. */
export interface RosterInput {
  /** Units below the one that nominates, of all levels; `parentId` says below which, absent: directly. */
  readonly units?: readonly SubjectInput[]
  /** All who work there; `unitId` says in which unit, absent: in the one that nominates. */
  readonly members: readonly SubjectInput[]
  /**
   * Who counts as holding a title of the season: `verdicts` (default): who holds it by the record, or meets its criteria
   * now; `awards`: only who holds it by the record.
   */
  readonly holders?: 'verdicts' | 'awards'
  /** The awards of the season; absent: all that are given once a year. */
  readonly awards?: readonly AwardId[]
}

export type ParsedUnit = ParsedSubject & Unit
export type ParsedMember = ParsedSubject & Individual

/** A roster that was checked. */
export interface Roster {
  /** The unit that nominates, then those below it. */
  readonly units: readonly ParsedUnit[]
  readonly members: readonly ParsedMember[]
  /** All who work in a unit or below it. */
  readonly membersOf: (unit: string) => readonly ParsedMember[]
  readonly holders: 'verdicts' | 'awards'
  /** The awards of the season; undefined: all that are given once a year. */
  readonly awards: ReadonlySet<AwardId> | undefined
}

const refuse = (issues: readonly Issue[]): void => {
  if (issues.length > 0) throw new AwardLawError('invalid-options', issues)
}

const isUnit = (subject: ParsedSubject): subject is ParsedUnit => subject.kind === 'unit'
const isMember = (subject: ParsedSubject): subject is ParsedMember => subject.kind === 'individual'

const wrongKind = (one: ParsedSubject, path: string, kind: ParsedSubject['kind']): readonly Issue[] =>
  one.kind === kind ? [] : [{ path: `${path}.kind`, vi: `phải là ${kind}`, en: `must be ${kind}`, allowed: [kind] }]

const wrongKinds = (list: readonly ParsedSubject[], key: string, kind: ParsedSubject['kind']): readonly Issue[] =>
  list.flatMap((one, index) => wrongKind(one, `roster.${key}[${index}]`, kind))

const repeated = (list: readonly ParsedSubject[]): readonly Issue[] => {
  const seen = new Set<string>()
  return list.flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [{ path: 'roster', vi: `có hai hồ sơ cùng mã “${id}”`, en: `has two records with the id “${id}”` }]
  })
}

/** The units above one, itself first; a circle is cut where it closes. */
const upFrom = (id: string, parents: ReadonlyMap<string, string | undefined>): readonly string[] => {
  const found = [id]
  for (let above = parents.get(id); above !== undefined && !found.includes(above); above = parents.get(above))
    found.push(above)
  return found
}

const lost = (units: readonly ParsedUnit[], members: readonly ParsedMember[], top: string): readonly Issue[] => {
  const known = new Set(units.map(({ id }) => id))
  const words = (id: string) => ({
    vi: `không có đơn vị “${id}” trong danh sách`,
    en: `names no unit of the roster: “${id}”`,
  })
  return [
    ...members.flatMap(({ id, unitId }) =>
      unitId === undefined || known.has(unitId) ? [] : [{ path: `roster.members[${id}].unitId`, ...words(unitId) }],
    ),
    ...units.flatMap(({ id, parentId }) =>
      id === top || parentId === undefined || known.has(parentId)
        ? []
        : [{ path: `roster.units[${id}].parentId`, ...words(parentId) }],
    ),
  ]
}

/**
 * Checks a roster. Throws `invalid-subject` for a record, `invalid-options` for one that stands twice, names a unit that
 * is not there, or for units that stand above each other.
 */
export const parseRoster = (unit: ParsedSubject, input: RosterInput): Roster => {
  const below = (input.units ?? []).map(parseSubject)
  const people = input.members.map(parseSubject)
  refuse([
    ...wrongKind(unit, 'unit', 'unit'),
    ...wrongKinds(below, 'units', 'unit'),
    ...wrongKinds(people, 'members', 'individual'),
  ])
  const units = [unit, ...below.filter(({ id }) => id !== unit.id)].filter(isUnit)
  const members = people.filter(isMember)
  refuse([...repeated([...units, ...members]), ...lost(units, members, unit.id)])
  const parents = new Map(
    units.map(({ id, parentId }) => [id, id === unit.id ? undefined : (parentId ?? unit.id)] as const),
  )
  const found = new Map<string, ParsedMember[]>(units.map(({ id }) => [id, []]))
  for (const { id } of units)
    if (!upFrom(id, parents).includes(unit.id))
      refuse([{ path: `roster.units[${id}].parentId`, vi: 'tạo thành vòng', en: 'closes a circle' }])
  for (const member of members) for (const id of upFrom(member.unitId ?? unit.id, parents)) found.get(id)?.push(member)
  return {
    units,
    members,
    membersOf: (id) => found.get(id) ?? [],
    holders: input.holders ?? 'verdicts',
    awards: input.awards && new Set(input.awards),
  }
}
