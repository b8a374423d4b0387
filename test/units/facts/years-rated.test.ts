import { describe, expect, test } from 'vitest'
import { individual, readFact, wordsOfFact } from '../../support/context'

const window = { from: 2020, possiblyFrom: 2020, to: 2024, openYears: [] }
const rated = (...ratings: (string | undefined)[]) =>
  ratings.flatMap((rating, index) => (rating ? [{ year: 2020 + index, rating }] : []))
const read = (years: object[] | undefined, params: object = {}, fields: object = {}, time = window) =>
  readFact('yearsRated', { rating: 'good', ...params }, individual({ ...(years ? { years } : {}), ...fields }), {
    window: time,
  })

describe('yearsRated', () => {
  test.each([
    ['all of them', rated('good', 'excellent', 'good', 'good', 'excellent'), 5],
    ['some below', rated('good', 'completed', 'good', 'not-completed', 'good'), 3],
    ['one not told', rated('good', undefined, 'good', 'good', 'good'), { min: 4, max: 5 }],
    ['none told', [], { min: 0, max: 5 }],
    ['no years', undefined, { min: 0, max: 5 }],
  ])('%s', (_, years, expected) => {
    expect(read(years)).toEqual(expected)
  })

  test('a title of the year serves in place of the rating', () => {
    const orHolding = ['tap-the-lao-dong-xuat-sac']
    const years = rated('good', 'completed', 'good', undefined, 'good')
    const awards = [2021, 2023].map((year) => ({ award: 'tap-the-lao-dong-xuat-sac', year }))
    expect(read(years, { orHolding }, { awards })).toBe(5)
    expect(read(years, { orHolding }, { awards: [] })).toEqual({ min: 3, max: 4 })
    expect(read(years, { orHolding })).toEqual({ min: 3, max: 5 })
  })

  test('a time whose beginning is open leaves the number open', () => {
    const years = rated('good', 'good', 'good', 'good', 'good')
    expect(read(years, {}, {}, { ...window, from: 2022, openYears: [] })).toEqual({ min: 3, max: 5 })
  })

  test('says which years, and the first that is open', () => {
    const words = (years: object[]) => wordsOfFact('yearsRated', { rating: 'good' }, individual({ years }), { window })
    expect(words(rated('good', 'completed', 'good', 'completed', 'completed')).actual.en).toBe('has 2: 2020, 2022')
    expect(words(rated('good', undefined, 'good', undefined, 'good')).path).toBe('years[2021,2023].rating')
    expect(words(rated('good', 'good', 'good', 'good', 'good')).path).toBe('years')
  })
})
