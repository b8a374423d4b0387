import { Engine, type RuleProperties } from 'json-rules-engine'
import { describe, expect, test } from 'vitest'
import { conditionSchema } from '../../src/schema/condition'
import { isCertified, isGood } from '../support/small-rules'

const run = async (conditions: object, facts: Record<string, unknown> = {}) => {
  const rule = { conditions, event: { type: 'met' } } as RuleProperties
  const { events, results, failureResults } = await new Engine([rule]).run(facts)
  return { met: events.length > 0, tree: [...results, ...failureResults][0]?.conditions }
}
const refused = (condition: object) => !conditionSchema.safeParse(condition).success
const met = { fact: 'rating', operator: 'equal', value: 'good' }

test('the schema takes an ordinary condition', () => {
  expect(refused({ all: [isGood, { any: [isCertified, { not: isGood }] }] })).toBe(false)
})

describe('empty groups', () => {
  test.each(['any', 'all'])("`%s` of nothing passes in the engine's own rules", async (group) => {
    expect((await run({ [group]: [] })).met).toBe(true)
  })

  test.each(['any', 'all'])('the schema refuses `%s` of nothing, at any depth', (group) => {
    expect(refused({ [group]: [] })).toBe(true)
    expect(refused({ all: [isGood, { not: { [group]: [] } }] })).toBe(true)
  })
})

describe('priority', () => {
  test("leaves criteria unevaluated in the engine's own rules, so that no reason can be given", async () => {
    const conditions = {
      all: [
        { ...met, value: 'excellent', priority: 10 },
        { ...met, priority: 1 },
      ],
    }
    const { tree } = await run(conditions, { rating: 'good' })
    const [first, second] = (tree as { all: { result?: boolean }[] }).all
    expect(first?.result).toBe(false)
    expect(second?.result).toBeUndefined()
  })

  test('the schema refuses it', () => {
    expect(refused({ ...isGood, priority: 10 })).toBe(true)
    expect(refused({ all: [isGood], priority: 10 })).toBe(true)
  })
})

describe('path', () => {
  test("is ignored on plain values by the engine's own rules", async () => {
    expect((await run({ all: [{ ...met, path: '$.no.such.place' }] }, { rating: 'good' })).met).toBe(true)
  })

  test('evaluates filter expressions', async () => {
    const one = { fact: 'awards', operator: 'equal', value: 2024, path: '$[?(@.year > 2000 + 20)].year' }
    const { met: found, tree } = await run({ all: [one] }, { awards: [{ year: 2024 }] })
    expect(found).toBe(false)
    expect((tree as unknown as { all: { factResult: unknown }[] }).all[0]?.factResult).toEqual([2024])
  })

  test('the schema refuses it', () => {
    expect(refused({ ...isGood, path: '$.rating' })).toBe(true)
  })
})

describe('a group of two kinds', () => {
  test("the engine's own rules look at one of them", async () => {
    expect((await run({ any: [met], all: [{ ...met, value: 'excellent' }] }, { rating: 'good' })).met).toBe(true)
  })

  test('the schema refuses it', () => {
    expect(refused({ any: [isGood], all: [isCertified] })).toBe(true)
  })
})

describe('a value that is another fact', () => {
  test("is looked up by the engine's own rules", async () => {
    const conditions = { all: [{ ...met, value: { fact: 'wanted' } }] }
    expect((await run(conditions, { rating: 'good', wanted: 'good' })).met).toBe(true)
  })

  test('the operators refuse it', async () => {
    const { operators } = await import('../../src/operators/index')
    for (const { value } of operators.values()) expect(value.safeParse({ fact: 'wanted' }).success).toBe(false)
  })
})
