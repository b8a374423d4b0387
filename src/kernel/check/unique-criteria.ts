import { isLeaf, isSince } from '../../schema/condition'
import { canonical } from './canonical'
import type { Check } from './check'
import { clashes } from './period'
import { inside, placeText } from './place'
import { clashesById, grouped, layersByAward, repeats, type Use } from './uses'
import { nodesOf, type PlacedNode } from './walk'

interface Entry {
  readonly use: Use
  readonly placed: PlacedNode
}

/** What the id stands for: two conditions may share one only where they ask the same. */
const testOf = ({ node, place }: PlacedNode): string => {
  if (isLeaf(node)) return canonical([node.fact, node.params ?? {}, node.operator, node.value])
  return isSince(node) ? canonical(node.since) : placeText(place)
}

const differentTests = (entries: readonly Entry[]): readonly (readonly [Use, Use])[] =>
  clashesById(entries.map(({ use, placed }) => ({ item: use, period: placed.period, key: testOf(placed) })))

/** The conjunctions that a condition is in, each with the side of it on which it stands. */
const conjunctionsOf = ({ place, part, root }: PlacedNode): readonly (readonly [whole: string, side: string])[] => {
  const inner = place.path.flatMap((key, index): (readonly [string, string])[] =>
    key === 'all' && index >= part.place.path.length
      ? [[placeText({ ...place, path: place.path.slice(0, index) }), String(place.path[index + 1])]]
      : [],
  )
  // What the Law and packs require for one award is a conjunction too.
  return root === 'requires' ? [['requires', placeText(part.place)], ...inner] : inner
}

/** The same question twice where one answer would do. */
const askedTwice = (entries: readonly Entry[]): readonly (readonly [Use, Use])[] => {
  const sides = entries.flatMap(({ use, placed }) =>
    conjunctionsOf(placed).map(([whole, side]) => ({
      whole: `${use.id} ${whole}`,
      keyed: { item: use, period: placed.period, key: side },
    })),
  )
  return grouped(sides, ({ whole }) => whole).flatMap((group) => clashes(group.map(({ keyed }) => keyed)))
}

export const uniqueCriteria: Check = {
  name: 'unique-criteria',
  description:
    'On any one day an id stands for one criterion of an award. It may return in another limb that asks the same.',
  check: (data) =>
    layersByAward(data).flatMap((layers) => {
      const entries = layers.flatMap(([part, own]) =>
        nodesOf(part, data.known.conditions).flatMap((placed): Entry[] => {
          const { node, place } = placed
          const id = 'id' in node ? node.id : undefined
          return id === undefined ? [] : [{ use: { id, place: inside(place, 'id'), own }, placed }]
        }),
      )
      return repeats([...differentTests(entries), ...askedTwice(entries)])
    }),
}
