import * as z from 'zod'
import { onShare } from './on-share'
import { defineOperator } from './operator'

/** "Từ … % trở lên", "ít nhất … %": compared in integers, so 9 of 13 is below 70 %. */
export const atLeastPercent = defineOperator({
  id: 'atLeastPercent',
  means: { vi: 'từ … % trở lên', en: 'at least … %' },
  takes: ['share'],
  value: z.int().min(1).max(100),
  bind: (value) => onShare(({ part, whole }) => part * 100 >= value * whole),
  required: (value, { unit }) => ({
    vi: `ít nhất ${value} % ${unit.vi}`.trim(),
    en: `at least ${value} % ${unit.en}`.trim(),
  }),
})
