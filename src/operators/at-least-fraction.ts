import * as z from 'zod'
import { onShare } from './on-share'
import { defineOperator } from './operator'

/** "Ít nhất 2/3": compared in integers. */
export const atLeastFraction = defineOperator({
  id: 'atLeastFraction',
  means: { vi: 'ít nhất … phần …', en: 'at least … out of …' },
  takes: ['share'],
  value: z
    .strictObject({ part: z.int().min(1).max(1000), whole: z.int().min(1).max(1000) })
    .refine(({ part, whole }) => part <= whole),
  bind: ({ part, whole }) => onShare((share) => share.part * whole >= part * share.whole),
  required: ({ part, whole }, { unit }) => ({
    vi: `ít nhất ${part}/${whole} ${unit.vi}`.trim(),
    en: `at least ${part}/${whole} ${unit.en}`.trim(),
  }),
})
