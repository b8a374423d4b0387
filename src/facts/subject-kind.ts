import * as z from 'zod'
import { defineFact, noUnit, text } from './fact'

const params = z.strictObject({ anyOf: z.array(z.enum(['individual', 'unit', 'household'])).min(1) })

const names = {
  individual: text('cá nhân', 'an individual'),
  unit: text('tập thể', 'a unit'),
  household: text('hộ gia đình', 'a household'),
} as const

/** Whether the subject is of one of the kinds; always known. */
export const subjectKind = defineFact({
  id: 'subjectKind',
  means: text('Là cá nhân, tập thể hay hộ gia đình', 'An individual, a unit or a household'),
  params,
  returns: 'boolean',
  asksWho: true,
  bind: ({ anyOf }) => ({
    read: ({ record: { subject } }) => anyOf.includes(subject.kind),
    actual: ({ record: { subject } }) => names[subject.kind],
    path: () => 'kind',
    unit: noUnit,
  }),
})
