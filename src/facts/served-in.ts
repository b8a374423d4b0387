import * as z from 'zod'
import type { Context } from './context'
import { defineFact, noUnit, text, unknownText, yesNo } from './fact'

const params = z.strictObject({ in: z.array(z.string().min(1)).min(1) })

/** What a list that is not complete does not name may still be. */
const read = ({ record: { subject }, on }: Context, kinds: readonly string[]): boolean | undefined => {
  if (subject.kind !== 'individual' || subject.service === undefined) return undefined
  const found = subject.service.some((one) => kinds.includes(one.in) && one.from <= on)
  return found || subject.recordsFrom === undefined ? found : undefined
}

/** Whether the person serves or has served there. */
export const servedIn = defineFact({
  id: 'servedIn',
  means: text('Đã hoặc đang công tác trong ngành', 'Serves or has served there'),
  params,
  returns: 'boolean',
  asksWho: true,
  bind: ({ in: kinds }) => ({
    read: (context) => read(context, kinds),
    actual: (context) => {
      const value = read(context, kinds)
      return value === undefined ? unknownText : yesNo(value)
    },
    path: () => 'service',
    unit: noUnit,
  }),
})
