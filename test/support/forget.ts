import fc from 'fast-check'
import type { Json, Sample } from './arbitraries'

type Path = readonly (string | number)[]

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null

/** Fields of entries of lists that, when absent, are unknown; of others the absence says something. */
const unknownWithin: Readonly<Record<string, readonly string[]>> = {
  awards: ['year'],
  contributions: ['scope', 'year', 'accepted', 'applied'],
  merits: ['scope', 'degree', 'recognisedBy', 'launcher', 'lasting', 'applied', 'prize'],
  proceedings: ['signs'],
  service: ['hardship', 'internationalDuty'],
  years: ['rating', 'leave', 'exceededTargets', 'leads', 'members'],
}
const unknownOfMembers = ['completed', 'holders', 'disciplinedFromWarning']

const entries = (value: unknown): readonly (readonly [string | number, unknown])[] =>
  Array.isArray(value) ? value.map((one, index) => [index, one] as const) : isObject(value) ? Object.entries(value) : []

/** Everything that can be forgotten about a subject, as paths. */
export const forgettable = (subject: Json): readonly Path[] => [
  ...Object.keys(subject)
    .filter((key) => key !== 'kind' && key !== 'id')
    .map((key) => [key]),
  ...Object.entries(unknownWithin).flatMap(([list, fields]) =>
    entries(subject[list]).flatMap(([index, entry]) =>
      fields.filter((field) => isObject(entry) && field in entry).map((field) => [list, index, field]),
    ),
  ),
  ...entries(subject.attestations).map(([key]) => ['attestations', key]),
  ...entries(subject.years).flatMap(([index, entry]): Path[] => {
    if (!isObject(entry)) return []
    const members = unknownOfMembers.filter((field) => isObject(entry.members) && field in entry.members)
    const leads = entries(entry.leads).map(([at]) => ['years', index, 'leads', at, 'lasting'])
    return [['years', index], ...members.map((field) => ['years', index, 'members', field]), ...leads]
  }),
]

/** A copy without what stands at the path. The place of an entry in a list is kept until all are forgotten. */
const without = (value: unknown, [head, ...rest]: Path): unknown => {
  if (head === undefined || !isObject(value) || !(head in value)) return value
  if (Array.isArray(value)) {
    const index = Number(head)
    return value.map((one, at) => (at === index ? (rest.length === 0 ? undefined : without(one, rest)) : one))
  }
  if (rest.length > 0) return { ...value, [head]: without((value as Json)[head], rest) }
  const { [head]: _, ...kept } = value as Json
  return kept
}

const compact = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.filter((one) => one !== undefined).map(compact)
    : isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, compact(one)]))
      : value

/** The subject without what stands at the paths. */
export const forget = (subject: Json, paths: readonly Path[]): Json =>
  compact(paths.reduce<unknown>(without, subject)) as Json

/** A sample and what is left of it when some of it is forgotten, about itself and about the unit that it heads. */
export const partly = (samples: fc.Arbitrary<Sample>): fc.Arbitrary<{ full: Sample; part: Sample }> =>
  samples.chain((full) => {
    const some = (subject: Json) => {
      const paths = forgettable(subject)
      return fc.oneof(
        fc.subarray([...paths], { minLength: 1, maxLength: 3 }),
        fc.subarray([...paths], { minLength: 1, maxLength: Math.ceil(paths.length / 3) }),
      )
    }
    const related = full.related.map((unit) =>
      fc.oneof(
        fc.constant([unit]),
        fc.constant([]),
        some(unit).map((paths) => [forget(unit, paths)]),
      ),
    )
    return fc.tuple(some(full.subject), ...related).map(([paths, ...units]) => ({
      full,
      part: { ...full, subject: forget(full.subject, paths as Path[]), related: units.flat() as Json[] },
    }))
  })
