import { describe, expect, test } from 'vitest'
import { readFact, unit, wordsOfFact } from '../../support/context'

const window = { from: 2018, possiblyFrom: 2018, to: 2024, openYears: [] }
const rated = (...ratings: (string | undefined)[]) =>
  ratings.flatMap((rating, index) => (rating ? [{ year: 2018 + index, rating }] : []))
const [A, B] = ['excellent', 'good']
const read = (years: object[], params: object = {}, fields: object = {}) =>
  readFact('longestRun', { rating: 'excellent', ...params }, unit({ years, ...fields }), { window })

describe('longestRun', () => {
  test.each([
    ['the whole time', rated(A, A, A, A, A, A, A), 7],
    ['in the middle', rated(B, A, A, A, B, A, A), 3],
    ['at the end', rated(A, A, B, A, A, A, A), 4],
    ['none', rated(B, B, B, B, B, B, B), 0],
    ['broken by a year that is not told', rated(A, A, A, undefined, A, A, B), { min: 3, max: 6 }],
  ])('%s', (_, years, expected) => {
    expect(read(years)).toEqual(expected)
  })

  test('a title of the year keeps the run', () => {
    const award = 'tap-the-lao-dong-xuat-sac'
    const years = rated(A, A, B, A, A, B, B)
    expect(read(years, { orHolding: [award] }, { awards: [{ award, year: 2020 }] })).toBe(5)
    expect(read(years, { orHolding: [award] }, { awards: [] })).toBe(2)
  })

  test('says how long', () => {
    const words = wordsOfFact('longestRun', { rating: 'excellent' }, unit({ years: rated(A, A, B) }), { window })
    expect(words).toMatchObject({
      actual: { en: 'has 2 to 4 (not known)' },
      path: 'years[2021,2022,2023,2024].rating',
      unit: { en: 'years in a row' },
    })
  })
})
