import type { Award } from '../schema/award'
import type { Locale, Text } from '../schema/text'
import type { Missing, Reason, Status } from '../schema/verdict'

const line = ({ says, required, actual, cite }: Reason, locale: Locale): string =>
  `${says[locale]} (${[required[locale], actual[locale]].filter(Boolean).join('; ')}) – ${cite.name[locale]}`

const opening: Readonly<Record<Status, Text>> = {
  eligible: { vi: 'Đạt tiêu chuẩn', en: 'Meets the criteria for' },
  ineligible: { vi: 'Chưa đạt', en: 'Does not meet the criteria for' },
  undetermined: { vi: 'Chưa đủ căn cứ xét', en: 'Cannot yet be decided for' },
  'not-applicable': { vi: 'Không thuộc đối tượng xét', en: 'Is not considered for' },
}

/** The verdict in one sentence. */
export const summaryOf = (
  { name }: Award,
  status: Status,
  reasons: readonly Reason[],
  missing: readonly Missing[],
  locale: Locale,
): string => {
  const start = `${opening[status][locale]} “${name[locale]}”`
  const [first] = reasons
  if (status === 'eligible' || (first === undefined && missing.length === 0)) return `${start}.`
  if (status === 'undetermined') {
    const what = missing.map(({ says }) => says[locale]).join('; ')
    return locale === 'vi' ? `${start}: còn thiếu ${what}.` : `${start}: missing ${what}.`
  }
  return first === undefined ? `${start}.` : `${start}: ${line(first, locale)}.`
}
