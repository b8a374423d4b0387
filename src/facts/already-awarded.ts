import * as z from 'zod'
import type { AwardRecord } from '../schema/award-record'
import type { Context } from './context'
import { defineFact, noUnit, text, unknownText, yesNo } from './fact'
import { grantYear } from './record'

/** Sudden, thematic and long-service awards are for other achievements than those of the year. */
const forTheYear = (basis: AwardRecord['basis']): boolean => basis === undefined || basis === 'merit'

const read = ({ record, award, year }: Context): boolean | undefined => {
  let open = false
  for (const one of record.subject.awards ?? []) {
    if (one.award !== award || one.status === 'revoked' || !forTheYear(one.basis)) continue
    const given = grantYear(one)
    if (given === year) return true
    if (given === undefined) open = true
  }
  const { awards, recordsFrom } = record.subject
  const isTold = awards !== undefined && !open && (recordsFrom === undefined || year >= recordsFrom)
  return isTold ? false : undefined
}

/** Whether the award under consideration was already given for the year credited. */
export const alreadyAwarded = defineFact({
  id: 'alreadyAwarded',
  means: text(
    'Đã được tặng chính danh hiệu, hình thức này cho năm xét',
    'The same award was already given for the year',
  ),
  params: z.strictObject({}),
  returns: 'boolean',
  bind: () => ({
    read,
    actual: (context) => {
      const value = read(context)
      if (value === undefined) return unknownText
      return value ? text(`đã được tặng cho năm ${context.year}`, `already given for ${context.year}`) : yesNo(value)
    },
    path: () => 'awards',
    unit: noUnit,
  }),
})
