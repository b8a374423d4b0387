import { describe, expect, test } from 'vitest'
import { evaluateSlate, type Individual, type SlateInput, type Unit } from '../../src/index'
import { office, person } from '../slate/support'

const soldier = 'chien-si-tien-tien'
const fighter = 'chien-si-thi-dua-co-so'
const advancedUnit = 'don-vi-tien-tien'
const winningUnit = 'don-vi-quyet-thang'

type Group = 'army' | 'militia'
type Award = typeof soldier | typeof fighter | typeof advancedUnit | typeof winningUnit

const isOfUnits = (award: Award) => award === advancedUnit || award === winningUnit

/** So many persons, or units, of a group. */
const candidates = (award: Award, group: Group, count: number): readonly (Individual | Unit)[] =>
  Array.from({ length: count }, (_, index) => {
    const id = `${group}-${index}`
    return isOfUnits(award)
      ? office(id, 'excellent', { groups: [group] })
      : person(id, 'excellent', { groups: [group], years: [] })
  })

type Given = Partial<SlateInput> & { readonly subjects: readonly (Individual | Unit)[] }

/** The limits of the pack that a list meets on a day. */
const limitsOn = (on: string, award: Award, { subjects, ...given }: Given, layer = 'quan-doi') =>
  evaluateSlate(
    {
      unit: office('trung-doan', 'excellent', { groups: ['army'], years: [] }),
      year: Number(on.slice(0, 4)),
      nominations: subjects.map((subject) => ({ subject, award })),
      ...given,
    },
    { on, attestations: 'assumed', packs: ['quan-doi'] },
  ).limits.filter((limit) => limit.layer === layer && limit.award === award)

/** A base of which the share comes to two and a bit, and how large it is called in a slate. */
const baseFor = (award: Award, percent: number) => {
  const base = Math.floor(300 / percent) - 1
  return isOfUnits(award) ? { units: base } : { headcount: base }
}

/** Award, group, percent, first and last day, the place. */
const shares = [
  [winningUnit, 'army', 20, '2015-01-24', '2018-11-24', '160/2014/TT-BQP', '61'],
  [soldier, 'army', 40, '2018-11-25', '2023-12-31', '151/2018/TT-BQP', '12'],
  [fighter, 'army', 10, '2018-11-25', '2023-12-31', '151/2018/TT-BQP', '12'],
  [soldier, 'militia', 10, '2020-07-01', '2024-12-21', '57/2020/TT-BQP', '10'],
  [fighter, 'militia', 5, '2020-07-01', '2024-12-21', '57/2020/TT-BQP', '10'],
  [advancedUnit, 'militia', 10, '2020-07-01', '2024-12-21', '57/2020/TT-BQP', '10'],
  [winningUnit, 'militia', 5, '2020-07-01', '2024-12-21', '57/2020/TT-BQP', '10'],
] as const

const dayBefore: Readonly<Record<string, string>> = {
  '2015-01-24': '2015-01-23',
  '2018-11-25': '2018-11-24',
  '2020-07-01': '2020-06-30',
}

const dayAfter: Readonly<Record<string, string>> = {
  '2018-11-24': '2018-11-25',
  '2023-12-31': '2024-01-01',
  '2024-12-21': '2024-12-22',
}

const other = (group: Group): Group => (group === 'army' ? 'militia' : 'army')

describe.each(shares)('%s for the %s: at most %i%%', (award, group, percent, first, last, instrument, article) => {
  const population = baseFor(award, percent)
  const mine = (on: string, count: number, others = 0) =>
    limitsOn(on, award, {
      subjects: [...candidates(award, group, count), ...candidates(award, other(group), others)],
      population,
    }).filter(({ cite, percent: share }) => cite.instrument === instrument && share === percent)

  test.each([first, last])('holds on %s', (on) => {
    const [limit, ...more] = mine(on, 2)
    expect(more).toEqual([])
    expect(limit).toMatchObject({
      percent,
      cite: { instrument, article },
      base: { min: Object.values(population)[0], from: 'population' },
      allowed: { min: 2, max: 2 },
      nominated: 2,
      over: 0,
      margin: 0,
    })
  })

  test('one over is over', () => {
    expect(mine(last, 3)[0]).toMatchObject({ nominated: 3, over: 1, margin: -1 })
  })

  test('the share is reached exactly', () => {
    const exact = isOfUnits(award) ? { units: 100 } : { headcount: 100 }
    const limits = limitsOn(last, award, { subjects: candidates(award, group, 1), population: exact })
    expect(limits.find(({ cite }) => cite.instrument === instrument)?.allowed).toEqual({ min: percent, max: percent })
  })

  test(`only the ${group} is counted`, () => {
    expect(mine(last, 2, 5)[0]).toMatchObject({ nominated: 2, over: 0 })
    expect(mine(last, 0, 5)[0]).toMatchObject({ nominated: 0, over: 0 })
  })

  test('has no upper bound where the base is not told', () => {
    const limits = limitsOn(last, award, { subjects: candidates(award, group, 5) })
    const limit = limits.find(({ cite }) => cite.instrument === instrument)
    expect(limit).toMatchObject({ allowed: { min: 0 }, over: 0 })
    expect(limit?.allowed).not.toHaveProperty('max')
  })

  test('does not hold the day before and the day after', () => {
    expect(mine(dayBefore[first] ?? '', 3)).toEqual([])
    expect(mine(dayAfter[last] ?? '', 3)).toEqual([])
  })
})

describe('shares of the army and of the militia', () => {
  const idsOn = (on: string, award: Award) =>
    limitsOn(on, award, { subjects: candidates(award, 'army', 1) }).map(({ id }) => id)

  test.each<[string, Award, readonly string[]]>([
    ['2018-11-24', fighter, []],
    ['2020-06-30', fighter, ['toi-da-10-phan-tram-quan-so']],
    ['2022-12-20', fighter, ['toi-da-10-phan-tram-quan-so', 'toi-da-5-phan-tram-dan-quan']],
    ['2024-12-20', fighter, ['toi-da-5-phan-tram-dan-quan']],
    ['2024-12-22', fighter, []],
    ['2018-11-24', soldier, []],
    ['2022-12-20', soldier, ['toi-da-40-phan-tram-quan-so', 'toi-da-10-phan-tram-dan-quan']],
    ['2024-12-20', soldier, ['toi-da-10-phan-tram-dan-quan']],
    ['2025-12-20', soldier, []],
    ['2018-11-24', advancedUnit, []],
    ['2022-12-20', advancedUnit, ['toi-da-10-phan-tram-dau-moi-dan-quan']],
    ['2018-12-20', winningUnit, []],
    ['2025-12-20', winningUnit, []],
  ])('on %s, for %s: %j', (on, award, ids) => {
    expect(idsOn(on, award)).toEqual(ids)
  })

  test('each takes its part of a list that names both', () => {
    const subjects = [...candidates(fighter, 'army', 11), ...candidates(fighter, 'militia', 6)]
    expect(
      limitsOn('2022-12-20', fighter, { subjects, population: { headcount: 100 } }).map(
        ({ id, allowed, nominated, over }) => [id, allowed.max, nominated, over],
      ),
    ).toEqual([
      ['toi-da-10-phan-tram-quan-so', 10, 11, 1],
      ['toi-da-5-phan-tram-dan-quan', 5, 6, 1],
    ])
  })

  test('the decree’s 15% of the holders of the advanced titles holds beside the 10% of the headcount', () => {
    const given = {
      subjects: candidates(fighter, 'army', 5),
      population: { headcount: 100, holders: { [soldier]: 30 } },
    }
    expect(limitsOn('2022-12-20', fighter, given)[0]).toMatchObject({ allowed: { max: 10 }, over: 0 })
    expect(limitsOn('2022-12-20', fighter, given, 'national')[0]).toMatchObject({ allowed: { max: 4 }, over: 1 })
  })

  test('who is in neither group is not counted', () => {
    const civilian = person('x', 'excellent', { groups: ['official'], years: [] })
    const limits = limitsOn('2022-12-20', fighter, { subjects: [civilian], population: { headcount: 10 } })
    expect(limits.map(({ nominated }) => nominated)).toEqual([0, 0])
  })
})
