import type { SubjectRecord } from './facts/record'
import { AwardLawError, type Issue } from './schema/errors'
import type { ScoringTable } from './schema/scoring-table'

const checked = new WeakMap<SubjectRecord, ReadonlyMap<string, ScoringTable>>()

const tableIssues = (table: ScoringTable, given: Readonly<Record<string, number>>, path: string): readonly Issue[] => {
  const items = new Map(table.sections.flatMap((section) => section.items.map((item) => [item.id, item] as const)))
  const allowed = [...items.keys()]
  const ofItems = Object.entries(given).flatMap(([id, points]): readonly Issue[] => {
    const item = items.get(id)
    if (item === undefined)
      return [{ path: `${path}.${id}`, vi: 'không có trong bảng điểm', en: 'is no item of the table', allowed }]
    if (points <= item.most) return []
    const words = { vi: `phải không quá ${item.most} điểm`, en: `must be at most ${item.most} points` }
    return [{ path: `${path}.${id}`, ...words }]
  })
  const ofSteps = table.sections
    .filter(({ pick }) => pick === 'one')
    .flatMap((section): readonly Issue[] => {
      const picked = section.items.map(({ id }) => id).filter((id) => (given[id] ?? 0) > 0)
      if (picked.length <= 1) return []
      const list = picked.join(', ')
      return [{ path, vi: `chỉ được chọn một mức: ${list}`, en: `may have one of these steps only: ${list}` }]
    })
  return [...ofItems, ...ofSteps]
}

/**
 * Checks points against the tables that packs in use define; those of other tables are left alone.
 * Throws `invalid-subject` with the path of every item that the table does not have or that has too many points.
 */
export const checkScores = (record: SubjectRecord, tables: ReadonlyMap<string, ScoringTable>): void => {
  if (tables.size === 0 || record.years === undefined || checked.get(record) === tables) return
  const issues = [...record.years.values()].flatMap(({ year, scores = {} }) =>
    Object.entries(scores).flatMap(([id, given]) => {
      const table = tables.get(id)
      return table === undefined ? [] : tableIssues(table, given, `years[${year}].scores.${id}`)
    }),
  )
  if (issues.length > 0) throw new AwardLawError('invalid-subject', issues)
  checked.set(record, tables)
}
