import type { Citation } from '../../schema/citation'
import type { Period } from '../in-force'
import type { CheckData } from './data'
import { common } from './period'
import { each, inside, type Place } from './place'
import { nodesOf, type PlacedNode } from './walk'

/** A citation where it stands. */
export interface Cited {
  readonly place: Place
  readonly cite: Citation
  /** The days on which it is relied on; undefined: it has no time of its own. */
  readonly period: Period | undefined
  /** It stands in a shared condition, which is referred to here. */
  readonly shared: boolean
  /** A further source beside the one that states it. */
  readonly further?: true
}

const ofNode = ({ node, place, period, via, part, root }: PlacedNode): readonly Cited[] => {
  // A shared condition gets its time from where it is referred to.
  const timeless = part.kind === 'shared' && root === 'requires'
  const common = { period: timeless ? undefined : period, shared: via.length > 0 }
  return [
    ...('cite' in node && node.cite ? [{ ...common, place: inside(place, 'cite'), cite: node.cite }] : []),
    ...('also' in node ? each(place, 'also', node.also) : []).map((also) => ({
      ...common,
      place: also.place,
      cite: also.value,
      further: true as const,
    })),
  ]
}

const nowhere: Place = { file: '', path: [] }

/** All citations of what is checked. */
export const citationsIn = (data: CheckData): readonly Cited[] => {
  const direct = { shared: false }
  const inParts = data.parts.flatMap((part): readonly Cited[] => [
    ...part.basis.map(({ place, value }) => ({ ...direct, place, cite: value, period: part.period })),
    ...[...part.bars, ...part.quotas, ...part.notes].flatMap(({ place, value }) =>
      value.cite
        ? [{ ...direct, place: inside(place, 'cite'), cite: value.cite, period: common(part.period, value) }]
        : [],
    ),
    ...nodesOf(part, data.known.conditions).flatMap(ofNode),
  ])
  const noted = data.caveats.flatMap(({ place, value }): readonly Cited[] =>
    value.cite ? [{ ...direct, place: inside(place, 'cite'), cite: value.cite, period: value }] : [],
  )
  const tabled = each(data.pack?.place ?? nowhere, 'tables', data.pack?.value.tables).map(
    ({ place, value }): Cited => ({ ...direct, place: inside(place, 'cite'), cite: value.cite, period: value }),
  )
  const inReadings = data.readings.flatMap(({ place, value }) =>
    each(place, 'cite', value.cite).map((one) => ({ ...direct, place: one.place, cite: one.value, period: undefined })),
  )
  const inInstruments = data.instruments.flatMap(({ place, value }) =>
    (['transition', 'goesOn'] as const).flatMap((key): readonly Cited[] => {
      const cite = value[key]?.cite
      return cite ? [{ ...direct, place: inside(place, key, 'cite'), cite, period: undefined }] : []
    }),
  )
  return [...inParts, ...noted, ...tabled, ...inReadings, ...inInstruments]
}
