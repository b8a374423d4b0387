import { describe, expect, test } from 'vitest'
import { household, individual, readFact, unit, wordsOfFact } from '../../support/context'

describe('rating', () => {
  test.each([
    [
      'of the year credited',
      individual({
        years: [
          { year: 2023, rating: 'good' },
          { year: 2024, rating: 'excellent' },
        ],
      }),
      'excellent',
    ],
    ['of a unit', unit({ years: [{ year: 2024, rating: 'completed' }] }), 'completed'],
    ['a year without one', individual({ years: [{ year: 2024 }] }), undefined],
    ['a year that is not named', individual({ years: [{ year: 2023, rating: 'good' }] }), undefined],
    ['no years', individual(), undefined],
    ['a household has none', household(), undefined],
  ])('%s', (_, subject, expected) => {
    expect(readFact('rating', {}, subject)).toBe(expected)
  })

  test('says which year', () => {
    const subject = individual({ years: [{ year: 2024, rating: 'good' }] })
    expect(wordsOfFact('rating', {}, subject)).toMatchObject({
      actual: { vi: 'năm 2024: hoàn thành tốt nhiệm vụ', en: '2024: good' },
      path: 'years[2024].rating',
    })
    expect(wordsOfFact('rating', {}, individual()).actual.en).toBe('2024: not known')
  })
})
