import * as z from 'zod'
import type { Context } from './context'
import { defineFact, noUnit, text, unknownText, yesNo } from './fact'
import { type Duty, duties, served, servicePath } from './service-periods'

const params = z.strictObject({
  /** Kinds of service in which it counts. */
  in: z.array(z.string().min(1)).min(1),
  /** Any one of these duties. */
  duties: z.array(z.enum(duties)).min(1),
})

const read = (context: Context, kinds: readonly string[], asked: readonly Duty[]): boolean | undefined => {
  const answers = served(context, kinds, asked)?.map(({ onDuty }) => onDuty)
  if (answers === undefined) return undefined
  if (answers.includes(true)) return true
  return answers.includes(undefined) || context.record.subject.recordsFrom !== undefined ? undefined : false
}

/** Whether the person has served at all where conditions are hard, or on international duty. */
export const servedOnDuty = defineFact({
  id: 'servedOnDuty',
  means: text('Có thời gian ở vùng khó khăn hoặc làm nhiệm vụ quốc tế', 'Has served in hard conditions or abroad'),
  params,
  returns: 'boolean',
  asksWho: true,
  bind: ({ in: kinds, duties: asked }) => ({
    read: (context) => read(context, kinds, asked),
    actual: (context) => {
      const value = read(context, kinds, asked)
      return value === undefined ? unknownText : yesNo(value)
    },
    path: (context) => servicePath(context, kinds, asked),
    unit: noUnit,
  }),
})
