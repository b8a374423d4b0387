import * as z from 'zod'
import type { Context } from './context'
import { defineFact, noUnit, text, unknownText } from './fact'

const params = z.strictObject({
  /** The class, which is the key under `attestations`. */
  as: z.string().min(1),
})

const given = ({ record }: Context, as: string): boolean | undefined => record.subject.attestations?.[as]

/** Screening takes it that nobody is recognised, where an attestation of conduct counts as met. */
const read = (context: Context, as: string): boolean | undefined =>
  given(context, as) ?? (context.assumed ? false : undefined)

/**
 * Whether a competent body has recognised the person as of a class of its own, such as the cadres who were active before
 * 1945 (Decree 152/2025, article 9, clause 1). It is certified like conduct, but somebody has to put it forward.
 */
export const recognition = defineFact({
  id: 'recognition',
  means: text('Được cấp có thẩm quyền công nhận', 'Recognised by the competent body'),
  params,
  returns: 'boolean',
  bind: ({ as }) => ({
    read: (context) => read(context, as),
    actual: (context) => {
      const value = read(context, as)
      if (value === undefined) return unknownText
      return value ? text('được công nhận', 'recognised') : text('không được công nhận', 'not recognised')
    },
    path: () => `attestations.${as}`,
    unit: noUnit,
    assumes: (context) => context.assumed && given(context, as) === undefined,
  }),
})
