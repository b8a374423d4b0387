import type { CheckData } from './data'
import { each, type Placed } from './place'
import { ownNodes } from './walk'

/** The readings that criteria, bars and quotas rest on, where they are named. */
export const readingsUsed = (data: CheckData): readonly Placed<string>[] => [
  ...ownNodes(data).flatMap(({ place, node }) => ('readings' in node ? each(place, 'readings', node.readings) : [])),
  ...data.parts
    .flatMap(({ bars, quotas }) => [...bars, ...quotas])
    .flatMap(({ place, value }) => each(place, 'readings', value.readings)),
]
