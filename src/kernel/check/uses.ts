import type { AwardId } from '../../schema/award-id'
import type { Issue } from '../../schema/errors'
import type { CheckData } from './data'
import { type Part, versionsOf } from './part'
import { clashes, type Keyed } from './period'
import { issueAt, type Place, placeText } from './place'

/** An id in use, and whether what is checked uses it, as against the Law that a pack stands on. */
export interface Use {
  readonly id: string
  readonly place: Place
  readonly own: boolean
}

/** Parts that speak of one award on top of each other. */
export type Layers = readonly (readonly [part: Part, own: boolean])[]

/** Items by key, in the order in which the keys first come. */
export const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return [...groups.values()]
}

/** Uses of one id on one day under different keys. */
export const clashesById = (all: readonly Keyed<Use>[]): readonly (readonly [Use, Use])[] =>
  grouped(all, ({ item }) => item.id).flatMap(clashes)

/** What is checked by award, and for a pack with what the Law, or the pack whose award it is, says of it. */
export const layersByAward = (data: CheckData): readonly Layers[] => {
  const own = data.parts.filter(({ award }) => award !== undefined).map((part) => [part, true] as const)
  const named: ReadonlySet<AwardId | undefined> = new Set(own.map(([{ award }]) => award))
  const law = [...data.law.awards, ...data.known.elsewhere.values()]
    .filter(({ id }) => named.has(id))
    .flatMap((award) => versionsOf({ place: { file: award.id, path: [] }, value: award }))
    .map((part) => [part, false] as const)
  return grouped([...law, ...own], ([{ award }]) => award ?? '')
}

/** Of two uses of an id, the one to complain of: never the Law's. */
const blamed = ([a, b]: readonly [Use, Use]): readonly [Use, Use] => (b.own ? [b, a] : [a, b])

/** One issue for every use that repeats another's id. */
export const repeats = (pairs: readonly (readonly [Use, Use])[]): readonly Issue[] => {
  const own = pairs.map(blamed).filter(([use]) => use.own)
  return [...new Map(own.map((pair) => [placeText(pair[0].place), pair])).values()].map(([{ id, place }, other]) => {
    const where = placeText(other.place)
    return issueAt(place, { vi: `trùng mã “${id}” với ${where}`, en: `repeats the id “${id}” of ${where}` })
  })
}
