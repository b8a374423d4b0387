import { type Condition, isAll, isAny, isNot, isReference, isSince } from '../../schema/condition'
import type { Period } from '../in-force'
import type { Check } from './check'
import { common, gaps, merged, periodText } from './period'
import { issueAt } from './place'

type Conditions = ReadonlyMap<string, Condition>

/** The days on which something of a condition is in force: the counterpart of `activeOn` for all days at once. */
const daysOf = (node: Condition, conditions: Conditions, via: readonly string[] = []): readonly Period[] => {
  const own = (periods: readonly Period[]) => merged(periods.map((period) => common(period, node)))
  if (isReference(node)) {
    const shared = conditions.get(node.condition)
    if (shared === undefined || via.includes(node.condition)) return []
    return own(daysOf(shared, conditions, [...via, node.condition]))
  }
  if (isNot(node)) return own(daysOf(node.not, conditions, via))
  if (isAll(node) || isSince(node)) return own(node.all.flatMap((child) => daysOf(child, conditions, via)))
  if (isAny(node)) return own(node.any.flatMap((child) => daysOf(child, conditions, via)))
  return own([{}])
}

export const somethingAsked: Check = {
  name: 'something-asked',
  description:
    'On every day of a version at least one criterion is in force: an award that asks for nothing is a mistake.',
  check: ({ parts, known }) =>
    parts
      .filter(({ kind }) => kind === 'version')
      .flatMap((part) => {
        if (part.requires === undefined) return []
        const { place, value } = part.requires
        return gaps(part.period, daysOf(value, known.conditions)).map((gap) => {
          const { vi, en } = periodText(gap)
          return issueAt(place, { vi: `không có tiêu chuẩn nào ${vi}`, en: `has no criterion ${en}` })
        })
      }),
}
