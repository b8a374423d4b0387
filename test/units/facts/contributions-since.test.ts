import { describe, expect, test } from 'vitest'
import { individual, readFact, wordsOfFact } from '../../support/context'

const window = { from: 2021, possiblyFrom: 2021, to: 2024, openYears: [] }
const initiative = { kind: 'initiative', scope: 'grassroots', year: 2021 }
const asked = { kinds: ['initiative'] }
const read = (contributions: object[], given: object = { window }, fields: object = {}) =>
  readFact('contributions', asked, individual({ contributions, ...fields }), given)

describe('contributions without a time of their own', () => {
  test.each([
    ['in its first year', [initiative], 1],
    ['in its last year', [{ ...initiative, year: 2024 }], 1],
    ['before it', [{ ...initiative, year: 2020 }], 0],
    ['after it', [{ ...initiative, year: 2025 }], 0],
    ['of an unknown year', [{ kind: 'initiative' }], { min: 0, max: 1 }],
  ])('count in the time of the since: %s', (_, contributions, expected) => {
    expect(read(contributions)).toEqual(expected)
  })

  test('are open in years that may belong to it', () => {
    const open = { ...window, from: 2023, openYears: [2022] }
    expect(read([initiative], { window: open })).toEqual({ min: 0, max: 1 })
    expect(read([{ ...initiative, year: 2023 }], { window: open })).toBe(1)
  })

  test('are open in years before the record begins', () => {
    expect(read([initiative], { window }, { recordsFrom: 2022 })).toEqual({ min: 1, max: Number.POSITIVE_INFINITY })
    expect(read([initiative], { window }, { recordsFrom: 2021 })).toBe(1)
  })

  test('are those of the year outside of a since', () => {
    expect(read([initiative, { ...initiative, year: 2024 }], {})).toBe(1)
  })

  test('name the time', () => {
    const { actual } = wordsOfFact('contributions', asked, individual({ contributions: [initiative] }), { window })
    expect(actual.en).toBe('has 1 (2021–2024)')
  })
})
