import * as z from 'zod'
import type { Discipline } from '../schema/proceeding'
import type { Context } from './context'
import { disciplineText } from './discipline-text'
import { defineFact, noUnit, text, unknownText } from './fact'

const params = z.strictObject({
  /**
   * `on`: a discipline is running on the day of the evaluation;
   * `through-year`: one reaches into the year credited or beyond, so that the year is not wholly after it;
   * `decided-in-year`: one was decided in the year credited and is not counted for another year;
   * `ever`: one was decided by the day of the evaluation, ended or not.
   */
  when: z.enum(['on', 'through-year', 'decided-in-year', 'ever']),
})

type When = z.infer<typeof params>['when']

const touches = ({ decidedOn, endedOn, countedFor }: Discipline, when: When, { on, year }: Context): boolean => {
  if (decidedOn > on) return false
  switch (when) {
    case 'on':
      return endedOn === undefined || endedOn >= on
    case 'through-year':
      return endedOn !== undefined && endedOn < on && endedOn >= `${year}-01-01`
    case 'ever':
      return true
    case 'decided-in-year':
      return decidedOn.startsWith(`${year}-`) && (countedFor === undefined || countedFor === year)
  }
}

const found = (context: Context, when: When): readonly Discipline[] | undefined =>
  (context.record.subject.discipline ?? (context.assumed ? [] : undefined))?.filter((one) =>
    touches(one, when, context),
  )

const words = ({ form, decidedOn, endedOn }: Discipline) =>
  text(
    `${disciplineText(form).vi}, từ ${decidedOn}${endedOn ? ` đến ${endedOn}` : ', chưa hết'}`,
    `${disciplineText(form).en}, from ${decidedOn}${endedOn ? ` to ${endedOn}` : ', not ended'}`,
  )

/** Whether a discipline stands against the day or the year credited. */
export const disciplined = defineFact({
  id: 'disciplined',
  means: text('Có kỷ luật vào ngày xét hoặc trong năm xét', 'A discipline stands against the day or the year'),
  params,
  returns: 'boolean',
  bind: ({ when }) => ({
    read: (context) => {
      const list = found(context, when)
      return list && list.length > 0
    },
    actual: (context) => {
      if (context.record.subject.discipline === undefined) return unknownText
      const list = found(context, when) ?? []
      if (list.length === 0) return text('không có', 'none')
      return text(list.map((one) => words(one).vi).join('; '), list.map((one) => words(one).en).join('; '))
    },
    path: () => 'discipline',
    unit: noUnit,
    assumes: ({ assumed, record }) => assumed && record.subject.discipline === undefined,
  }),
})
