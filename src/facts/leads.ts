import * as z from 'zod'
import type { Context } from './context'
import { defineFact, noUnit, text, yesNo } from './fact'
import { yearIn } from './record'
import { inYear } from './unit-year'

const params = z.strictObject({
  what: z.enum(['cluster', 'movement']),
  organisers: z.array(z.enum(['central-council', 'prime-minister', 'ministry', 'province', 'district'])).min(1),
  /** Fewest years for which the movement must have lasted, inclusive. */
  lastingAtLeast: z.int().min(1).optional(),
})

type Params = z.infer<typeof params>

const leadsOf = (context: Context, { what, organisers, lastingAtLeast }: Params): boolean | undefined => {
  const leads = yearIn(context.record, context.year)?.leads
  if (leads === undefined) return undefined
  let unknown = false
  for (const lead of leads) {
    if (lead.what !== what || !organisers.includes(lead.organiser)) continue
    if (lastingAtLeast === undefined || (lead.lasting !== undefined && lead.lasting >= lastingAtLeast)) return true
    if (lead.lasting === undefined) unknown = true
  }
  return unknown ? undefined : false
}

/** Whether the unit leads an emulation cluster or movement of one of these organisers in the year credited. */
export const leads = defineFact({
  id: 'leads',
  means: text('Dẫn đầu cụm, khối hoặc phong trào thi đua', 'Leads an emulation cluster or movement'),
  params,
  returns: 'boolean',
  bind: (asked) => ({
    read: (context) => leadsOf(context, asked),
    actual: (context) => yesNo(leadsOf(context, asked)),
    path: inYear('leads'),
    unit: noUnit,
  }),
})
