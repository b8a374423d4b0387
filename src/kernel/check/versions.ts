import type { Issue } from '../../schema/errors'
import type { Check } from './check'
import { type Part, versionsOf } from './part'
import { isEmpty } from './period'
import { inside, issueAt } from './place'

const between = (previous: Part, next: Part): readonly Issue[] => {
  const { to } = previous.period
  const { from } = next.period
  const at = inside(next.place, 'from')
  if (from === undefined || to === from) return []
  if (to !== undefined && to < from)
    return [
      issueAt(at, { vi: `để trống từ ${to} đến trước ${from}`, en: `leaves a gap from ${to} until before ${from}` }),
    ]
  const words = {
    vi: `chồng lên bản trước, có hiệu lực ${to === undefined ? 'không thời hạn' : `đến trước ${to}`}`,
    en: `overlaps the one before, which is in force ${to === undefined ? 'without end' : `until before ${to}`}`,
  }
  return [issueAt(at, words)]
}

const empty = ({ place, period }: Part): readonly Issue[] =>
  isEmpty(period) ? [issueAt(inside(place, 'to'), { vi: 'phải sau from', en: 'must be after from' })] : []

export const versions: Check = {
  name: 'versions',
  description: 'The wordings of an award are half-open periods in order of time, without a gap and without an overlap.',
  check: ({ awards }) =>
    awards.flatMap((award) => {
      const all = versionsOf(award)
      return all.flatMap((part, index) => {
        const previous = all[index - 1]
        return [...empty(part), ...(previous ? between(previous, part) : [])]
      })
    }),
}
