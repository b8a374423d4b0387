import * as z from 'zod'
import { defineOperator } from './operator'

/** "Từ … % trở lên", "ít nhất … %": compared in integers, so 9 of 13 is below 70 %. */
export const atLeastPercent = defineOperator({
  id: 'atLeastPercent',
  means: { vi: 'từ … % trở lên', en: 'at least … %' },
  takes: ['share'],
  value: z.int().min(1).max(100),
  bind: (value) => (actual) =>
    typeof actual === 'object' && 'whole' in actual ? actual.part * 100 >= value * actual.whole : undefined,
  required: (value, { unit }) => ({
    vi: `ít nhất ${value} % ${unit.vi}`.trim(),
    en: `at least ${value} % ${unit.en}`.trim(),
  }),
})
