import { describe, expect, test } from 'vitest'
import { individual, readFact, wordsOfFact } from '../../support/context'

const params = { reasons: ['treatment', 'other'] }
const away = (...leave: object[]) => individual({ years: [{ year: 2024, leave }] })

describe('leaveMonths', () => {
  test.each([
    ['for one of the reasons', away({ reason: 'treatment', months: 2 }), 2],
    ['for several, added up', away({ reason: 'treatment', months: 1.5 }, { reason: 'other', months: 0.5 }), 2],
    ['for a reason that is not counted', away({ reason: 'maternity', months: 6 }), 0],
    ['none', away(), 0],
    ['not told', individual({ years: [{ year: 2024 }] }), undefined],
    ['in another year', individual({ years: [{ year: 2023, leave: [] }] }), undefined],
    ['no years', individual(), undefined],
  ])('%s', (_, subject, expected) => {
    expect(readFact('leaveMonths', params, subject)).toBe(expected)
  })

  test('says how long', () => {
    expect(wordsOfFact('leaveMonths', params, away({ reason: 'other', months: 3 }))).toEqual({
      actual: { vi: 'nghỉ 3 tháng', en: '3 months away' },
      path: 'years[2024].leave',
      unit: { vi: 'tháng nghỉ', en: 'months away' },
    })
  })
})
