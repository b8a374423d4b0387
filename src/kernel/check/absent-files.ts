import { isReference } from '../../schema/condition'
import type { Issue } from '../../schema/errors'
import type { CheckData } from './data'
import { meetingsIn } from './meetings'
import { inside, issueAt, type Placed } from './place'
import { quotaAwards } from './quota-awards'
import { awardPath, conditionPath, generalConditions } from './rule-paths'
import { ownNodes } from './walk'

const awardsAsked = ({ parts, known }: CheckData): readonly Placed<string>[] =>
  [
    ...parts
      .flatMap((part) => meetingsIn(part, known.conditions))
      .map(({ place, target }) => ({ place, value: target })),
    ...parts.flatMap(quotaAwards),
  ]
    .filter(({ value }) => !known.awards.has(value))
    .map(({ place, value }) => ({ place, value: awardPath(value) }))

const conditionsAsked = (data: CheckData): readonly Placed<string>[] =>
  ownNodes(data).flatMap(({ place, node }) =>
    isReference(node) && !data.known.conditions.has(node.condition)
      ? [{ place: inside(place, 'condition'), value: conditionPath(node.condition) }]
      : [],
  )

const generalOnes = ({ pack, shared }: CheckData): readonly Placed<string>[] => {
  if (pack !== undefined) return []
  const given = new Set(shared.map(({ value }) => value.id))
  return generalConditions
    .filter((id) => !given.has(id))
    .map((id) => ({ place: { file: '', path: ['conditions'] }, value: conditionPath(id) }))
}

/** The files that an application has to add for what it ships to stand, each once. */
export const absentFiles = (data: CheckData): readonly Issue[] => {
  const absent = [...awardsAsked(data), ...conditionsAsked(data), ...generalOnes(data)]
  const seen = new Set<string>()
  return absent
    .filter(({ value }) => !seen.has(value) && seen.add(value))
    .map(({ place, value }) => issueAt(place, { vi: `cần thêm tệp ${value}`, en: `needs the file ${value} as well` }))
}
