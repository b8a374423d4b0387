import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { conditionKeys, conditionSchema } from '../../../src/schema/condition'
import { criterion } from '../../checks/support'

const leaf = criterion('a')
const since = {
  id: 's',
  cite: { instrument: '1/QĐ-X', article: '1' },
  says: { vi: 'a', en: 'b' },
  since: { window: { years: 'whole' } },
}

describe('the schema of conditions', () => {
  test.each([
    ['a criterion', leaf],
    ['all', { all: [leaf] }],
    ['any', { any: [leaf, { all: [leaf] }] }],
    ['not', { not: { any: [leaf] } }],
    ['a time since an award', { ...since, all: [leaf] }],
    ['a shared condition', { condition: 'chung' }],
  ])('takes %s', (_, condition) => {
    expect(conditionSchema.parse(condition)).toEqual(condition)
  })

  test('reads every level once', () => {
    let condition: unknown = { any: [] }
    for (let level = 0; level < 60; level += 1) condition = { ...since, all: [condition] }
    const started = performance.now()
    expect(conditionSchema.safeParse(condition).success).toBe(false)
    expect(performance.now() - started).toBeLessThan(1000)
  })

  test('becomes a JSON Schema with a branch for every kind', () => {
    const text = JSON.stringify(z.toJSONSchema(conditionSchema, { target: 'draft-7', io: 'input' }))
    const required = [...text.matchAll(/"required":(\[[^\]]*\])/g)].map(
      ([, list]) => JSON.parse(list ?? '[]') as string[],
    )
    for (const key of conditionKeys) expect(required.some((list) => list.includes(key))).toBe(true)
    expect(text).toContain('"$ref":"#')
  })
})
