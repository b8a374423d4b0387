import { facts } from '../../src/facts/index'
import { MEETS } from '../../src/facts/meets'
import { notRecovered } from '../../src/facts/not-recovered'
import { operators } from '../../src/operators/index'
import type { Condition, Leaf } from '../../src/schema/condition'
import { scopes } from '../../src/schema/contribution'
import { meritDegrees, meritScopes } from '../../src/schema/merit'
import { ratings } from '../../src/schema/year-record'
import { type Change, dropKey } from './mutant'

type Params = NonNullable<Leaf['params']>
type Value = Leaf['value']

const isObject = (value: unknown): value is Params =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Neighbours on a scale. */
const beside = (scale: readonly string[], value: string): readonly string[] => {
  const at = scale.indexOf(value)
  return at < 0 ? [] : [scale[at - 1], scale[at + 1]].filter((one) => one !== undefined)
}

const scalesOf: Readonly<Record<string, readonly (readonly string[])[]>> = {
  scope: [scopes, meritScopes],
  degree: [meritDegrees],
  rating: [ratings],
  when: [['on', 'through-year', 'decided-in-year']],
}

/** Changes of one parameter, whatever the fact: numbers by one, scales by a step, lists by an item. */
const ofValue = (key: string, value: Value): readonly (readonly [what: string, to: Value])[] => {
  if (typeof value === 'number') return [value - 1, value + 1].map((to) => [`${key} ${to}`, to] as const)
  if (typeof value === 'string')
    return (scalesOf[key] ?? []).flatMap((scale) => beside(scale, value)).map((to) => [`${key} ${to}`, to] as const)
  if (Array.isArray(value))
    return value.length < 2
      ? []
      : value.map(
          (item, index) => [`${key} without ${JSON.stringify(item)}`, value.filter((_, at) => at !== index)] as const,
        )
  return isObject(value) ? ofParams(value).map(([what, to]) => [`${key}.${what}`, to as Value] as const) : []
}

/** Whether a parameter says what its absence says: year by year; the year credited. */
const isDefault = (key: string, value: Value): boolean =>
  (key === 'maxGap' && value === 1) || (key === 'within' && isObject(value) && value.years === 1)

const ofParams = (params: Params): readonly (readonly [what: string, to: Params])[] =>
  Object.entries(params).flatMap(([key, value]) => [
    ...ofValue(key, value).map(([what, to]) => [what, { ...params, [key]: to }] as const),
    ...(isDefault(key, value) ? [] : [[`no ${key}`, dropKey(params, key)] as const]),
  ])

const otherOperators: Readonly<Record<string, string>> = {
  lessThan: 'atMost',
  atMost: 'lessThan',
  atLeastPercent: 'moreThanPercent',
  moreThanPercent: 'atLeastPercent',
}

/** Facts whose comparison is never made: another award's rule stands in its place, or nothing is known. */
const uncompared: readonly string[] = [MEETS, notRecovered.id]

const ofComparison = (leaf: Leaf): readonly (readonly [what: string, to: Condition])[] => {
  const { fact, operator, value } = leaf
  if (uncompared.includes(fact)) return []
  if (typeof value === 'boolean') return [[`${!value}`, { ...leaf, value: !value }]]
  if (typeof value === 'string') return beside(ratings, value).map((to) => [to, { ...leaf, value: to }] as const)
  if (typeof value !== 'number') return []
  const other = otherOperators[operator]
  const exactly = { all: [leaf, { not: { ...leaf, value: value + 1 } }] }
  return [
    ...[value - 1, value + 1].map((to) => [`${operator} ${to}`, { ...leaf, value: to }] as const),
    ...(other === undefined ? [] : [[`${other} ${value}`, { ...leaf, operator: other }] as const]),
    ...(operator === 'atLeast' ? [[`exactly ${value}`, exactly] as const] : []),
  ]
}

const isSound = (node: Condition): boolean => {
  if ('all' in node) return node.all.every(isSound)
  if ('not' in node) return isSound(node.not)
  if (!('fact' in node)) return true
  const [fact, operator] = [facts.get(node.fact), operators.get(node.operator)]
  if (fact === undefined || operator === undefined) return false
  return fact.params.safeParse(node.params ?? {}).success && operator.value.safeParse(node.value).success
}

/** Changes of a criterion: what it compares with, what it looks at, or that it is there at all. */
export const ofLeaf = (leaf: Leaf): readonly Change<Condition>[] => {
  const byParams = ofParams(leaf.params ?? {}).map(([what, params]) => [what, { ...leaf, params }] as const)
  const changed = [...ofComparison(leaf), ...byParams]
    .filter(([, node]) => isSound(node))
    .map(([what, to]) => ({ where: leaf.id, what, to }))
  return [{ where: leaf.id, what: 'dropped', to: undefined }, ...changed]
}
