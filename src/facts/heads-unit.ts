import * as z from 'zod'
import type { Context } from './context'
import { defineFact, noUnit, text, unknownText, yesNo } from './fact'

const read = ({ record: { subject } }: Context): boolean | undefined => {
  if (subject.kind !== 'individual') return false
  return subject.headOf === undefined ? undefined : subject.headOf !== null
}

/** Whether the person heads a unit. */
export const headsUnit = defineFact({
  id: 'headsUnit',
  means: text('Là thủ trưởng một đơn vị', 'Heads a unit'),
  params: z.strictObject({}),
  returns: 'boolean',
  asksWho: true,
  bind: () => ({
    read,
    actual: (context) => (read(context) === undefined ? unknownText : yesNo(read(context))),
    path: () => 'headOf',
    unit: noUnit,
  }),
})
