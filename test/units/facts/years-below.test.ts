import { describe, expect, test } from 'vitest'
import { individual, readFact, wordsOfFact } from '../../support/context'

const window = { from: 2021, possiblyFrom: 2021, to: 2024, openYears: [] }
const rated = (...ratings: (string | undefined)[]) =>
  ratings.flatMap((rating, index) => (rating ? [{ year: 2021 + index, rating }] : []))
const read = (years: object[], params: object = {}, fields: object = {}) =>
  readFact('yearsBelow', { rating: 'good', ...params }, individual({ years, ...fields }), { window })

describe('yearsBelow', () => {
  test.each([
    ['none', rated('good', 'excellent', 'good', 'good'), 0],
    ['one', rated('good', 'completed', 'good', 'good'), 1],
    ['not told, so perhaps', rated('good', undefined, 'good', 'good'), { min: 0, max: 1 }],
    ['certain and perhaps', rated('completed', undefined, 'good', 'good'), { min: 1, max: 2 }],
  ])('%s', (_, years, expected) => {
    expect(read(years)).toEqual(expected)
  })

  test('a title of the year makes up for the rating', () => {
    const orHolding = ['chien-si-thi-dua-co-so']
    const awards = [{ award: 'chien-si-thi-dua-co-so', year: 2022 }]
    expect(read(rated('good', 'completed', 'good', 'good'), { orHolding }, { awards })).toBe(0)
    expect(read(rated('good', 'completed', 'good', 'good'), { orHolding }, { awards: [] })).toBe(1)
    expect(read(rated('good', 'completed', 'good', 'good'), { orHolding })).toEqual({ min: 0, max: 1 })
  })

  test('says which years', () => {
    const words = wordsOfFact(
      'yearsBelow',
      { rating: 'good' },
      individual({ years: rated('good', 'completed', 'good', 'good') }),
      { window },
    )
    expect(words).toMatchObject({ actual: { vi: 'có 1: 2022', en: 'has 1: 2022' } })
  })
})
