import { Engine } from 'json-rules-engine'
import { describe, expect, test } from 'vitest'
import { addFacts, addOperators, engineRules } from '../../src/index'
import { AwardLawError } from '../../src/schema/errors'
import { individual } from '../support/context'

const award = 'chien-si-thi-dua-co-so'
const on = '2024-12-20'
const attestations = {
  'doan-ket-tich-cuc-thi-dua': true,
}
const candidate = (fields: object = {}) =>
  individual({
    groups: ['official'],
    headOf: null,
    joinedOn: '2010-01-01',
    years: [{ year: 2024, rating: 'good', leave: [] }],
    awards: [],
    contributions: [{ kind: 'initiative', scope: 'grassroots', year: 2024 }],
    discipline: [],
    proceedings: [],
    votes: ['grassroots', 'ministry'].map((council) => ({ council, for: award, inFavour: 10, members: 10 })),
    attestations,
    ...fields,
  })

const hostEngine = () => {
  const engine = new Engine(engineRules(award, { on }))
  addOperators(engine)
  return engine
}
const fires = async (engine: Engine, subject: object) => {
  addFacts(engine, subject, { on })
  return (await engine.run()).events.map(({ params }) => params?.award)
}

describe('a rule for the engine', () => {
  const [rule] = engineRules(award, { on })

  test('is plain JSON, named after the award, with an event of our own type', () => {
    expect(JSON.parse(JSON.stringify(rule))).toStrictEqual(rule)
    expect(rule).toMatchObject({ name: award, event: { type: 'thi-dua-khen-thuong', params: { award } } })
  })

  test('names every criterion, and says of each for which award it is asked', () => {
    const text = JSON.stringify(rule)
    expect(text).toContain('"name":"sang-kien-co-so"')
    expect(text).toContain(`"forAward":"${award}"`)
    expect(text).toContain('"not":')
  })

  test('follows the wording of the day', () => {
    expect(engineRules(award, { on: '2016-12-20' })).not.toEqual(engineRules(award, { on }))
    const again = engineRules(award, { on })
    expect(again).toEqual([rule])
  })

  test('is refused like an evaluation: unknown award, day before the first wording, broken options', () => {
    expect(() => engineRules('huan-chuong-khong-co', { on })).toThrow(AwardLawError)
    expect(() => engineRules(award, { on: '2010-01-01' })).toThrow(AwardLawError)
    expect(() => engineRules(award, { on: '20-12-2024' })).toThrow(AwardLawError)
  })

  test('holds what packs add', () => {
    expect(JSON.stringify(engineRules(award, { on, packs: ['kiem-sat'] })).length).toBeGreaterThan(
      JSON.stringify([rule]).length,
    )
  })
})

describe("a host's engine", () => {
  test('fires for one subject after another', async () => {
    const engine = hostEngine()
    expect(await fires(engine, candidate())).toEqual([award])
    expect(await fires(engine, candidate({ contributions: [] }))).toEqual([])
    expect(await fires(engine, candidate())).toEqual([award])
  })

  test('is stopped by a bar', async () => {
    const proceedings = [{ kind: 'disciplinary', openedOn: '2024-12-01' }]
    expect(await fires(hostEngine(), candidate({ proceedings }))).toEqual([])
    expect(await fires(hostEngine(), candidate({ awards: [{ award, year: 2024 }] }))).toEqual([])
  })

  test('answers "meets the standards of" by our own evaluation', async () => {
    const years = [{ year: 2024, rating: 'completed', leave: [] }]
    expect(await fires(hostEngine(), candidate({ years }))).toEqual([])
  })

  test('takes what is not known for not met', async () => {
    expect(await fires(hostEngine(), individual())).toEqual([])
    expect(await fires(hostEngine(), candidate({ contributions: undefined }))).toEqual([])
  })

  test('keeps the meaning of its own operators', async () => {
    const asks = (operator: string, value: unknown) => ({
      conditions: { all: [{ fact: 'own', operator, value }] },
      event: { type: 'own' },
    })
    const met = async (operator: string, own: unknown, value: unknown) => {
      const engine = new Engine([asks(operator, value)])
      addOperators(engine)
      return (await engine.run({ own })).events.length > 0
    }
    expect(await met('equal', 'x', 'x')).toBe(true)
    expect(await met('equal', 1, 2)).toBe(false)
    expect(await met('lessThan', '5', 10)).toBe(true)
    expect(await met('lessThan', 'five', 10)).toBe(false)
    expect(await met('lessThan', 10, 10)).toBe(false)
    expect(await met('lessThan', { min: 1, max: 9 }, 10)).toBe(true)
    expect(await met('lessThan', { min: 1, max: 12 }, 10)).toBe(false)
    expect(await met('atLeast', undefined, 1)).toBe(false)
  })

  test('is not robbed of a fact of its own', () => {
    const engine = hostEngine()
    engine.addFact('rating', 5)
    expect(() => addFacts(engine, candidate(), { on })).toThrow('rating')
  })

  test('refuses a subject that is not one', () => {
    expect(() => addFacts(hostEngine(), { kind: 'individual' }, { on })).toThrow(AwardLawError)
  })
})
