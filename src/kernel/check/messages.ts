import type { AwardId } from '../../schema/award-id'
import type { Check } from './check'
import type { CheckData } from './data'
import { type Part, versionsOf } from './part'
import { each, inside, issueAt } from './place'
import { leavesOf } from './walk'

/** What the Law, or the pack whose award it is, and the pack that is checked say of an award. */
const partsFor = (award: AwardId, { law, known, parts }: CheckData): readonly Part[] => [
  ...[...law.awards, ...known.elsewhere.values()]
    .filter(({ id }) => id === award)
    .flatMap((value) => versionsOf({ place: { file: value.id, path: [] }, value })),
  ...parts.filter((part) => part.award === award),
]

const idsIn = (parts: readonly Part[], { known }: CheckData): ReadonlySet<string> =>
  new Set(
    parts.flatMap((part) => [
      ...leavesOf(part, known.conditions).map(({ node }) => node.id),
      ...part.bars.map(({ value }) => value.id),
    ]),
  )

export const messages: Check = {
  name: 'messages',
  description: 'What a pack tells beside a criterion is told beside one that the award has.',
  check: (data) => {
    const { pack } = data
    if (pack?.value.messages === undefined) return []
    const general = data.law.shared.flatMap((one) => ('bars' in one ? one.bars.map(({ id }) => id) : []))
    return each(pack.place, 'messages', pack.value.messages).flatMap(({ place, value: { award, criterion } }) => {
      const parts = partsFor(award, data)
      if (parts.length === 0) {
        const words = { vi: `chưa có quy định về “${award}”`, en: `there is no rule for “${award}”` }
        return [issueAt(inside(place, 'award'), words)]
      }
      const ids = idsIn(parts, data)
      if (ids.has(criterion) || general.includes(criterion)) return []
      const words = {
        vi: `“${award}” không có tiêu chuẩn “${criterion}”`,
        en: `“${award}” has no criterion “${criterion}”`,
      }
      return [issueAt(inside(place, 'criterion'), words, [...ids].sort())]
    })
  },
}
