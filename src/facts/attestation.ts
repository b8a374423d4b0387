import * as z from 'zod'
import { defineFact, noUnit, text, unknownText } from './fact'

const params = z.strictObject({
  /** Key under which the attestation stands; absent: the criterion's id. */
  key: z.string().min(1).optional(),
})

/** Whether a competent body certifies the criterion. */
export const attestation = defineFact({
  id: 'attestation',
  means: text('Cấp có thẩm quyền xác nhận', 'Certified by the competent body'),
  params,
  returns: 'boolean',
  bind: ({ key }, leafId) => {
    const name = key ?? leafId
    return {
      read: ({ record }) => record.subject.attestations?.[name],
      actual: ({ record }) => {
        const value = record.subject.attestations?.[name]
        if (value === undefined) return unknownText
        return value ? text('có xác nhận', 'certified') : text('không được xác nhận', 'not certified')
      },
      path: () => `attestations.${name}`,
      unit: noUnit,
    }
  },
})
