import * as z from 'zod'
import { awardIdSchema } from '../schema/award-id'
import { defineFact, noUnit, text, unknownText } from './fact'
import { startsOf } from './windows'

const params = z.strictObject({
  /** Any one of these. */
  awards: z.array(awardIdSchema).min(1),
})

/** Whether one of the awards has been given at some time, other than for a sudden merit or a thematic movement. */
export const holds = defineFact({
  id: 'holds',
  means: text('Đã được tặng', 'Has been given the award'),
  params,
  returns: 'boolean',
  bind: ({ awards }) => {
    const since = { awards, window: { years: 'whole' as const } }
    return {
      read: (context) => startsOf(context, since).held,
      actual: (context) => {
        const { held, years } = startsOf(context, since)
        if (held === undefined) return unknownText
        if (!held) return text('chưa được tặng', 'not given')
        return text(`đã được tặng: ${years.join(', ')}`, `given: ${years.join(', ')}`)
      },
      path: () => 'awards',
      unit: noUnit,
    }
  },
})
