import * as z from 'zod'
import type { Context } from './context'
import { defineFact, noUnit, text, unknownText } from './fact'

const params = z.strictObject({ anyOf: z.array(z.string().min(1)).min(1) })

const groupsOf = ({ record: { subject } }: Context): readonly string[] | undefined =>
  'groups' in subject ? subject.groups : undefined

/** Whether the subject belongs to one of the groups; the list, when given, is complete. */
export const group = defineFact({
  id: 'group',
  means: text('Thuộc một trong các nhóm đối tượng', 'Belongs to one of the groups'),
  params,
  returns: 'boolean',
  asksWho: true,
  bind: ({ anyOf }) => {
    const wanted = new Set(anyOf)
    return {
      read: (context) => groupsOf(context)?.some((one) => wanted.has(one)),
      actual: (context) => {
        const groups = groupsOf(context)
        if (groups === undefined) return unknownText
        const list = groups.join(', ') || '–'
        return text(`nhóm: ${list}`, `groups: ${list}`)
      },
      path: () => 'groups',
      unit: noUnit,
    }
  },
})
