import * as z from 'zod'
import { defineFact, noUnit, text } from './fact'

/** A criterion whose text is not at hand: always unknown. */
export const notRecovered = defineFact({
  id: 'notRecovered',
  means: text('Chưa tìm được văn bản quy định', 'The text that states it is not at hand'),
  params: z.strictObject({}),
  returns: 'boolean',
  bind: () => ({
    read: () => undefined,
    actual: () => text('chưa có văn bản', 'text not at hand'),
    path: () => '',
    unit: noUnit,
  }),
})
