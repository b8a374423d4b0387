import { isLeaf, isSince } from '../../schema/condition'
import type { Check } from './check'
import { inside, issueAt, type Placed } from './place'
import { ownNodes } from './walk'

/** Every string in plain data. */
const stringsIn = ({ place, value }: Placed<unknown>): readonly Placed<string>[] => {
  if (typeof value === 'string') return [{ place, value }]
  if (typeof value !== 'object' || value === null) return []
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([key, inner]) => stringsIn({ place: inside(place, key), value: inner }))
}

export const ownAwards: Check = {
  name: 'own-awards',
  description: 'An award id with the prefix of the pack is one that the pack defines: another would never be held.',
  check: (data) => {
    if (data.pack === undefined) return []
    const prefix = `${data.pack.value.id}/`
    const own = data.awards.map(({ value }) => value.id)
    const named = ownNodes(data).flatMap(({ place, node }): readonly Placed<unknown>[] => {
      if (isLeaf(node)) return [{ place: inside(place, 'params'), value: node.params }]
      return isSince(node) ? [{ place: inside(place, 'since'), value: node.since }] : []
    })
    return named
      .flatMap(stringsIn)
      .filter(({ value }) => value.startsWith(prefix) && !own.includes(value))
      .map(({ place, value }) =>
        issueAt(place, { vi: `gói không có danh hiệu “${value}”`, en: `the pack has no award “${value}”` }, own),
      )
  },
}
