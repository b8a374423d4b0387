import * as z from 'zod'
import { awardIdSchema } from '../schema/award-id'
import { defineFact, noUnit, text } from './fact'

export const meetsParams = z.strictObject({ anyOf: z.array(awardIdSchema).min(1) })

/** Id of the fact whose value is another award's rule: the kernel evaluates that rule in place. */
export const MEETS = 'meets'

/** Whether the standards of one of these awards are met, by evaluating them, whether or not it was given. */
export const meets = defineFact({
  id: MEETS,
  means: text('Đạt tiêu chuẩn của danh hiệu khác', 'Meets the standards of another award'),
  params: meetsParams,
  returns: 'boolean',
  bind: () => ({
    read: () => undefined,
    actual: () => text('theo tiêu chuẩn bên dưới', 'by the standards below'),
    path: () => '',
    unit: noUnit,
  }),
})
