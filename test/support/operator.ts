import type { Value } from '../../src/facts/fact'
import { operators } from '../../src/operators/index'
import type { Text } from '../../src/schema/text'

const operator = (id: string) => {
  const found = operators.get(id)
  if (found === undefined) throw new Error(`no operator ${id}`)
  return found
}

/** The outcome of a comparison, after the schema has let the value pass. */
export const tested = (id: string, value: unknown, actual: Value): boolean | undefined => {
  const { value: schema, bind } = operator(id)
  return bind(schema.parse(value))(actual)
}

/** What an operator asks of a fact with this unit, in words. */
export const requiredBy = (id: string, value: unknown, unit: Text = { vi: '', en: '' }): Text =>
  operator(id).required(value, { unit, read: () => undefined, actual: () => unit, path: () => '' })
