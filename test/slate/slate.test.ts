import { describe, expect, test } from 'vitest'
import { AwardLawError, evaluateSlate, type Individual, type Unit } from '../../src/index'

const on = '2022-12-15'
const year = 2022
const options = { on, attestations: 'assumed' } as const
const unit = { kind: 'unit', id: 'phong-1' }

const person = (id: string, more: Partial<Individual> = {}): Individual => ({
  kind: 'individual',
  id,
  groups: ['official'],
  joinedOn: '2010-01-01',
  years: [{ year, rating: 'good' }],
  contributions: [{ kind: 'initiative', scope: 'grassroots', year }],
  ...more,
})

const nominate = (subjects: readonly (Individual | Unit)[], award: string) =>
  subjects.map((subject) => ({ subject, award }))

const people = (count: number) => Array.from({ length: count }, (_, index) => person(`p${index}`))

describe('the share of Chiến sĩ thi đua cơ sở (Decree 91/2017, article 9, clause 3)', () => {
  const limits = (fighters: number, others: number) =>
    evaluateSlate(
      {
        unit,
        year,
        nominations: [
          ...nominate(people(fighters), 'chien-si-thi-dua-co-so'),
          ...nominate(
            Array.from({ length: others }, (_, index) => person(`o${index}`)),
            'lao-dong-tien-tien',
          ),
        ],
      },
      options,
    ).limits

  test('is 15 % of all who meet the advanced standards, rounded down', () => {
    expect(limits(160, 122)[0]).toMatchObject({
      base: { min: 282, max: 282, from: 'slate' },
      allowed: { min: 42, max: 42 },
      nominated: 160,
      over: 118,
      margin: -118,
    })
  })

  test('allows exactly the share', () => {
    expect(limits(3, 17)[0]).toMatchObject({ allowed: { max: 3 }, over: 0, margin: 0 })
    expect(limits(3, 16)[0]).toMatchObject({ allowed: { max: 2 }, over: 1 })
  })

  test('is taken of the population where that is given', () => {
    const nominations = nominate(people(2), 'chien-si-thi-dua-co-so')
    const population = { holders: { 'lao-dong-tien-tien': 100 } }
    expect(evaluateSlate({ unit, year, nominations, population }, options).limits[0]).toMatchObject({
      base: { min: 100, from: 'population' },
      allowed: { max: 15 },
    })
  })

  test('keeps both bounds where a rating is missing', () => {
    const nominations = nominate([person('a'), person('b', { years: [{ year }] })], 'chien-si-thi-dua-co-so')
    expect(evaluateSlate({ unit, year, nominations }, options).limits[0]?.base).toMatchObject({ min: 1, max: 2 })
  })

  test('is gone in 2024', () => {
    const of2024 = person('a', { years: [{ year: 2024, rating: 'excellent' }] })
    const nominations = nominate([of2024], 'chien-si-thi-dua-co-so')
    expect(evaluateSlate({ unit, year: 2024, nominations }, { ...options, on: '2024-12-15' }).limits).toEqual([])
  })
})

describe('Tập thể lao động xuất sắc of the Procuracy (circular 02/2024, article 18, clause 2)', () => {
  const office = (id: string): Unit => ({
    kind: 'unit',
    id,
    groups: [],
    awards: [],
    years: [
      {
        year: 2025,
        rating: 'excellent',
        exceededTargets: true,
        members: {
          total: 10,
          completed: 10,
          holders: { 'lao-dong-tien-tien': 8, 'chien-si-thi-dua-co-so': 1 },
          disciplinedFromWarning: 0,
        },
      },
    ],
  })
  const limit = (count: number) =>
    evaluateSlate(
      {
        unit,
        year: 2025,
        nominations: nominate(
          Array.from({ length: count }, (_, index) => office(`u${index}`)),
          'tap-the-lao-dong-xuat-sac',
        ),
      },
      { on: '2025-12-15', attestations: 'assumed', packs: ['kiem-sat'] },
    ).limits[0]

  test('is at most 20 % of the units', () => {
    expect(limit(10)).toMatchObject({ allowed: { max: 2 }, over: 8, layer: 'kiem-sat' })
  })

  test('is one where the share comes to less', () => {
    expect(limit(4)).toMatchObject({ allowed: { min: 1, max: 1 } })
  })
})

describe('stops', () => {
  test('tell whom a criterion stops, and whom it alone keeps out', () => {
    const nominations = nominate(
      [
        person('fine'),
        person('idle', { contributions: [] }),
        person('both', { contributions: [], years: [{ year, rating: 'completed' }] }),
      ],
      'chien-si-thi-dua-co-so',
    )
    const { stops } = evaluateSlate({ unit, year, nominations }, options)
    const initiative = stops.find(({ id }) => id === 'sang-kien-co-so')
    expect(initiative?.subjects).toEqual(['idle', 'both'])
    expect(initiative?.alone).toEqual(['idle'])
  })
})

describe('whom the law prefers', () => {
  test('is told where more qualify than the share allows, and only where a law says so', () => {
    const nominations = nominate(
      [person('a', { gender: 'female' }), person('b', { gender: 'male' })],
      'chien-si-thi-dua-co-so',
    )
    // No text of the decree of 2017 on this is at hand.
    expect(evaluateSlate({ unit, year, nominations }, options).limits[0]).not.toHaveProperty('preferred')
  })
})

describe('bad input', () => {
  test('a nomination that stands twice', () => {
    const nominations = nominate([person('a'), person('a')], 'chien-si-thi-dua-co-so')
    expect(() => evaluateSlate({ unit, year, nominations }, options)).toThrow(/hai lần/)
  })

  test('a field that is misspelt', () => {
    const slate = { unit, year, nominations: [], populaton: {} }
    expect(() => evaluateSlate(slate, options)).toThrow(AwardLawError)
    expect(() => evaluateSlate(slate, options)).toThrow(/populaton/)
  })
})
