import type { Issue } from '../../schema/errors'
import type { Period } from '../in-force'
import type { Check } from './check'
import { isEmpty, periodText } from './period'
import { inside, issueAt, type Place } from './place'
import { nodesOf } from './walk'

/** What is wrong with a period that stands inside another. */
const within = (outer: Period, place: Place, { from, to }: Period): readonly Issue[] => {
  if (isEmpty({ from, to })) return [issueAt(inside(place, 'to'), { vi: 'phải sau from', en: 'must be after from' })]
  const { vi, en } = periodText(outer)
  const words = {
    vi: `nằm ngoài thời gian của phần chứa nó (${vi})`,
    en: `is outside the time of what it is in (${en})`,
  }
  const early = from !== undefined && outer.from !== undefined && from < outer.from
  const late = to !== undefined && outer.to !== undefined && to > outer.to
  return [
    ...(early ? [issueAt(inside(place, 'from'), words)] : []),
    ...(late ? [issueAt(inside(place, 'to'), words)] : []),
  ]
}

const neverAsked = { vi: 'không có ngày nào được áp dụng', en: 'is in force on no day' }

export const periods: Check = {
  name: 'periods',
  description: 'What has a time of its own holds some day, within the version, addition or bar that it stands in.',
  check: ({ parts, known, caveats, instruments }) => [
    ...parts.flatMap((part) => [
      ...(part.kind === 'addition' ? within({}, part.place, part.period) : []),
      ...[...part.bars, ...part.quotas, ...part.notes].flatMap(({ place, value }) => within(part.period, place, value)),
      ...nodesOf(part, known.conditions)
        .filter(({ via }) => via.length === 0)
        .flatMap(({ place, node, outer, period }) => {
          const own = within(part.period, place, node)
          return own.length === 0 && isEmpty(period) && !isEmpty(outer) ? [issueAt(place, neverAsked)] : own
        }),
    ]),
    ...[...caveats, ...instruments].flatMap(({ place, value }) => within({}, place, value)),
  ],
}
