import * as z from 'zod'
import type { Context } from './context'
import { defineFact, noUnit, text, unknownText, yesNo } from './fact'

const read = ({ record: { subject }, on, assumed }: Context): boolean | undefined =>
  (subject.discipline ?? (assumed ? [] : undefined))?.some(({ decidedOn }) => decidedOn <= on)

/** Whether the record holds a discipline at all, whenever it ended. */
export const everDisciplined = defineFact({
  id: 'everDisciplined',
  means: text('Đã từng bị kỷ luật', 'Has been disciplined at some time'),
  params: z.strictObject({}),
  returns: 'boolean',
  bind: () => ({
    read,
    actual: (context) => (context.record.subject.discipline === undefined ? unknownText : yesNo(read(context))),
    path: () => 'discipline',
    unit: noUnit,
    assumes: ({ assumed, record }) => assumed && record.subject.discipline === undefined,
  }),
})
