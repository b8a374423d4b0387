import { describe, expect, test } from 'vitest'
import { individual, readFact, unit, wordsOfFact } from '../../support/context'

const read = (joinedOn: string, on: string, year = Number(on.slice(0, 4))) =>
  readFact('monthsSinceJoining', {}, individual({ joinedOn }), { on, year })

describe('monthsSinceJoining', () => {
  test.each([
    ['the whole year by its end', '2024-01-01', '2024-12-31', 12],
    ['the last day is served', '2024-03-01', '2024-12-31', 10],
    ['a day short of ten months', '2024-03-02', '2024-12-31', 9],
    ['by the day of the evaluation', '2024-03-01', '2024-08-31', 6],
    ['a day before six months are full', '2024-03-01', '2024-08-30', 5],
    ['joined on the day', '2024-08-31', '2024-08-31', 0],
    ['joined after the day', '2024-10-01', '2024-08-31', 0],
    ['joined on 29 February, to the end of August', '2024-02-29', '2024-08-28', 6],
    ['joined on 29 February, a day less', '2024-02-29', '2024-08-27', 5],
    ['joined on 29 February, a common year later', '2024-02-29', '2025-02-28', 12],
    ['joined on 31 August, over a short month', '2023-08-31', '2024-02-29', 6],
  ])('%s', (_, joinedOn, on, expected) => {
    expect(read(joinedOn, on)).toBe(expected)
  })

  test('run to the end of the year credited where that is before the day', () => {
    expect(read('2023-01-01', '2024-03-15', 2023)).toBe(12)
    expect(read('2024-02-01', '2024-03-15', 2023)).toBe(0)
  })

  test.each([
    ['not told', individual()],
    ['a unit joins nothing', unit()],
  ])('unknown: %s', (_, subject) => {
    expect(readFact('monthsSinceJoining', {}, subject)).toBeUndefined()
  })

  test('says how long', () => {
    const given = { on: '2024-12-31', year: 2024 }
    expect(wordsOfFact('monthsSinceJoining', {}, individual({ joinedOn: '2024-07-01' }), given)).toEqual({
      actual: { vi: 'có 6', en: 'has 6' },
      path: 'joinedOn',
      unit: { vi: 'tháng công tác', en: 'months of work' },
    })
  })
})
