import * as z from 'zod'
import { awardIdSchema } from '../schema/award-id'
import type { Context } from './context'
import { between, defineFact, numberText, type Range, text, unknownText } from './fact'
import { grantsFor } from './record'
import { heldIn } from './year-fit'

/** What makes grants of an award follow each other. */
export const runParams = z.strictObject({
  award: awardIdSchema,
  /** Most years between two grants that still follow each other; 1: every year. */
  maxGap: z.int().min(1).max(10).optional(),
  /** Award to be held in every year between two grants that are further apart. */
  bridge: awardIdSchema.optional(),
})

export type RunParams = z.infer<typeof runParams>

/** Years of the longest chain of grants that ends in the year credited, latest first. */
const chain = (context: Context, params: RunParams, benefit: boolean): readonly number[] => {
  const { award, maxGap = 1, bridge } = params
  const holds = (id: string, year: number) => heldIn(context.record, id, year) ?? benefit
  const bridged = (from: number, to: number) => {
    for (let year = from + 1; year < to; year += 1) if (bridge !== undefined && !holds(bridge, year)) return false
    return true
  }
  const found: number[] = []
  let year = context.year
  // No chain reaches further back than the records of a working life.
  const earliest = Math.max(context.creditFrom, context.year - 60)
  if (year < earliest || !holds(award, year)) return found
  found.push(year)
  while (true) {
    const last = year
    let next: number | undefined
    for (let before = last - 1; before >= last - maxGap && before >= earliest; before -= 1) {
      if (holds(award, before) && bridged(before, last)) {
        next = before
        break
      }
    }
    if (next === undefined) return found
    year = next
    found.push(year)
  }
}

/** Years of the run for certain, latest first; undefined where the record does not list awards. */
export const runYears = (context: Context, params: RunParams): readonly number[] | undefined =>
  context.record.grants && chain(context, params, false)

/**
 * The earliest year in which a chain of so many grants can begin, ending in the year credited; `benefit` is what a year
 * that the record does not tell counts as.
 */
export const runStart = (context: Context, params: RunParams, count: number, benefit: boolean): number | undefined => {
  const { award, maxGap = 1, bridge } = params
  const holds = (id: string, year: number) => heldIn(context.record, id, year) ?? benefit
  const bridged = (from: number, to: number) =>
    bridge === undefined ||
    Array.from({ length: to - from - 1 }, (_, index) => from + 1 + index).every((year) => holds(bridge, year))
  let ends = holds(award, context.year) ? [context.year] : []
  for (let step = 1; step < count; step += 1) {
    const before = new Set<number>()
    for (const end of ends)
      for (let year = end - maxGap; year < end; year += 1)
        if (year >= context.creditFrom && holds(award, year) && bridged(year, end)) before.add(year)
    ends = [...before]
  }
  return ends.length > 0 ? Math.min(...ends) : undefined
}

/** How many grants follow each other up to the year credited. */
export const runLength = (context: Context, params: RunParams): number | Range | undefined => {
  const certain = runYears(context, params)
  if (certain === undefined) return undefined
  const undated = (award?: string) => award !== undefined && (grantsFor(context.record, award)?.undated ?? 0) > 0
  const { recordsFrom } = context.record.subject
  const open = recordsFrom !== undefined || undated(params.award) || undated(params.bridge)
  return open ? between(certain.length, chain(context, params, true).length) : certain.length
}

/** "N lần liên tục": grants of an award that follow each other, the last one in the year credited. */
export const awardRun = defineFact({
  id: 'awardRun',
  means: text(
    'Số lần liên tục được tặng, tính đến năm xét',
    'How many times in a row the award was given, up to the year credited',
  ),
  params: runParams,
  returns: 'count',
  bind: (params) => ({
    read: (context) => runLength(context, params),
    actual: (context) => {
      const length = runLength(context, params)
      if (length === undefined) return unknownText
      const run = [...(runYears(context, params) ?? [])].reverse()
      const count = numberText(length)
      const years = grantsFor(context.record, params.award)?.years ?? []
      if (run.length > 0) return text(`có ${count.vi}: ${run.join(', ')}`, `has ${count.en}: ${run.join(', ')}`)
      const rest = years.length > 0 ? years.join(', ') : undefined
      return text(
        `có ${count.vi} đến năm ${context.year}${rest ? ` (các năm được tặng: ${rest})` : ''}`,
        `has ${count.en} up to ${context.year}${rest ? ` (given for: ${rest})` : ''}`,
      )
    },
    path: () => 'awards',
    unit: text('lần liên tục', 'times in a row'),
  }),
})
