import { MEETS } from '../../facts/meets'
import type { Issue } from '../../schema/errors'
import type { Check } from './check'
import type { CheckData } from './data'
import { type Meeting, meetingsIn } from './meetings'
import { gaps, isEmpty, periodText } from './period'
import { inside, issueAt } from './place'
import { ownLeaves, type PlacedLeaf } from './walk'

/** The kernel evaluates the standards in place, so that they are met is all that can be asked. */
const askedOtherwise = ({ place, node }: PlacedLeaf): readonly Issue[] => {
  const words = {
    vi: 'chỉ hỏi được là có đạt tiêu chuẩn (operator “equal”, value true)',
    en: 'it can only be asked that the standards are met (operator “equal”, value true)',
  }
  return [
    ...(node.operator === 'equal' ? [] : [issueAt(inside(place, 'operator'), words)]),
    ...(node.value === true ? [] : [issueAt(inside(place, 'value'), words)]),
  ]
}

const issues = ({ leaf, target, place }: Meeting, { known }: CheckData): readonly Issue[] => {
  const award = known.awards.get(target)
  if (award === undefined)
    return [issueAt(place, { vi: `chưa có quy định về “${target}”`, en: `there is no rule for “${target}”` })]
  const asking = known.awards.get(leaf.part.award ?? '')
  if (asking !== undefined && !award.subject.some((kind) => asking.subject.includes(kind))) {
    const words = { vi: `“${target}” dành cho đối tượng khác`, en: `“${target}” is for other kinds of subjects` }
    return [issueAt(place, words)]
  }
  if (leaf.part.kind === 'shared' || isEmpty(leaf.period)) return []
  const [missing] = gaps(leaf.period, award.versions)
  if (missing === undefined) return []
  const when = periodText(missing)
  return [
    issueAt(place, {
      vi: `“${target}” không có quy định ${when.vi}`,
      en: `“${target}” has no wording ${when.en}`,
    }),
  ]
}

export const meets: Check = {
  name: 'meets',
  description:
    'The awards whose standards are asked for are encoded, for the same kinds of subjects, on the same days; it is asked that they are met.',
  check: (data) => [
    ...data.parts
      .flatMap((part) => meetingsIn(part, data.known.conditions))
      .flatMap((meeting) => issues(meeting, data)),
    ...ownLeaves(data)
      .filter(({ node }) => node.fact === MEETS)
      .flatMap(askedOtherwise),
  ],
}
