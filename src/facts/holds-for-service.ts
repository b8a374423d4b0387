import * as z from 'zod'
import { awardIdSchema } from '../schema/award-id'
import type { Context } from './context'
import { defineFact, noUnit, text, unknownText } from './fact'

const params = z.strictObject({
  /** Any one of these. */
  awards: z.array(awardIdSchema).min(1),
})

/** An award whose basis is not recorded is taken as given for merit. */
const read = ({ record: { subject } }: Context, awards: readonly string[]): boolean | undefined => {
  if (subject.awards === undefined) return undefined
  const found = subject.awards.some(
    ({ award, basis, status }) => awards.includes(award) && basis === 'service' && status !== 'revoked',
  )
  return found || subject.recordsFrom === undefined ? found : undefined
}

/** Whether one of the awards has been given for long service (Law 2022, article 8, clause 4). */
export const holdsForService = defineFact({
  id: 'holdsForService',
  means: text('Đã được tặng về quá trình cống hiến', 'Has been given the award for long service'),
  params,
  returns: 'boolean',
  bind: ({ awards }) => ({
    read: (context) => read(context, awards),
    actual: (context) => {
      const value = read(context, awards)
      if (value === undefined) return unknownText
      return value ? text('đã được tặng', 'given') : text('chưa được tặng', 'not given')
    },
    path: () => 'awards',
    unit: noUnit,
  }),
})
