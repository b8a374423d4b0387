import type { Period } from '../in-force'
import type { Check } from './check'
import { common, type Keyed } from './period'
import { inside, type Placed, placeText } from './place'
import { clashesById, layersByAward, repeats, type Use } from './uses'
import { leavesOf } from './walk'

type Identified = Placed<Period & { readonly id: string }>

/** Each of these stands for itself. */
const usesOf = (own: boolean, outer: Period, list: readonly Identified[]): readonly Keyed<Use>[] =>
  list.map(({ place, value }) => ({
    item: { id: value.id, place: inside(place, 'id'), own },
    period: common(outer, value),
    key: placeText(place),
  }))

export const uniqueBars: Check = {
  name: 'unique-bars',
  description:
    'On any one day a bar shares its id with no other bar and no criterion of the award, a quota with no other.',
  check: (data) =>
    layersByAward(data).flatMap((layers) => {
      const bars = layers.flatMap(([part, own]) => usesOf(own, part.period, part.bars))
      const quotas = layers.flatMap(([part, own]) => usesOf(own, part.period, part.quotas))
      const criteria = layers.flatMap(([part, own]) =>
        leavesOf(part, data.known.conditions)
          .filter(({ root }) => root !== 'bar')
          .map(
            ({ place, node, period }): Keyed<Use> => ({
              item: { id: node.id, place: inside(place, 'id'), own },
              period,
              key: 'criterion',
            }),
          ),
      )
      return repeats([...clashesById([...criteria, ...bars]), ...clashesById(quotas)])
    }),
}
