import { differenceInYears, parseISO } from 'date-fns'
import * as z from 'zod'
import type { Context } from './context'
import { defineFact, numberText, text } from './fact'

/** Full years from the founding of a unit to the day of the evaluation. */
const read = ({ record: { subject }, on }: Context): number | undefined =>
  subject.kind === 'unit' && subject.foundedOn !== undefined
    ? Math.max(0, differenceInYears(parseISO(on), parseISO(subject.foundedOn)))
    : undefined

/** The age of a unit, in full years on the day. */
export const unitAge = defineFact({
  id: 'unitAge',
  means: text('Số năm xây dựng và phát triển', 'Years since the unit was founded'),
  params: z.strictObject({}),
  returns: 'count',
  bind: () => ({
    read,
    actual: (context) => {
      const number = numberText(read(context))
      return text(`có ${number.vi}`, `has ${number.en}`)
    },
    path: () => 'foundedOn',
    unit: text('năm xây dựng và phát triển', 'years since its founding'),
  }),
})
