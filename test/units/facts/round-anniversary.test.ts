import { describe, expect, test } from 'vitest'
import { individual, readFact, unit, wordsOfFact } from '../../support/context'

const read = (foundedOn: string, on = '2024-03-01') => readFact('roundAnniversary', {}, unit({ foundedOn }), { on })

describe('roundAnniversary', () => {
  test.each([
    ['ten years in the calendar year, before the day itself', '2014-12-31', true],
    ['ten years in the calendar year, after the day itself', '2014-01-01', true],
    ['nine years', '2015-01-01', false],
    ['eleven years', '2013-12-31', false],
    ['thirty years', '1994-06-01', true],
    ['a number that ends in five', '1999-06-01', false],
    ['the year of the founding', '2024-01-01', false],
    ['not yet founded', '2034-01-01', false],
  ])('%s', (_, foundedOn, expected) => {
    expect(read(foundedOn)).toBe(expected)
  })

  test('is unknown where the day is, and of a person', () => {
    expect(readFact('roundAnniversary', {}, unit())).toBeUndefined()
    expect(readFact('roundAnniversary', {}, individual())).toBeUndefined()
  })

  test('says which', () => {
    expect(wordsOfFact('roundAnniversary', {}, unit({ foundedOn: '1994-01-01' }), { on: '2024-03-01' })).toMatchObject({
      actual: { vi: 'kỷ niệm 30 năm', en: 'anniversary: 30 years' },
      path: 'foundedOn',
    })
  })
})
