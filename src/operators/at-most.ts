import * as z from 'zod'
import { defineOperator, onBounds } from './operator'

/** "Không quá …": this number or less; 0 stands for none. */
export const atMost = defineOperator({
  id: 'atMost',
  means: { vi: 'không quá …', en: 'at most' },
  takes: ['count'],
  value: z.number().min(0),
  bind: (value) => onBounds((actual) => actual <= value, 'down'),
  required: (value, { unit }) =>
    value === 0
      ? { vi: `không có ${unit.vi}`.trim(), en: `no ${unit.en}`.trim() }
      : { vi: `không quá ${value} ${unit.vi}`.trim(), en: `at most ${value} ${unit.en}`.trim() },
})
