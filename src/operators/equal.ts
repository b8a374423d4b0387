import * as z from 'zod'
import { defineOperator } from './operator'

/** Yes or no. */
export const equal = defineOperator({
  id: 'equal',
  means: { vi: 'là', en: 'is' },
  takes: ['boolean'],
  value: z.boolean(),
  bind: (value) => (actual) => actual === value,
  required: (value) => (value ? { vi: 'phải có', en: 'required' } : { vi: 'không được có', en: 'must not be' }),
})
