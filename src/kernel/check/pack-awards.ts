import { isNationalAwardId } from '../../schema/award-id'
import type { Check } from './check'
import { inside, issueAt } from './place'

/** The layer that verdicts call the Law's. */
const reserved = 'national'

export const packAwards: Check = {
  name: 'pack-awards',
  description: 'A pack names its awards with its own id in front, and adds only to awards that there are.',
  check: ({ pack, awards, additions, known }) => {
    if (pack === undefined) return []
    const { id } = pack.value
    const own = awards
      .filter(({ value }) => !value.id.startsWith(`${id}/`))
      .map(({ place, value }) =>
        issueAt(
          inside(place, 'id'),
          isNationalAwardId(value.id)
            ? { vi: `“${value.id}” do Luật quy định, gói không đặt lại`, en: `“${value.id}” is an award of the Law` }
            : { vi: `phải bắt đầu bằng “${id}/”`, en: `must start with “${id}/”` },
        ),
      )
    const unknown = additions
      .filter(({ value: { award } }) => !known.awards.has(award) && !known.elsewhere.has(award))
      .map(({ place, value }) =>
        issueAt(
          inside(place, 'award'),
          {
            vi: `chưa có quy định về “${value.award}” để bổ sung`,
            en: `there is no rule for “${value.award}” to add to`,
          },
          [...known.awards.keys(), ...known.elsewhere.keys()],
        ),
      )
    const words = { vi: `không được đặt mã “${reserved}”`, en: `may not be “${reserved}”` }
    return [...(id === reserved ? [issueAt(inside(pack.place, 'id'), words)] : []), ...own, ...unknown]
  },
}
