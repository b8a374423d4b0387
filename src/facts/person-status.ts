import * as z from 'zod'
import type { Text } from '../schema/text'
import type { Context } from './context'
import { defineFact, type Fact, noUnit, unknownText, yesNo } from './fact'

type Status = 'martyr' | 'nonCommissioned'

const read = ({ record: { subject } }: Context, field: Status): boolean | undefined =>
  subject.kind === 'individual' ? subject[field] : undefined

/** Whether a person has a status that opens or closes a way. */
export const statusFact = (field: Status, means: Text): Fact =>
  defineFact({
    id: field,
    means,
    params: z.strictObject({}),
    returns: 'boolean',
    asksWho: true,
    bind: () => ({
      read: (context) => read(context, field),
      actual: (context) => {
        const value = read(context, field)
        return value === undefined ? unknownText : yesNo(value)
      },
      path: () => field,
      unit: noUnit,
    }),
  })
