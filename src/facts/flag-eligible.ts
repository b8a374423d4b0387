import * as z from 'zod'
import type { Context } from './context'
import { defineFact, noUnit, text, unknownText, yesNo } from './fact'

const read = ({ record: { subject } }: Context): boolean | undefined =>
  subject.kind === 'unit' ? subject.flagEligible : false

/** Whether flags are given to units of this kind ("đối tượng được tặng cờ thi đua"). */
export const flagEligible = defineFact({
  id: 'flagEligible',
  means: text('Thuộc đối tượng được tặng cờ thi đua', 'Flags are given to units of this kind'),
  params: z.strictObject({}),
  returns: 'boolean',
  bind: () => ({
    read,
    actual: (context) => (read(context) === undefined ? unknownText : yesNo(read(context))),
    path: () => 'flagEligible',
    unit: noUnit,
  }),
})
