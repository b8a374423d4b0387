import { describe, expect, test } from 'vitest'
import { evaluateSlate, type SlateInput } from '../../src/index'
import { words } from '../checks/support'
import { counts, fine, limiting, nominate, own, several, slateOf } from './limiting'
import {
  advanced,
  advancedUnit,
  excellentUnit,
  fighter,
  office,
  options,
  people,
  person,
  season,
  year,
} from './support'

describe('a limit by number', () => {
  test('needs no base', () => {
    const [limit, ...others] = slateOf(nominate(several(3)), { number: 2 })
    expect(others).toEqual([])
    expect(limit).toMatchObject({
      award: advancedUnit,
      id: 'gioi-han',
      says: words('quota'),
      cite: { instrument: '1/QĐ-X', article: '3' },
      layer: 'goi',
      allowed: { min: 2, max: 2 },
      nominated: 3,
      eligible: 3,
      over: 1,
      eligibleOver: 1,
      margin: -1,
    })
    expect(limit).not.toHaveProperty('base')
    expect(limit).not.toHaveProperty('percent')
    expect(limit).not.toHaveProperty('within')
  })

  test('may be none at all', () => {
    expect(slateOf(nominate(several(1)), { number: 0 })[0]).toMatchObject({ allowed: { max: 0 }, over: 1 })
  })

  test('counts who is eligible apart', () => {
    const slack = office('v', 'completed', { years: [{ year, rating: 'completed', members: counts }] })
    expect(slateOf(nominate([...several(2), slack]), { number: 2 })[0]).toMatchObject({
      nominated: 3,
      eligible: 2,
      over: 1,
      eligibleOver: 0,
      margin: -1,
    })
  })
})

describe('a limit by steps', () => {
  const steps = [{ below: 10, number: 1 }, { below: 20, number: 2 }, { number: 3 }]
  const base = { count: 'units' }
  test.each([
    [0, 1],
    [9, 1],
    [10, 2],
    [19, 2],
    [20, 3],
    [500, 3],
  ])('with %i units: %i', (units, allowed) => {
    const [limit] = slateOf({ ...nominate(several(4)), population: { units } }, { steps, base })
    expect(limit).toMatchObject({
      base: { min: units, max: units, from: 'population', of: { en: 'all units' } },
      allowed: { min: allowed, max: allowed },
      over: 4 - allowed,
    })
  })

  test('has no upper bound where the base is not known', () => {
    const [limit] = slateOf(nominate(several(4)), { steps, base })
    expect(limit).toMatchObject({ allowed: { min: 1 }, over: 0, eligibleOver: 0 })
    expect(limit?.allowed).not.toHaveProperty('max')
  })
})

describe('a share', () => {
  test.each([
    ['headcount', { headcount: 39 }, 3],
    ['headcount', { headcount: 40 }, 4],
    ['units', { units: 29 }, 2],
    ['units', { units: 30 }, 3],
  ])('of the %s of the population %j is rounded down', (count, population, allowed) => {
    expect(slateOf({ ...nominate(several(1)), population }, { percent: 10, base: { count } })[0]).toMatchObject({
      percent: 10,
      base: { from: 'population' },
      allowed: { min: allowed, max: allowed },
    })
  })

  test('of leaders', () => {
    const base = { count: 'leaders', award: advancedUnit }
    const population = { leaders: { [advancedUnit]: 10 } }
    expect(slateOf({ ...nominate(several(2)), population }, { percent: 15, base })[0]).toMatchObject({
      base: { min: 10, max: 10 },
      allowed: { max: 1 },
      over: 1,
    })
  })

  test('that comes to none allows one only where the regulation says so', () => {
    const given = { ...nominate(several(1)), population: { units: 4 } }
    const base = { count: 'units' }
    expect(slateOf(given, { percent: 20, base })[0]).toMatchObject({ allowed: { max: 0 }, over: 1 })
    expect(slateOf(given, { percent: 20, base, atLeastOne: true })[0]).toMatchObject({ allowed: { max: 1 }, over: 0 })
  })
})

describe('a limit for each set', () => {
  const units = [
    ...several(2, { cluster: 'A', province: 'Huế' }, 'a'),
    ...several(1, { cluster: 'B', province: 'Huế' }, 'b'),
    fine('c', { province: 'Đà Nẵng' }),
  ]
  const brief = (limits: ReturnType<typeof slateOf>) =>
    limits.map(({ within, nominated, over }) => [within, nominated, over]).sort()

  test('per cluster, and one for those of which it is not told', () => {
    expect(brief(slateOf(nominate(units), { number: 1, per: 'cluster' }))).toEqual([
      ['', 1, 0],
      ['A', 2, 1],
      ['B', 1, 0],
    ])
  })

  test('per province', () => {
    expect(brief(slateOf(nominate(units), { number: 2, per: 'province' }))).toEqual([
      ['Huế', 3, 1],
      ['Đà Nẵng', 1, 0],
    ])
  })

  test('per parent unit', () => {
    const below = [...several(2, { parentId: 'x' }), fine('v', { parentId: 'y' })]
    expect(brief(slateOf(nominate(below), { number: 1, per: 'parent' }))).toEqual([
      ['x', 2, 1],
      ['y', 1, 0],
    ])
  })

  test('each with a base of its own', () => {
    const population = { units: 1000, within: { A: { units: 10 }, B: { units: 4 } } }
    const limits = slateOf(
      { ...nominate(units), population },
      { percent: 20, base: { count: 'units' }, per: 'cluster' },
    )
    const allowed = Object.fromEntries(limits.map((limit) => [limit.within, limit.allowed]))
    expect(allowed.A).toEqual({ min: 2, max: 2 })
    expect(allowed.B).toEqual({ min: 0, max: 0 })
    expect(allowed['']).toEqual({ min: 0 })
  })

  test('the order of nominations never matters', () => {
    const fields = { number: 1, per: 'cluster' }
    expect(brief(slateOf(nominate([...units].reverse()), fields))).toEqual(brief(slateOf(nominate(units), fields)))
  })

  test('of units of some types only', () => {
    const typed = [...several(2, { type: 'toa-huyen', province: 'Huế' }), fine('p', { type: 'toa-tinh' }), fine('q')]
    expect(brief(slateOf(nominate(typed), { number: 1, types: ['toa-huyen'] }))).toEqual([[undefined, 2, 1]])
    expect(brief(slateOf(nominate(typed), { number: 1, types: ['toa-huyen'], per: 'province' }))).toEqual([
      ['Huế', 2, 1],
    ])
    expect(brief(slateOf(nominate(typed), { number: 1, types: ['khac'] }))).toEqual([[undefined, 0, 0]])
  })

  test('of persons, by the unit in which they work', () => {
    const subjects = [person('x', 'excellent', { unitId: 'a0' }), person('y', 'excellent', { unitId: 'a0' })]
    const slate = season(
      { roster: { units: [office('a0', 'good', { cluster: 'A' })], members: subjects } },
      { packs: [limiting(fighter, { number: 1, per: 'cluster' })] },
    )
    expect(own(slate).map(({ within, nominated }) => [within, nominated])).toEqual([['A', 2]])
  })
})

describe('limits within a roster', () => {
  const roster = {
    units: [
      office('a', 'good', { cluster: 'A' }),
      office('b', 'good', { cluster: 'A' }),
      office('c', 'good', { cluster: 'B' }),
    ],
    members: [
      ...people(7, 'good', { unitId: 'a' }, 'a'),
      ...people(3, 'excellent', { unitId: 'b' }, 'b'),
      ...people(4, 'completed', { unitId: 'c' }, 'c'),
      person('x', undefined, { unitId: 'c' }),
    ],
  }
  const limitIn = (award: string, fields: object, more: Partial<SlateInput> = {}) =>
    own(season({ roster, ...more }, { packs: [limiting(award, fields)] }))

  test('are taken of all members, and of all units below', () => {
    expect(limitIn(fighter, { percent: 20, base: { count: 'headcount' } })[0]).toMatchObject({
      base: { min: 15, max: 15 },
      allowed: { min: 3, max: 3 },
      eligible: 3,
      eligibleOver: 0,
    })
    expect(limitIn(advancedUnit, { percent: 34, base: { count: 'units' } })[0]).toMatchObject({
      base: { min: 3, max: 3 },
      allowed: { max: 1 },
    })
  })

  test('are known within bounds where a rating is missing', () => {
    const base = { count: 'holders', awards: [advanced] }
    expect(limitIn(fighter, { percent: 10, base })[0]).toMatchObject({
      base: { min: 10, max: 11, from: 'slate' },
      allowed: { min: 1, max: 1 },
    })
  })

  test('count everybody of the roster, whoever is nominated', () => {
    const subject = roster.members.find(({ id }) => id === 'b-0') ?? {}
    const nominations = [{ subject, award: fighter }]
    const base = { count: 'holders', awards: [advanced] }
    expect(limitIn(fighter, { percent: 10, base }, { nominations })[0]).toMatchObject({
      base: { min: 10, max: 11 },
      nominated: 1,
      margin: 0,
    })
  })

  test('units count as holders by their members', () => {
    const base = { count: 'holders', awards: [advancedUnit] }
    // a and b; the department itself has 10 of 15 at least, 11 at most.
    expect(limitIn(excellentUnit, { percent: 50, base })[0]).toMatchObject({ base: { min: 2, max: 3 } })
  })

  test('per cluster, of the units and people in it', () => {
    const limits = limitIn(advancedUnit, { percent: 50, base: { count: 'units' }, per: 'cluster' })
    const found = Object.fromEntries(limits.map(({ within, base, allowed }) => [within, [base?.min, allowed.max]]))
    expect(found).toMatchObject({ A: [2, 1], B: [1, 0] })
  })

  test('give way to the population that is stated', () => {
    expect(
      limitIn(fighter, { percent: 20, base: { count: 'headcount' } }, { population: { headcount: 100 } })[0],
    ).toMatchObject({ base: { min: 100, from: 'population' }, allowed: { max: 20 } })
  })
})

describe('population figures', () => {
  test.each([
    [{ headcount: -1 }, 'population.headcount'],
    [{ units: 1.5 }, 'population.units'],
    [{ holders: { khac: 1 } }, 'population.holders.khac'],
    [{ within: { A: { within: {} } } }, 'population.within.A.within'],
  ])('%j is refused', (population, path) => {
    expect(() => evaluateSlate({ unit: office('top'), year, nominations: [], population } as never, options)).toThrow(
      path,
    )
  })
})
