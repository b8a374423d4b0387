import { describe, expect, test } from 'vitest'
import { individual, readFact, unit, wordsOfFact } from '../../support/context'

const read = (foundedOn: string, on: string) => readFact('unitAge', {}, unit({ foundedOn }), { on })

describe('unitAge', () => {
  test.each([
    ['on the anniversary', '1994-12-20', '2024-12-20', 30],
    ['the day before it', '1994-12-20', '2024-12-19', 29],
    ['founded on 29 February, on 28 February of a common year', '1996-02-29', '2025-02-28', 29],
    ['founded on 29 February, the day before', '1996-02-29', '2025-02-27', 28],
    ['founded on 29 February, on 28 February of a leap year', '1996-02-29', '2024-02-28', 27],
    ['founded on 29 February, on 29 February', '1996-02-29', '2024-02-29', 28],
    ['founded on the day', '2024-12-20', '2024-12-20', 0],
    ['not yet founded', '2025-06-01', '2024-12-20', 0],
  ])('%s', (_, foundedOn, on, expected) => {
    expect(read(foundedOn, on)).toBe(expected)
  })

  test('is unknown where the day is, and of a person', () => {
    expect(readFact('unitAge', {}, unit())).toBeUndefined()
    expect(readFact('unitAge', {}, individual())).toBeUndefined()
  })

  test('says how old', () => {
    expect(wordsOfFact('unitAge', {}, unit({ foundedOn: '1994-01-01' }), { on: '2024-12-20' })).toMatchObject({
      actual: { en: 'has 30' },
      path: 'foundedOn',
    })
  })
})
