import * as z from 'zod'
import type { Context } from './context'
import { defineFact, noUnit, text, unknownText, yesNo } from './fact'
import { grantsFor } from './record'

const read = (context: Context): boolean | undefined => {
  const grants = grantsFor(context.record, context.award)
  if (grants === undefined) return undefined
  if (grants.years.includes(context.year)) return true
  return grants.undated > 0 ? undefined : false
}

/** Whether the award under consideration was already given for the year credited. */
export const alreadyAwarded = defineFact({
  id: 'alreadyAwarded',
  means: text('Đã được tặng chính danh hiệu này cho năm xét', 'The same award was already given for the year'),
  params: z.strictObject({}),
  returns: 'boolean',
  bind: () => ({
    read,
    actual: (context) => {
      const value = read(context)
      if (value === undefined) return unknownText
      return value ? text(`đã được tặng cho năm ${context.year}`, `already given for ${context.year}`) : yesNo(value)
    },
    path: () => 'awards',
    unit: noUnit,
  }),
})
