import type { ValueKind } from '../../facts/fact'
import { facts } from '../../facts/index'
import { MEETS } from '../../facts/meets'
import { operators } from '../../operators/index'
import type { Issue } from '../../schema/errors'
import type { Text } from '../../schema/text'
import { ratings } from '../../schema/year-record'
import type { Check } from './check'
import { inside, issueAt, schemaIssues } from './place'
import { ownLeaves, type PlacedLeaf } from './walk'

const listed = (ids: readonly string[]): string => ids.join(', ')

interface Fit extends Text {
  readonly test: (value: unknown) => boolean
}

/** What a value has to be where its operator compares several kinds of facts; those that take shares take nothing else. */
const fits: Readonly<Partial<Record<ValueKind, Fit>>> = {
  count: { test: (value) => typeof value === 'number', vi: 'phải là số', en: 'must be of type number' },
  boolean: {
    test: (value) => typeof value === 'boolean',
    vi: 'phải là true hoặc false',
    en: 'must be of type boolean',
  },
  rating: {
    test: (value) => ratings.some((rating) => rating === value),
    vi: `phải là một trong: ${listed(ratings)}`,
    en: `must be one of: ${listed(ratings)}`,
  },
}

const factIssues = ({ place, node }: PlacedLeaf): readonly Issue[] => {
  const fact = facts.get(node.fact)
  if (fact === undefined) {
    const words = { vi: `không có dữ kiện “${node.fact}”`, en: `there is no fact “${node.fact}”` }
    return [issueAt(inside(place, 'fact'), words, [...facts.keys()])]
  }
  const params = fact.params.safeParse(node.params ?? {}, { reportInput: true })
  return params.success ? [] : schemaIssues(inside(place, 'params'), params.error)
}

const operatorIssues = ({ place, node }: PlacedLeaf): readonly Issue[] => {
  const operator = operators.get(node.operator)
  if (operator === undefined) {
    const words = { vi: `không có phép so sánh “${node.operator}”`, en: `there is no operator “${node.operator}”` }
    return [issueAt(inside(place, 'operator'), words, [...operators.keys()])]
  }
  const kind = facts.get(node.fact)?.returns
  if (kind !== undefined && !operator.takes.includes(kind)) {
    const allowed = [...operators.values()].filter(({ takes }) => takes.includes(kind)).map(({ id }) => id)
    const words = {
      vi: `“${node.operator}” không dùng cho “${node.fact}”; dùng được: ${listed(allowed)}`,
      en: `“${node.operator}” does not take “${node.fact}”; these do: ${listed(allowed)}`,
    }
    return [issueAt(inside(place, 'operator'), words, allowed)]
  }
  const value = operator.value.safeParse(node.value, { reportInput: true })
  if (!value.success) return schemaIssues(inside(place, 'value'), value.error)
  const fit = kind && fits[kind]
  return fit === undefined || fit.test(node.value) ? [] : [issueAt(inside(place, 'value'), { vi: fit.vi, en: fit.en })]
}

const meetsIssues = ({ place, node }: PlacedLeaf): readonly Issue[] =>
  node.fact === MEETS && node.value === false
    ? [issueAt(inside(place, 'value'), { vi: 'phải là true; muốn phủ định thì dùng not', en: 'must be true; use not' })]
    : []

export const catalogue: Check = {
  name: 'catalogue',
  description: 'A criterion asks for a fact of the catalogue, with parameters, an operator and a value that fit it.',
  check: (data) =>
    ownLeaves(data).flatMap((leaf) => [...factIssues(leaf), ...operatorIssues(leaf), ...meetsIssues(leaf)]),
}
