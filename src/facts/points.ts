import * as z from 'zod'
import { slugSchema } from '../schema/award-id'
import type { ScoringSection } from '../schema/scoring-table'
import type { Context } from './context'
import { defineFact, hasText, text } from './fact'
import { yearIn } from './record'

const params = z.strictObject({
  /** The scoring table, by id. */
  table: slugSchema,
})

type Given = Readonly<Record<string, number>>

const pointsOf = ({ items, kind, most }: ScoringSection, given: Given): number => {
  const sum = Math.min(
    most,
    items.reduce((total, { id }) => total + (given[id] ?? 0), 0),
  )
  return kind === 'penalty' ? -sum : sum
}

const read = ({ record, year, tables }: Context, id: string): number | undefined => {
  const table = tables.get(id)
  const given = yearIn(record, year)?.scores?.[id]
  if (table === undefined || given === undefined) return undefined
  return table.sections.reduce((total, section) => total + pointsOf(section, given), 0)
}

/** Points for the year credited by a scoring table: each section up to its most, bonuses added, penalties taken off. */
export const points = defineFact({
  id: 'points',
  means: text('Tổng điểm theo bảng chấm điểm', 'Points by a scoring table'),
  params,
  returns: 'count',
  bind: ({ table }) => ({
    read: (context) => read(context, table),
    actual: (context) => hasText(read(context, table)),
    path: ({ year }) => `years[${year}].scores.${table}`,
    unit: text('điểm', 'points'),
  }),
})
