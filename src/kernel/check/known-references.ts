import { isReference } from '../../schema/condition'
import type { Issue } from '../../schema/errors'
import type { Check } from './check'
import type { CheckData } from './data'
import { inside, issueAt } from './place'
import { quotaAwards } from './quota-awards'
import { readingsUsed } from './readings-used'
import { nodesOf, ownLeaves, ownNodes } from './walk'

const readingIssues = (data: CheckData): readonly Issue[] =>
  readingsUsed(data)
    .filter(({ value }) => !data.known.readings.has(value))
    .map(({ place, value }) =>
      issueAt(place, { vi: `không có cách hiểu “${value}”`, en: `there is no reading “${value}”` }),
    )

const conditionIssues = (data: CheckData): readonly Issue[] =>
  ownNodes(data).flatMap(({ place, node }) => {
    if (!isReference(node) || data.known.conditions.has(node.condition)) return []
    const words = {
      vi: `không có điều kiện chung “${node.condition}”`,
      en: `there is no shared condition “${node.condition}”`,
    }
    return [issueAt(inside(place, 'condition'), words, [...data.known.conditions.keys()])]
  })

/** A shared condition that refers to itself, at the reference that closes the circle. */
const cycleIssues = ({ parts, known }: CheckData): readonly Issue[] =>
  parts
    .filter(({ kind }) => kind === 'shared')
    .flatMap((part) => nodesOf(part, known.conditions))
    .flatMap(({ place, node, via }) => {
      if (!isReference(node) || !via.includes(node.condition)) return []
      const round = [...via.slice(via.indexOf(node.condition)), node.condition].join(' → ')
      return [issueAt(place, { vi: `tham chiếu vòng: ${round}`, en: `refers to itself: ${round}` })]
    })

const quotaIssues = ({ parts, known }: CheckData): readonly Issue[] =>
  parts
    .flatMap(quotaAwards)
    .filter(({ value }) => !known.awards.has(value))
    .map(({ place, value }) =>
      issueAt(place, { vi: `chưa có quy định về “${value}”`, en: `there is no rule for “${value}”` }),
    )

/** Points are given by a table of the pack itself. */
const tableIssues = (data: CheckData): readonly Issue[] => {
  const own = (data.pack?.value.tables ?? []).map(({ id }) => id)
  return ownLeaves(data).flatMap(({ place, node }) => {
    const table = node.fact === 'points' ? String(node.params?.table) : undefined
    if (table === undefined || own.includes(table)) return []
    const words = { vi: `không có bảng điểm “${table}”`, en: `there is no scoring table “${table}”` }
    return [issueAt(inside(place, 'params', 'table'), words, own)]
  })
}

export const knownReferences: Check = {
  name: 'known-references',
  description:
    'Readings, shared conditions, scoring tables and the awards that a share is taken of exist; no shared condition refers to itself.',
  check: (data) => [
    ...readingIssues(data),
    ...conditionIssues(data),
    ...cycleIssues(data),
    ...quotaIssues(data),
    ...tableIssues(data),
  ],
}
