import * as z from 'zod'
import type { Context } from './context'
import { defineFact, noUnit, text, unknownText } from './fact'

/** How old the unit becomes in the calendar year of the day. */
const ageInYear = ({ record: { subject }, on }: Context): number | undefined =>
  subject.kind === 'unit' && subject.foundedOn !== undefined
    ? Number(on.slice(0, 4)) - Number(subject.foundedOn.slice(0, 4))
    : undefined

const read = (context: Context): boolean | undefined => {
  const age = ageInYear(context)
  return age === undefined ? undefined : age > 0 && age % 10 === 0
}

/** "Năm tròn": the year of an anniversary whose number ends in 0 (Law 2022, article 3, clause 6). */
export const roundAnniversary = defineFact({
  id: 'roundAnniversary',
  means: text('Dịp kỷ niệm ngày thành lập năm tròn', 'The year of a round anniversary of the founding'),
  params: z.strictObject({}),
  returns: 'boolean',
  bind: () => ({
    read,
    actual: (context) => {
      const age = ageInYear(context)
      return age === undefined ? unknownText : text(`kỷ niệm ${age} năm`, `anniversary: ${age} years`)
    },
    path: () => 'foundedOn',
    unit: noUnit,
  }),
})
