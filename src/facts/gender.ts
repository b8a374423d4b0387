import * as z from 'zod'
import type { Context } from './context'
import { defineFact, noUnit, text, unknownText } from './fact'

const params = z.strictObject({ is: z.enum(['female', 'male']) })

const names = { female: text('nữ', 'female'), male: text('nam', 'male') } as const

const genderOf = ({ record: { subject } }: Context): keyof typeof names | undefined =>
  subject.kind === 'individual' ? subject.gender : undefined

/** Whether the person is a woman, or a man. */
export const gender = defineFact({
  id: 'gender',
  means: text('Giới tính', 'Gender'),
  params,
  returns: 'boolean',
  asksWho: true,
  bind: ({ is }) => ({
    read: (context) => {
      const value = genderOf(context)
      return value === undefined ? undefined : value === is
    },
    actual: (context) => {
      const value = genderOf(context)
      return value === undefined ? unknownText : names[value]
    },
    path: () => 'gender',
    unit: noUnit,
  }),
})
