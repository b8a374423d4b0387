import * as z from 'zod'
import { onShare } from './on-share'
import { defineOperator } from './operator'

/** "Trên … %": more than, exclusive; compared in integers. */
export const moreThanPercent = defineOperator({
  id: 'moreThanPercent',
  means: { vi: 'trên … %', en: 'more than … %' },
  takes: ['share'],
  value: z.int().min(0).max(99),
  bind: (value) => onShare(({ part, whole }) => part * 100 > value * whole),
  required: (value, { unit }) => ({
    vi: `trên ${value} % ${unit.vi}`.trim(),
    en: `more than ${value} % ${unit.en}`.trim(),
  }),
})
