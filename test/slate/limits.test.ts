import { describe, expect, test } from 'vitest'
import { definePack, evaluateSlate, type Slate, type SlateInput, type Unit } from '../../src/index'
import { cite, pack, words } from '../checks/support'
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

const quota = (fields: object) => ({ id: 'gioi-han', cite, says: words('quota'), ...fields })

/** A regulation that sets one limit. */
const limiting = (award: string, fields: object) =>
  definePack(pack({ additions: [{ from: '2024-01-01', award, quotas: [quota(fields)] }] }))

/** The limits of that regulation alone. */
const own = ({ limits }: Slate) => limits.filter(({ layer }) => layer === 'goi')

const slateOf = (given: Partial<SlateInput>, fields: object, award = advancedUnit) =>
  own(evaluateSlate({ unit: office('top', 'good'), year, ...given }, { ...options, packs: [limiting(award, fields)] }))

const counts = { total: 10, completed: 10, holders: { [advanced]: 8, [fighter]: 1 }, disciplinedFromWarning: 0 }

/** A unit that meets the standards. */
const fine = (id: string, more: Partial<Unit> = {}): Unit =>
  office(id, 'excellent', { years: [{ year, rating: 'excellent', members: counts }], ...more })

const nominate = (subjects: readonly object[], award = advancedUnit) => ({
  nominations: subjects.map((subject) => ({ subject, award })),
})

const several = (count: number, more: Partial<Unit> = {}, prefix = 'u') =>
  Array.from({ length: count }, (_, index) => fine(`${prefix}${index}`, more))

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

describe('ranking by votes over the limit', () => {
  const voted = (id: string, inFavour: number, rest: object = {}, members = 10) =>
    person(id, 'excellent', {
      votes: [{ council: 'grassroots', for: fighter, inFavour, members, year, ...rest }],
    })
  const ranked = (subjects: readonly object[], fields: object = {}) =>
    slateOf(nominate(subjects, fighter), { number: 1, rankedBy: 'votes', ...fields }, fighter)[0]?.ranking

  test('puts the most votes first; equals share a rank', () => {
    const subjects = [voted('a', 8), voted('b', 10), voted('c', 8), voted('d', 9)]
    const expected = [
      { rank: 1, subjects: ['b'] },
      { rank: 2, subjects: ['d'] },
      { rank: 3, subjects: ['a', 'c'] },
    ]
    expect(ranked(subjects)).toEqual(expected)
    expect(
      ranked([...subjects].reverse())?.map(({ rank, subjects: ids }) => ({ rank, subjects: [...ids].sort() })),
    ).toEqual(expected)
  })

  test('by share, not by number', () => {
    expect(ranked([voted('a', 9, {}, 10), voted('b', 10, {}, 12)])?.map(({ subjects }) => subjects)).toEqual([
      ['a'],
      ['b'],
    ])
    expect(ranked([voted('a', 6, {}, 6), voted('b', 9, {}, 9)])?.map(({ subjects }) => subjects)).toEqual([['a', 'b']])
  })

  test('the chair breaks ties only where the regulation says so', () => {
    const subjects = [voted('a', 9, { chair: false }), voted('b', 9, { chair: true }), voted('c', 10, { chair: false })]
    expect(ranked(subjects)?.map(({ subjects: ids }) => ids)).toEqual([['c'], ['a', 'b']])
    expect(ranked(subjects, { tie: 'chair' })?.map(({ subjects: ids }) => ids)).toEqual([['c'], ['b'], ['a']])
  })

  test('the chair does not lift fewer votes over more', () => {
    const subjects = [voted('a', 9, { chair: true }), voted('b', 10, { chair: false })]
    expect(ranked(subjects, { tie: 'chair' })?.map(({ subjects: ids }) => ids)).toEqual([['b'], ['a']])
  })

  test('the last ballot counts, and only votes of the year', () => {
    const twice = person('a', 'excellent', {
      votes: [
        { council: 'grassroots', for: fighter, inFavour: 8, members: 10, year },
        { council: 'grassroots', for: fighter, inFavour: 10, members: 10, year, ballot: 2 },
      ],
    })
    const before = person('b', 'excellent', {
      votes: [
        { council: 'grassroots', for: fighter, inFavour: 9, members: 10, year },
        { council: 'grassroots', for: fighter, inFavour: 1, members: 10, year: year - 1 },
      ],
    })
    expect(ranked([before, twice, voted('c', 8)])?.map(({ subjects }) => subjects)).toEqual([['a'], ['b'], ['c']])
  })

  test('the chair’s vote of an earlier ballot does not count', () => {
    const turned = person('a', 'excellent', {
      votes: [
        { council: 'grassroots', for: fighter, inFavour: 9, members: 10, year, chair: true },
        { council: 'grassroots', for: fighter, inFavour: 9, members: 10, year, ballot: 2, chair: false },
      ],
    })
    expect(ranked([turned, voted('b', 9, { chair: true })], { tie: 'chair' })?.map(({ subjects }) => subjects)).toEqual(
      [['b'], ['a']],
    )
  })

  test('is not given within the limit, nor where the regulation does not rank', () => {
    expect(ranked([voted('a', 9)])).toBeUndefined()
    expect(slateOf(nominate([voted('a', 9), voted('b', 9)], fighter), { number: 1 }, fighter)[0]).not.toHaveProperty(
      'ranking',
    )
  })

  test('leaves out who is not eligible, and who has no vote', () => {
    const subjects = [
      voted('a', 9),
      voted('b', 10),
      { ...voted('c', 10), years: [{ year, rating: 'completed' }] },
      person('d', 'excellent'),
    ]
    expect(ranked(subjects)?.flatMap(({ subjects: ids }) => ids)).toEqual(['b', 'a'])
  })
})

describe('whom a law prefers among equals', () => {
  test('women, and units of which 70 % are women', () => {
    const subjects = [person('a', 'excellent', { gender: 'female' }), person('b', 'excellent', { gender: 'male' })]
    const [limit] = slateOf(nominate(subjects, fighter), { number: 1 }, fighter)
    expect(limit?.preferred).toMatchObject({ subjects: ['a'], cite: { instrument: '152/2025/NĐ-CP' } })
    const units = [fine('c', { womenPercent: 70 }), fine('d', { womenPercent: 69 }), fine('e')]
    expect(slateOf(nominate(units), { number: 1 })[0]?.preferred?.subjects).toEqual(['c'])
    expect(slateOf(nominate(units), { number: 3 })[0]).not.toHaveProperty('preferred')
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
