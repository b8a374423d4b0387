import { Engine, type RuleProperties } from 'json-rules-engine'
import { describe, expect, test } from 'vitest'
import { evaluateSync } from '../../src/index'
import { AwardLawError } from '../../src/schema/errors'
import { criterion, individual } from '../support/context'
import { tested } from '../support/operator'
import { compiledFrom } from '../support/small-rules'

const rule = (operator: string, value: unknown): RuleProperties => ({
  conditions: { all: [{ fact: 'found', operator, value }] },
  event: { type: 'met' },
})
const met = async (operator: string, found: unknown, value: unknown) =>
  (await new Engine([rule(operator, value)]).run({ found })).events.length > 0

describe("the engine's own operators", () => {
  test.each([
    ['numbers in texts are compared as texts', 'greaterThanInclusive', '9', '10'],
    ['a part of a word is in the word', 'in', 'old', 'gold-medal'],
    ['a text that begins with a number is a number', 'lessThan', '5 years', 'six'],
  ])('%s', async (_, operator, found, value) => {
    expect(await met(operator, found, value)).toBe(true)
  })

  test('two dates of one day are never equal', async () => {
    const day = '2024-01-01T00:00:00Z'
    expect(await met('equal', new Date(day), new Date(day))).toBe(false)
  })
})

describe('ours', () => {
  test('compare numbers as numbers, and only numbers', () => {
    expect(tested('atLeast', 10, 9)).toBe(false)
    expect(tested('atLeast', 10, '9')).not.toBe(true)
    expect(() => tested('atLeast', '10', 9)).toThrow()
    expect(() => tested('lessThan', '10', 9)).toThrow()
  })

  test('never see a number in a text: the subject is refused with the path of the value', () => {
    const subject = individual({ years: [{ year: '2024', rating: 'good' }] })
    expect(() => evaluateSync(subject, 'lao-dong-tien-tien', { on: '2024-12-20' })).toThrow(AwardLawError)
    expect(() => evaluateSync(subject, 'lao-dong-tien-tien', { on: '2024-12-20' })).toThrow('years[0].year')
  })

  test('know a rating by its rank, not by its letters', () => {
    expect('good' > 'excellent').toBe(true)
    expect(tested('atLeast', 'excellent', 'good')).toBe(false)
    expect(tested('atLeast', 'good', 'excellent')).toBe(true)
  })
})

describe('an operator that is not there, or throws', () => {
  const other = { conditions: { all: [] }, event: { type: 'met' } }

  test("rejects the whole run of the engine's own rules, other rules with it", async () => {
    await expect(new Engine([other, rule('atLeest', 1)]).run({ found: 1 })).rejects.toThrow('Unknown operator: atLeest')
    const engine = new Engine([other, rule('broken', 1)])
    engine.addOperator('broken', () => {
      throw new Error('broken')
    })
    await expect(engine.run({ found: 1 })).rejects.toThrow('broken')
  })

  test('ours fail as the rule is loaded, before anybody is evaluated', () => {
    const leaf = { fact: 'rating', value: 'good' }
    expect(() => compiledFrom(criterion('x', { ...leaf, operator: 'atLeest' }))).toThrow('x')
    expect(() => compiledFrom(criterion('x', { ...leaf, fact: 'ratting', operator: 'atLeast' }))).toThrow('x')
  })
})
