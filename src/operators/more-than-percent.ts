import * as z from 'zod'
import { defineOperator } from './operator'

/** "Trên … %": more than, exclusive; compared in integers. */
export const moreThanPercent = defineOperator({
  id: 'moreThanPercent',
  means: { vi: 'trên … %', en: 'more than … %' },
  takes: ['share'],
  value: z.int().min(0).max(99),
  bind: (value) => (actual) =>
    typeof actual === 'object' && 'whole' in actual ? actual.part * 100 > value * actual.whole : undefined,
  required: (value, { unit }) => ({
    vi: `trên ${value} % ${unit.vi}`.trim(),
    en: `more than ${value} % ${unit.en}`.trim(),
  }),
})
