import * as z from 'zod'
import { defineOperator, onBounds } from './operator'

/** "Dưới …": less than, exclusive. */
export const lessThan = defineOperator({
  id: 'lessThan',
  means: { vi: 'dưới …', en: 'less than' },
  takes: ['count'],
  value: z.number().min(0),
  bind: (value) => onBounds((actual) => actual < value, 'down'),
  required: (value, { unit }) => ({
    vi: `dưới ${value} ${unit.vi}`.trim(),
    en: `fewer than ${value} ${unit.en}`.trim(),
  }),
})
