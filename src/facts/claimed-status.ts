import * as z from 'zod'
import type { Text } from '../schema/text'
import type { Context } from './context'
import { defineFact, type Fact, noUnit, unknownText, yesNo } from './fact'

/** A field of a person that somebody has to put forward; screening takes it that nobody did. */
type Status = 'martyr' | 'nonCommissioned'

const given = ({ record: { subject } }: Context, field: Status): boolean | undefined =>
  subject.kind === 'individual' ? subject[field] : undefined

/** Whether a status that opens a way of its own is claimed for the person. */
export const statusFact = (field: Status, means: Text): Fact => {
  const read = (context: Context): boolean | undefined => given(context, field) ?? (context.assumed ? false : undefined)
  return defineFact({
    id: field,
    means,
    params: z.strictObject({}),
    returns: 'boolean',
    asksWho: true,
    bind: () => ({
      read,
      actual: (context) => {
        const value = read(context)
        return value === undefined ? unknownText : yesNo(value)
      },
      path: () => field,
      unit: noUnit,
      assumes: (context) => context.assumed && given(context, field) === undefined,
    }),
  })
}
