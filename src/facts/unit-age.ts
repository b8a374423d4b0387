import { addYears } from 'date-fns/addYears'
import { parseISO } from 'date-fns/parseISO'
import * as z from 'zod'
import type { Context } from './context'
import { defineFact, hasText, text } from './fact'

/** Full years from the founding of a unit to the day of the evaluation; 29 February has its anniversary on 28 February. */
const read = ({ record: { subject }, on }: Context): number | undefined => {
  if (subject.kind !== 'unit' || subject.foundedOn === undefined) return undefined
  const founded = parseISO(subject.foundedOn)
  const day = parseISO(on)
  const years = day.getFullYear() - founded.getFullYear()
  return Math.max(0, addYears(founded, years) <= day ? years : years - 1)
}

/** The age of a unit, in full years on the day. */
export const unitAge = defineFact({
  id: 'unitAge',
  means: text('Số năm xây dựng và phát triển', 'Years since the unit was founded'),
  params: z.strictObject({}),
  returns: 'count',
  bind: () => ({
    read,
    actual: (context) => hasText(read(context)),
    path: () => 'foundedOn',
    unit: text('năm xây dựng và phát triển', 'years since its founding'),
  }),
})
