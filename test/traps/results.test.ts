import { Engine, Fact, Rule, type RuleProperties } from 'json-rules-engine'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { evaluate, evaluateAll, evaluateAllSync } from '../../src/index'
import { EVENT } from '../../src/kernel/engine'
import { individual } from '../support/context'

const asks = (name: string, fact: string, type = 'met'): RuleProperties => ({
  name,
  conditions: { all: [{ fact, operator: 'equal', value: true }] },
  event: { type },
})

const rated = individual({ years: [{ year: 2024, rating: 'good' }] })

describe('results', () => {
  test("of the engine's own rules come as they complete, not in the order of the rules", async () => {
    const later = () => new Promise((resolve) => setTimeout(() => resolve(true), 5))
    const { results } = await new Engine([asks('slow', 'slow'), asks('quick', 'quick')]).run({
      slow: later,
      quick: true,
    })
    expect(results.map(({ name }) => name)).toEqual(['quick', 'slow'])
  })

  test('of two rules of one name cannot be told apart', async () => {
    const { results } = await new Engine([asks('same', 'a'), asks('same', 'b')]).run({ a: true, b: true })
    expect(results.map(({ name }) => name)).toEqual(['same', 'same'])
  })

  test('of ours come in the order of the rules, each under its award', async () => {
    const options = { on: '2024-12-20' }
    const [found, sync] = [await evaluateAll(rated, options), evaluateAllSync(rated, options)]
    expect(found.map(({ award }) => award)).toEqual(sync.map(({ award }) => award))
    expect(new Set(found.map(({ award }) => award)).size).toBe(found.length)
  })
})

describe('what a rule says beside its conditions', () => {
  test("is dropped from the engine's own rules and their JSON", () => {
    const leaf = { fact: 'rating', operator: 'equal', value: 'good', cite: 'Điều 23' }
    const rule = new Rule({ ...asks('x', 'y'), conditions: { all: [leaf] }, cite: 'Điều 23' } as RuleProperties)
    expect(rule).not.toHaveProperty('cite')
    expect(JSON.stringify(rule.toJSON(false))).not.toContain('Điều 23')
  })

  test('stays with ours', async () => {
    const subject = individual({ groups: ['official'], years: [{ year: 2024, rating: 'completed' }] })
    const { reasons } = await evaluate(subject, 'lao-dong-tien-tien', { on: '2024-12-20', attestations: 'assumed' })
    expect(reasons.length).toBeGreaterThan(0)
    for (const { cite, says } of reasons) {
      expect(cite.instrument).toBe('06/2022/QH15')
      expect(cite.name.vi).toContain('Điều')
      expect(says.vi).not.toBe('')
    }
  })
})

describe('the cost of a run', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  test("the engine's own rules hash every fact at every run, and copy their conditions for each result", async () => {
    const hashes = vi.spyOn(Fact as unknown as { hashFromObject: () => number }, 'hashFromObject')
    const engine = new Engine([asks('x', 'a')])
    const [first, second] = [await engine.run({ a: true }), await engine.run({ a: true })]
    expect(hashes.mock.calls.length).toBeGreaterThanOrEqual(2)
    expect(first.results[0]?.conditions).not.toBe(second.results[0]?.conditions)
  })

  test('ours hash nothing', async () => {
    const hashes = vi.spyOn(Fact as unknown as { hashFromObject: () => number }, 'hashFromObject')
    const verdict = await evaluate(rated, 'lao-dong-tien-tien', { on: '2024-12-20' })
    expect(verdict.award).toBe('lao-dong-tien-tien')
    expect(hashes).not.toHaveBeenCalled()
  })
})

describe('types of events', () => {
  test("`success` and `failure` of the engine's own rules are heard for every rule", async () => {
    const engine = new Engine([asks('other', 'a', 'met'), asks('mine', 'b', 'success')])
    const heard: unknown[] = []
    engine.on('success', (event) => heard.push(event))
    await engine.run({ a: true, b: false })
    expect(heard).toEqual([{ type: 'met' }])
  })

  test('`error` is thrown where nobody listens', async () => {
    await expect(new Engine([asks('x', 'a', 'error')]).run({ a: true })).rejects.toThrow()
  })

  test('ours is none of them', () => {
    expect(['error', 'success', 'failure']).not.toContain(EVENT)
  })
})
