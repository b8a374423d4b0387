import type { ParsedSubject } from '../parse-subject'
import type { Quota } from '../schema/award'
import type { Nominated } from './nominated'

type Per = NonNullable<Quota['per']>

const field: Readonly<Record<Per, 'cluster' | 'province' | 'parentId'>> = {
  cluster: 'cluster',
  province: 'province',
  parent: 'parentId',
}

const unitOf = (subject: ParsedSubject, units: ReadonlyMap<string, ParsedSubject>): ParsedSubject | undefined =>
  subject.kind === 'individual' ? units.get(subject.unitId ?? '') : subject

/** The cluster, province or parent unit that a subject is counted in; undefined: the record does not tell. */
export const setOf = (
  subject: ParsedSubject,
  per: Per,
  units: ReadonlyMap<string, ParsedSubject>,
): string | undefined => {
  const unit = unitOf(subject, units)
  return unit?.kind === 'unit' ? unit[field[per]] : undefined
}

type Whom = Pick<Quota, 'types' | 'groups'>

/** Whether a nomination counts towards a limit that is for some types of units, or some groups, only. */
const isCounted = ({ subject }: Nominated, { types, groups }: Whom): boolean => {
  const own: readonly string[] = ('groups' in subject ? subject.groups : undefined) ?? []
  return (
    (types === undefined || (subject.kind === 'unit' && subject.type !== undefined && types.includes(subject.type))) &&
    (groups === undefined || groups.some((group) => own.includes(group)))
  )
}

/** Nominations that are counted together: all, or those of each cluster, province or parent; a set of its own where the record does not tell. */
export const setsOf = (
  nominated: readonly Nominated[],
  { per, ...whom }: Pick<Quota, 'per' | 'types' | 'groups'>,
  units: ReadonlyMap<string, ParsedSubject>,
): ReadonlyMap<string | undefined, readonly Nominated[]> => {
  const counted = nominated.filter((one) => isCounted(one, whom))
  if (per === undefined) return new Map([[undefined, counted]])
  const found = new Map<string | undefined, Nominated[]>()
  for (const one of counted) {
    const name = setOf(one.subject, per, units) ?? ''
    found.set(name, [...(found.get(name) ?? []), one])
  }
  return found
}
