import * as z from 'zod'
import type { Proceeding } from '../schema/proceeding'
import type { Context } from './context'
import { defineFact, noUnit, text, unknownText } from './fact'

const kindText: Readonly<Record<Proceeding['kind'], [vi: string, en: string]>> = {
  disciplinary: ['đang xem xét kỷ luật', 'disciplinary proceedings'],
  investigation: ['đang bị điều tra', 'an investigation'],
  inspection: ['đang bị thanh tra, kiểm tra', 'an inspection'],
  complaint: ['có đơn thư đang xác minh', 'a complaint being verified'],
  press: ['báo chí nêu, đang xác minh', 'a press report being verified'],
}

const isOpen = ({ openedOn, closedOn }: Proceeding, on: string): boolean =>
  openedOn <= on && (closedOn === undefined || on < closedOn)

const open = ({ record, on }: Context): readonly Proceeding[] | undefined =>
  record.subject.proceedings?.filter((proceeding) => isOpen(proceeding, on))

const read = (context: Context): boolean | undefined => {
  // Screening: a record without proceedings counts as having none.
  const list = open(context) ?? (context.assumed ? [] : undefined)
  if (list === undefined) return undefined
  if (list.length === 0) return false
  if (list.some(({ kind, signs }) => kind !== 'inspection' || signs === true)) return true
  return list.some(({ signs }) => signs === undefined) ? undefined : false
}

/** Whether a proceeding is open on the day; an inspection counts only with signs of a violation. */
export const openProceedings = defineFact({
  id: 'openProceedings',
  means: text('Đang bị xem xét kỷ luật, điều tra, thanh tra, kiểm tra, xác minh', 'A proceeding is open on the day'),
  params: z.strictObject({}),
  returns: 'boolean',
  bind: () => ({
    read,
    actual: (context) => {
      const list = open(context)
      if (list === undefined) return unknownText
      if (list.length === 0) return text('không có', 'none')
      return text(
        list.map(({ kind, openedOn }) => `${kindText[kind][0]} từ ${openedOn}`).join('; '),
        list.map(({ kind, openedOn }) => `${kindText[kind][1]} since ${openedOn}`).join('; '),
      )
    },
    path: (context) => (context.record.subject.proceedings === undefined ? 'proceedings' : 'proceedings[].signs'),
    unit: noUnit,
    assumes: ({ assumed, record }) => assumed && record.subject.proceedings === undefined,
  }),
})
