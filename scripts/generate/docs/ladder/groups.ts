import type { AwardId } from '../../../../src/schema/award-id'
import type { Source } from '../../../../src/schema/verdict'
import { type Edge, isBase, isNeeded, type Rung } from './routes'

/** What a way starts from: one of these awards. */
export interface Base extends Pick<Edge, 'how' | 'count' | 'unbroken'> {
  readonly from: readonly AwardId[]
}

/** Ways that start from the same, with what each asks beside; one alternative without edges: nothing beside. */
export interface Group {
  readonly bases: readonly Base[]
  readonly alternatives: readonly (readonly Edge[])[]
  /** What may stand in place of something, in every alternative. */
  readonly helps: readonly Edge[]
  readonly cites: readonly Source[]
  /** For whom, or for which case, the law has these ways; empty: it does not say. */
  readonly ways: readonly string[]
}

const shape = ({ how, count, unbroken }: Pick<Edge, 'how' | 'count' | 'unbroken'>): string =>
  JSON.stringify([how, count, unbroken])

const placeOf = ({ instrument, article, clause, point }: Source): string =>
  [instrument, article, clause, point].join(' ')

const once = <T>(list: readonly T[], key: (one: T) => string): readonly T[] => [
  ...new Map(list.map((one) => [key(one), one])).values(),
]

const besides = (edges: readonly Edge[]): string =>
  edges
    .map((edge) => `${shape(edge)} ${edge.from}`)
    .sort()
    .join(' ')

/** The ways of an award, told once for each thing that they start from; ways that ask for no award are left out. */
export const groupsOf = ({ routes }: Pick<Rung, 'routes'>): readonly Group[] => {
  const grouped = new Map<string, Group>()
  for (const route of routes.filter(({ length }) => length > 0)) {
    const bases = route.filter(isBase)
    const beside = route.filter((edge) => !isBase(edge) && isNeeded(edge))
    const helps = route.filter((edge) => !isNeeded(edge))
    const key = bases.map((edge) => `${shape(edge)} ${edge.from}`).join(' ')
    const before = grouped.get(key)
    grouped.set(key, {
      bases: bases.map(({ how, count, unbroken, from }) => ({
        how,
        from: [from],
        ...(count ? { count } : {}),
        ...(unbroken ? { unbroken } : {}),
      })),
      alternatives: once([...(before?.alternatives ?? []), beside], besides),
      helps: once([...(before?.helps ?? []), ...helps], ({ how, from }) => `${how} ${from}`),
      cites: once([...(before?.cites ?? []), ...route.map(({ cite }) => cite)], placeOf),
      ways: [...new Set([...(before?.ways ?? []), ...route.flatMap(({ way }) => way ?? [])])],
    })
  }
  const merged = new Map<string, Group>()
  for (const group of grouped.values()) {
    const key = [...group.bases.map(shape), '/', ...group.alternatives.map(besides)].join(' ')
    const before = merged.get(key)
    merged.set(
      key,
      before === undefined
        ? group
        : {
            ...before,
            bases: before.bases.map((base, index) => ({
              ...base,
              from: [...new Set([...base.from, ...(group.bases[index]?.from ?? [])])],
            })),
            helps: once([...before.helps, ...group.helps], ({ how, from }) => `${how} ${from}`),
            cites: once([...before.cites, ...group.cites], placeOf),
            ways: [...new Set([...before.ways, ...group.ways])],
          },
    )
  }
  return [...merged.values()]
}
