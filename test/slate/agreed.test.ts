import { describe, expect, test } from 'vitest'
import { AwardLawError, type Unit } from '../../src/index'
import { advanced, advancedUnit, office, people, person, season, status, year } from './support'

const members = (counts: object): Partial<Unit> => ({
  years: [{ year, rating: 'excellent', members: counts as never }],
})

const refusal = (run: () => unknown) => {
  try {
    run()
    return undefined
  } catch (error) {
    if (error instanceof AwardLawError) return error
    throw error
  }
}

describe('counts that the unit’s own record gives', () => {
  const roster = { members: [...people(7, 'good'), ...people(2, 'completed'), person('x')] }
  const withOwn = (counts: object) => () => season({ unit: office('top', 'excellent', members(counts)), roster })

  test.each([
    ['the same', { total: 10, completed: 10, holders: { [advanced]: 7 } }],
    ['one that the open rating allows', { total: 10, completed: 9, holders: { [advanced]: 8 } }],
    ['some of them only', { total: 10 }],
    ['awards that a season does not give', { total: 10, holders: { 'bang-khen-bo-nganh-tinh': 3 } }],
  ])('may be %s', (_, counts) => {
    expect(refusal(withOwn(counts))).toBeUndefined()
  })

  test.each([
    ['total', { total: 11 }, 'total', 11, '10'],
    ['completed', { total: 10, completed: 8 }, 'completed', 8, '9–10'],
    ['too many holders', { total: 10, holders: { [advanced]: 9 } }, `holders.${advanced}`, 9, '7–8'],
    ['too few holders', { total: 10, holders: { [advanced]: 6 } }, `holders.${advanced}`, 6, '7–8'],
    ['disciplined', { total: 10, disciplinedFromWarning: 1 }, 'disciplinedFromWarning', 1, '0'],
  ])('are refused where they contradict the members: %s', (_, counts, path, given, found) => {
    const error = refusal(withOwn(counts))
    expect(error?.code).toBe('invalid-options')
    expect(error?.issues).toEqual([
      {
        path: `roster.units[top].years[${year}].members.${path}`,
        vi: `ghi ${given}, còn danh sách cá nhân cho ${found}`,
        en: `says ${given}, while the members come to ${found}`,
      },
    ])
  })

  test('decide what the members leave open', () => {
    const six = { members: [...people(6, 'good'), ...people(3, 'completed'), person('x')] }
    const own = (holders: number) =>
      status(
        season({
          unit: office('top', 'excellent', members({ total: 10, holders: { [advanced]: holders } })),
          roster: six,
        }),
        'top',
        advancedUnit,
      )
    expect([own(7), own(6)]).toEqual(['eligible', 'ineligible'])
  })

  test('of other years are left alone', () => {
    const years = [
      { year: year - 1, rating: 'good' as const, members: { total: 99 } },
      { year, rating: 'excellent' as const },
    ]
    expect(refusal(() => season({ unit: office('top', 'excellent', { years }), roster }))).toBeUndefined()
  })
})
