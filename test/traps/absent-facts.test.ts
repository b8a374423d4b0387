import { Engine, type TopLevelCondition } from 'json-rules-engine'
import { describe, expect, test } from 'vitest'
import { decide } from '../../src/kernel/evaluate'
import type { Condition } from '../../src/schema/condition'
import { contextOf, criterion, individual } from '../support/context'
import { compiledFrom, isCertified, isGood } from '../support/small-rules'

const fires = async (conditions: TopLevelCondition): Promise<boolean> => {
  const engine = new Engine([{ conditions, event: { type: 'met' } }], { allowUndefinedFacts: true })
  return (await engine.run()).events.length > 0
}

describe("the engine's own rules take an absent fact for a value", () => {
  test.each<[string, TopLevelCondition]>([
    ['notEqual', { all: [{ fact: 'discipline', operator: 'notEqual', value: 'canh-cao' }] }],
    ['notIn', { all: [{ fact: 'discipline', operator: 'notIn', value: ['canh-cao'] }] }],
    ['not', { not: { fact: 'disciplined', operator: 'equal', value: true } }],
  ])('%s over it passes', async (_, conditions) => {
    expect(await fires(conditions)).toBe(true)
  })

  test('and where it must be there, its absence rejects the whole run', async () => {
    const engine = new Engine([
      { conditions: { all: [{ fact: 'rating', operator: 'equal', value: 'good' }] }, event: { type: 'met' } },
    ])
    await expect(engine.run()).rejects.toThrow('Undefined fact: rating')
  })
})

describe('ours keep it unknown', () => {
  const disciplined = criterion('ky-luat', { fact: 'disciplined', params: { when: 'on' } })
  const undisciplined = criterion('khong-ky-luat', { fact: 'disciplined', params: { when: 'on' }, value: false })
  const status = (condition: Condition, subject = individual()) => decide(compiledFrom(condition), contextOf(subject))

  test.each<[string, Condition]>([
    ['a criterion', isGood],
    ['a criterion that wants a no', undisciplined],
    ['not', { not: disciplined }],
    ['not not', { not: { not: isGood } }],
    ['all', { all: [isGood, isCertified] }],
    ['any', { any: [isGood, isCertified] }],
  ])('%s', (_, condition) => {
    expect(status(condition)).toBe('undetermined')
  })

  test('what is known may decide all the same', () => {
    const rated = (rating: string) => individual({ years: [{ year: 2024, rating }] })
    expect(status({ all: [isGood, isCertified] }, rated('completed'))).toBe('ineligible')
    expect(status({ any: [isGood, isCertified] }, rated('good'))).toBe('eligible')
    expect(status({ any: [isGood, isCertified] }, rated('completed'))).toBe('undetermined')
    expect(status({ not: { all: [isGood, isCertified] } }, rated('completed'))).toBe('eligible')
  })
})
