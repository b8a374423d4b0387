import { describe, expect, test } from 'vitest'
import { AwardLawError, evaluateSlate, type SlateInput } from '../../src/index'
import { advanced, office, options, people, person, season, status, year } from './support'

const refused = (roster: SlateInput['roster'], unit: object = office('top', 'excellent')) => {
  try {
    evaluateSlate({ unit, year, ...(roster ? { roster } : {}) }, options)
    return undefined
  } catch (error) {
    if (error instanceof AwardLawError) return { code: error.code, issues: error.issues }
    throw error
  }
}

describe('a roster is refused', () => {
  test('with a member of a unit that is not there', () => {
    expect(refused({ members: [person('a', 'good', { unitId: 'khac' })] })).toEqual({
      code: 'invalid-options',
      issues: [
        {
          path: 'roster.members[a].unitId',
          vi: 'không có đơn vị “khac” trong danh sách',
          en: 'names no unit of the roster: “khac”',
        },
      ],
    })
  })

  test('with a unit below one that is not there', () => {
    expect(refused({ units: [office('u', 'good', { parentId: 'khac' })], members: [] })?.issues).toEqual([
      {
        path: 'roster.units[u].parentId',
        vi: 'không có đơn vị “khac” trong danh sách',
        en: 'names no unit of the roster: “khac”',
      },
    ])
  })

  test.each([
    ['two', [office('a', 'good', { parentId: 'b' }), office('b', 'good', { parentId: 'a' })]],
    ['itself', [office('a', 'good', { parentId: 'a' })]],
  ])('with units that stand above each other: %s', (_, units) => {
    const found = refused({ units, members: people(1, 'good') })
    expect(found?.code).toBe('invalid-options')
    expect(found?.issues[0]).toEqual({
      path: 'roster.units[a].parentId',
      vi: 'tạo thành vòng',
      en: 'closes a circle',
    })
  })

  test.each([
    ['two members', { members: [person('a', 'good'), person('a', 'excellent')] }],
    ['two units', { units: [office('a'), office('a')], members: [] }],
    ['a unit and a member', { units: [office('a')], members: [person('a')] }],
    ['a member and the unit that nominates', { members: [person('top')] }],
  ])('with one id for %s', (_, roster) => {
    const id = roster.members.at(-1)?.id ?? 'a'
    expect(refused(roster)).toEqual({
      code: 'invalid-options',
      issues: [{ path: 'roster', vi: `có hai hồ sơ cùng mã “${id}”`, en: `has two records with the id “${id}”` }],
    })
  })

  test('with a person among the units, or a unit among the members', () => {
    expect(refused({ units: [person('a')], members: [office('b')] })).toEqual({
      code: 'invalid-options',
      issues: [
        { path: 'roster.units[0].kind', vi: 'phải là unit', en: 'must be unit', allowed: ['unit'] },
        { path: 'roster.members[0].kind', vi: 'phải là individual', en: 'must be individual', allowed: ['individual'] },
      ],
    })
  })

  test('of a person instead of a unit', () => {
    expect(refused({ members: [] }, person('top'))?.issues).toEqual([
      { path: 'unit.kind', vi: 'phải là unit', en: 'must be unit', allowed: ['unit'] },
    ])
  })

  test('with a record that is wrong', () => {
    const found = refused({ members: [{ ...person('a'), years: [{ year, rating: 'best' }] }] })
    expect(found?.code).toBe('invalid-subject')
    expect(found?.issues[0]?.path).toBe('years[0].rating')
  })

  test('with a field that is misspelt, or a way of counting that there is not', () => {
    expect(refused({ members: [], holder: 'awards' } as never)?.issues[0]?.path).toBe('roster.holder')
    expect(refused({ members: [], holders: 'all' } as never)?.issues[0]).toMatchObject({
      path: 'roster.holders',
      allowed: ['verdicts', 'awards'],
    })
  })
})

describe('a slate', () => {
  test('needs nominations or a roster', () => {
    expect(refused(undefined)).toEqual({
      code: 'invalid-options',
      issues: [{ path: '', vi: 'phải có nominations hoặc roster', en: 'must have nominations or a roster' }],
    })
  })

  test('may have nobody in its roster', () => {
    const slate = season({ roster: { members: [] } })
    expect(slate.units).toMatchObject([{ unit: 'top', members: 0 }])
  })

  test('may name the unit that nominates among its units: it is there once', () => {
    const top = office('top', 'excellent')
    const slate = season({ unit: top, roster: { units: [top, office('u', 'good')], members: people(2, 'good') } })
    expect(slate.units.map(({ unit }) => unit)).toEqual(['top', 'u'])
  })

  test('puts members without a unit in the one that nominates', () => {
    const slate = season({ roster: { units: [office('u', 'good')], members: [person('a', 'good')] } })
    expect(slate.units.map(({ unit, members }) => [unit, members])).toEqual([
      ['top', 1],
      ['u', 0],
    ])
    expect(status(slate, 'a', advanced)).toBe('eligible')
  })

  test('takes no notice of what the unit that nominates belongs to', () => {
    const slate = season({ unit: office('top', 'good', { parentId: 'bo' }), roster: { members: people(1, 'good') } })
    expect(slate.units).toHaveLength(1)
  })
})
