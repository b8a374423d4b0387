import { describe, expect, test } from 'vitest'
import { definePack } from '../../src/index'
import { adding, criterion } from '../checks/support'
import { inTimeZone, timeZones } from '../support/time-zones'
import {
  advanced,
  advancedUnit,
  excellentUnit,
  fighter,
  office,
  people,
  person,
  season,
  status,
  statuses,
  verdict,
  year,
} from './support'

describe('a unit’s counts come from its members', () => {
  test.each([
    [7, 3, 'eligible'],
    [6, 4, 'ineligible'],
    [10, 0, 'eligible'],
  ] as const)('%i advanced and %i others: %s', (good, others, expected) => {
    const slate = season({ roster: { members: [...people(good, 'good'), ...people(others, 'completed')] } })
    expect(status(slate, 'top', advancedUnit)).toBe(expected)
  })

  test('the reason tells how many there are', () => {
    const slate = season({ roster: { members: [...people(6, 'good'), ...people(4, 'completed')] } })
    const { reasons } = verdict(slate, 'top', advancedUnit)
    expect(reasons.map(({ id, actual }) => [id, actual.en])).toEqual([['ty-le-lao-dong-tien-tien', '6 of 10']])
  })

  test('a fighter among them, and everyone’s tasks completed', () => {
    const good = people(9, 'good')
    const one = (rating: 'excellent' | 'good') => season({ roster: { members: [...good, person('x', rating)] } })
    expect(status(one('excellent'), 'top', excellentUnit)).toBe('eligible')
    expect(status(one('good'), 'top', excellentUnit)).toBe('ineligible')
    const slack = season({ roster: { members: [...good, person('x', 'excellent'), person('y', 'not-completed')] } })
    expect(verdict(slack, 'top', excellentUnit).reasons.map(({ id }) => id)).toEqual(['tat-ca-hoan-thanh-nhiem-vu'])
    expect(status(slack, 'top', advancedUnit)).toBe('eligible')
  })

  test('discipline of members, from a warning on, in the year', () => {
    const disciplined = (form: 'khien-trach' | 'canh-cao', decidedOn: string) =>
      season({
        roster: {
          members: [
            ...people(9, 'good'),
            person('x', 'completed', { discipline: [{ form, decidedOn, endedOn: decidedOn }] }),
          ],
        },
      })
    expect(status(disciplined('canh-cao', '2025-03-01'), 'top', advancedUnit)).toBe('ineligible')
    expect(status(disciplined('khien-trach', '2025-03-01'), 'top', advancedUnit)).toBe('eligible')
    expect(status(disciplined('canh-cao', '2024-12-31'), 'top', advancedUnit)).toBe('eligible')
  })

  test('titles that the record already lists count, although they are not given again', () => {
    const held = { awards: [{ award: advanced, year }] }
    const slate = season({ roster: { members: people(10, 'good', held) } })
    expect(status(slate, 'good-0', advanced)).toBe('ineligible')
    expect(status(slate, 'top', advancedUnit)).toBe('eligible')
  })

  test('one that was revoked does not', () => {
    const awards = [{ award: advanced, year, status: 'revoked' as const }]
    const slate = season({ roster: { members: people(10, 'completed', { awards }) } })
    expect(status(slate, 'top', advancedUnit)).toBe('ineligible')
  })
})

describe('holders by the record alone', () => {
  const by = (holders: 'verdicts' | 'awards', awards?: { award: string; year: number }[]) => {
    const all = people(10, 'good').map(({ awards: _, ...one }) => (awards ? { ...one, awards } : one))
    return season({ roster: { members: all, holders } }, { attestations: 'required' })
  }
  const unitStatus = (slate: ReturnType<typeof by>) => {
    const { reasons, missing } = verdict(slate, 'top', advancedUnit)
    return [...reasons, ...missing].find(({ id }) => id === 'ty-le-lao-dong-tien-tien')
  }

  test('no title is listed: nobody holds it, whoever meets its criteria', () => {
    expect(unitStatus(by('awards', []))).toHaveProperty('required')
  })

  test('listed titles count', () => {
    expect(unitStatus(by('awards', [{ award: advanced, year }]))).toBeUndefined()
  })

  test('those of another year do not', () => {
    expect(unitStatus(by('awards', [{ award: advanced, year: year - 1 }]))).toHaveProperty('required')
  })

  test('it is open where the record does not list awards', () => {
    expect(unitStatus(by('awards'))).toHaveProperty('path')
  })

  test('screening takes absent awards for none', () => {
    const all = people(10, 'good').map(({ awards: _, ...one }) => one)
    expect(status(season({ roster: { members: all, holders: 'awards' } }), 'top', advancedUnit)).toBe('ineligible')
    expect(status(season({ roster: { members: all } }), 'top', advancedUnit)).toBe('eligible')
  })
})

describe('sub-units', () => {
  const units = [office('a', 'excellent'), office('a1', 'good', { parentId: 'a' }), office('b', 'good')]
  const roster = {
    units,
    members: [
      ...people(7, 'good', { unitId: 'a' }, 'a'),
      ...people(3, 'completed', { unitId: 'a1' }, 'a1'),
      ...people(2, 'completed', { unitId: 'b' }, 'b'),
      person('chief', 'excellent'),
    ],
  }
  const slate = season({ roster })

  test('count their own members and those of the units below them', () => {
    expect(slate.units.map(({ unit, members: count }) => [unit, count])).toEqual([
      ['top', 13],
      ['a', 10],
      ['a1', 3],
      ['b', 2],
    ])
  })

  test('have titles of their own', () => {
    expect(status(slate, 'a', advancedUnit)).toBe('eligible')
    expect(status(slate, 'a1', advancedUnit)).toBe('ineligible')
    expect(status(slate, 'b', advancedUnit)).toBe('ineligible')
    // 8 of 13 are below 70 %.
    expect(status(slate, 'top', advancedUnit)).toBe('ineligible')
  })

  test('have a row each, the unit that nominates first', () => {
    expect(slate.units[0]).toMatchObject({ unit: 'top', own: { [advancedUnit]: 'ineligible' } })
    expect(slate.units[1]).toMatchObject({
      unit: 'a',
      members: 10,
      of: { [advanced]: { eligible: 7, ineligible: 3 } },
      own: { [advancedUnit]: 'eligible' },
    })
    expect(slate.units[3]?.of[fighter]).toEqual({ ineligible: 2 })
  })

  test('the order of units and members never matters', () => {
    const other = season({ roster: { units: [...units].reverse(), members: [...roster.members].reverse() } })
    expect(statuses(other)).toEqual(statuses(slate))
    const rows = (one: typeof slate) => [...one.units].sort((x, y) => x.unit.localeCompare(y.unit))
    expect(rows(other)).toEqual(rows(slate))
  })
})

describe('one person’s missing rating', () => {
  const roster = (sure: number, rest: number) => ({
    members: [...people(sure, 'good'), ...people(rest, 'completed'), person('x')],
  })

  test('leaves open what depends on it', () => {
    const slate = season({ roster: roster(6, 3) })
    expect(status(slate, 'x', advanced)).toBe('undetermined')
    const { status: found, missing, reasons, pass } = verdict(slate, 'top', advancedUnit)
    expect([found, pass, reasons]).toEqual(['undetermined', false, []])
    expect(missing.map(({ id, path }) => [id, path])).toEqual([['ty-le-lao-dong-tien-tien', 'roster[x]']])
  })

  test('and not what is decided anyway: seven of ten are sure', () => {
    const slate = season({ roster: roster(7, 2) })
    expect(status(slate, 'x', advanced)).toBe('undetermined')
    expect(status(slate, 'top', advancedUnit)).toBe('eligible')
    // Everyone has to complete the tasks, and there is no fighter.
    expect(status(slate, 'top', excellentUnit)).toBe('undetermined')
  })

  test('nor what cannot be reached any more', () => {
    expect(status(season({ roster: roster(5, 4) }), 'top', advancedUnit)).toBe('ineligible')
  })

  test('leaves everybody else alone', () => {
    const open = season({ roster: roster(6, 3) })
    const rated = season({
      roster: { members: [...people(6, 'good'), ...people(3, 'completed'), person('x', 'good')] },
    })
    const others = (slate: typeof open) => statuses(slate).filter((one) => !/^(x|top) /.test(one))
    expect(others(open)).toEqual(others(rated))
  })

  test('leaves other units alone, and the one above where it matters', () => {
    const units = [office('a', 'good'), office('b', 'good')]
    const all = [
      ...people(2, 'good', { unitId: 'a' }, 'a'),
      person('x', undefined, { unitId: 'a' }),
      ...people(4, 'good', { unitId: 'b' }, 'b'),
    ]
    const slate = season({ roster: { units, members: all } })
    expect(status(slate, 'a', advancedUnit)).toBe('undetermined')
    expect(status(slate, 'b', advancedUnit)).toBe('eligible')
    // 6 of 7 at least.
    expect(status(slate, 'top', advancedUnit)).toBe('eligible')
  })

  test('is told of those alone whose records leave something open', () => {
    const slate = season({
      roster: { members: [...people(6, 'good'), ...people(2, 'completed'), person('x'), person('y')] },
    })
    expect(verdict(slate, 'top', advancedUnit).missing.map(({ path }) => path)).toEqual(['roster[x, y]'])
  })

  test('is not told beside another way that is closed for good', () => {
    const one = {
      evidence: 'computed',
      fact: 'memberHolders',
      params: { award: fighter },
      operator: 'atLeast',
      value: 1,
    }
    const two = { evidence: 'computed', fact: 'rating', params: {}, operator: 'atLeast', value: 'excellent' }
    const ways = { any: [criterion('co-nguoi', one), criterion('xuat-sac', two)] }
    const slate = season(
      { unit: office('top', 'good'), roster: { members: [...people(9, 'good'), person('x')] } },
      { packs: [definePack(adding(ways, { award: advancedUnit }))] },
    )
    expect(verdict(slate, 'top', advancedUnit).missing.map(({ id, path }) => [id, path])).toEqual([
      ['co-nguoi', 'roster[x]'],
    ])
  })

  test('is settled by giving it', () => {
    const given = (rating: 'good' | 'completed') =>
      status(
        season({ roster: { members: [...people(6, 'good'), ...people(3, 'completed'), person('x', rating)] } }),
        'top',
        advancedUnit,
      )
    expect([given('good'), given('completed')]).toEqual(['eligible', 'ineligible'])
  })

  test('shows in the summary in the language asked for', () => {
    const slate = season({ roster: roster(6, 3) }, { locale: 'en' })
    expect(verdict(slate, 'top', advancedUnit).summary).toMatch(/Advanced Labour/)
  })
})

describe('a unit without a record of the year', () => {
  test('still has its members counted', () => {
    const all = people(10, 'completed')
    const slate = season({ unit: office('top', undefined, { years: [] }), roster: { members: all } })
    const { status: found, reasons } = verdict(slate, 'top', advancedUnit)
    expect(found).toBe('ineligible')
    expect(reasons.map(({ id }) => id)).toEqual(['ty-le-lao-dong-tien-tien'])
  })
})

describe('nominations within a roster', () => {
  const roster = { members: [...people(7, 'good'), ...people(3, 'completed')] }

  test('are those named, judged with everybody’s titles', () => {
    const top = office('top', 'excellent')
    const slate = season({ unit: top, roster, nominations: [{ subject: top, award: advancedUnit }] })
    expect(slate.nominations.map(({ subject, award }) => [subject.id, award])).toEqual([['top', advancedUnit]])
    expect(status(slate, 'top', advancedUnit)).toBe('eligible')
  })

  test('absent, they are everyone for every award given once a year', () => {
    const slate = season({ roster })
    const of = (id: string) => slate.nominations.filter(({ subject }) => subject.id === id).map(({ award }) => award)
    expect(of('good-0')).toEqual(expect.arrayContaining([advanced, fighter]))
    expect(of('good-0')).not.toContain('bang-khen-bo-nganh-tinh')
    expect(of('top')).toEqual(expect.arrayContaining([advancedUnit, excellentUnit]))
  })
})

test('a season is the same in every time zone', () => {
  const roster = {
    units: [office('a', 'good')],
    members: [
      ...people(7, 'good', { unitId: 'a', joinedOn: '2025-03-16' }),
      person('new', 'excellent', { joinedOn: '2025-02-15' }),
      person('warned', 'completed', {
        discipline: [{ form: 'canh-cao', decidedOn: '2025-01-01', endedOn: '2025-12-31' }],
      }),
      person('x'),
    ],
  }
  const found = timeZones.map((zone) => inTimeZone(zone, () => JSON.stringify(statuses(season({ roster })))))
  expect(new Set(found).size).toBe(1)
})
