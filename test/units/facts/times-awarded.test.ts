import { describe, expect, test } from 'vitest'
import { individual, readFact, wordsOfFact } from '../../support/context'

const award = 'bang-khen-thu-tuong'
const window = { from: 2020, possiblyFrom: 2020, to: 2024, openYears: [] }
const given = (...years: number[]) => years.map((year) => ({ award, year }))
const read = (awards: object[] | undefined, time: object = window, fields: object = {}) =>
  readFact('timesAwarded', { awards: [award, 'giay-khen'] }, individual({ ...(awards ? { awards } : {}), ...fields }), {
    window: time as typeof window,
  })

describe('timesAwarded', () => {
  test.each([
    ['in the time, both ends of it', given(2020, 2024), 2],
    ['before and after it', given(2019, 2025), 0],
    ['twice in one year counts once', given(2022, 2022), 1],
    ['two awards of one year count twice', [...given(2022), { award: 'giay-khen', year: 2022 }], 2],
    ['another award', [{ award: 'huan-chuong-sao-vang', year: 2022 }], 0],
    ['revoked', [{ award, year: 2022, status: 'revoked' }], 0],
    [
      'sudden or thematic',
      [
        { award, year: 2022, basis: 'sudden' },
        { award, year: 2023, basis: 'thematic' },
      ],
      0,
    ],
    ['by the end of the achievement before the year', [{ award, year: 2021, achievedThrough: 2019 }], 0],
    ['by the decision where no year is told', [{ award, decidedOn: '2020-01-01' }], 1],
    ['of a year that the record does not tell', [...given(2022), { award }], { min: 1, max: 2 }],
    ['none', [], 0],
  ])('%s', (_, awards, expected) => {
    expect(read(awards)).toEqual(expected)
  })

  test('is unknown where awards are not listed', () => {
    expect(read(undefined)).toBeUndefined()
  })

  test('is open where the time itself is, or reaches behind the records', () => {
    expect(read(given(2018, 2022), { ...window, possiblyFrom: 2018 })).toEqual({ min: 1, max: 2 })
    expect(read(given(2022), window, { recordsFrom: 2021 })).toEqual({ min: 1, max: Number.POSITIVE_INFINITY })
    expect(read(given(2022), window, { recordsFrom: 2020 })).toBe(1)
  })

  test('looks at the year credited where no time is asked about', () => {
    const subject = individual({ awards: given(2023, 2024) })
    expect(readFact('timesAwarded', { awards: [award] }, subject, { year: 2024 })).toBe(1)
  })

  test('says when', () => {
    const words = (awards?: object[]) =>
      wordsOfFact('timesAwarded', { awards: [award] }, individual(awards ? { awards } : {}), { window })
    expect(words(given(2023, 2021))).toMatchObject({ actual: { en: 'has 2: 2021, 2023' }, path: 'awards' })
    expect(words().actual.en).toBe('not known')
  })
})
