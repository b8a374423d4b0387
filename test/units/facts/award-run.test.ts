import { describe, expect, test } from 'vitest'
import { individual, readFact, wordsOfFact } from '../../support/context'

const award = 'chien-si-thi-dua-co-so'
const higher = 'chien-si-thi-dua-bo-nganh-tinh'
const given = (...years: number[]) => years.map((year) => ({ award, year }))
const read = (awards: object[] | undefined, params: object = {}, given: object = {}, fields: object = {}) =>
  readFact('awardRun', { award, ...params }, individual({ ...(awards ? { awards } : {}), ...fields }), given)

describe('awardRun', () => {
  test.each([
    ['three years in a row', given(2022, 2023, 2024), 3],
    ['in any order', given(2023, 2024, 2022), 3],
    ['two records of one year count once', [...given(2023, 2024), ...given(2024)], 2],
    ['a gap ends the run', given(2021, 2023, 2024), 2],
    ['a run that does not reach the year credited', given(2021, 2022, 2023), 0],
    ['a later grant neither helps nor hurts', given(2023, 2024, 2025), 2],
    ['a revoked grant leaves a gap', [...given(2022, 2024), { award, year: 2023, status: 'revoked' }], 1],
    ['another award does not count', [...given(2023, 2024), { award: higher, year: 2022 }], 2],
    ['nothing given', [], 0],
    ['by the date of the decision where no year is told', [...given(2023), { award, decidedOn: '2024-12-01' }], 2],
    [
      'the achievement year before that of the decision',
      [...given(2024), { award, year: 2023, decidedOn: '2024-01-01' }],
      2,
    ],
  ])('%s', (_, awards, expected) => {
    expect(read(awards)).toBe(expected)
  })

  test('is unknown where awards are not listed', () => {
    expect(read(undefined)).toBeUndefined()
  })

  test('of a run that ends earlier, when an earlier year is credited', () => {
    expect(read(given(2021, 2022, 2023), {}, { year: 2023 })).toBe(3)
  })

  describe('with a gap allowed', () => {
    const params = { maxGap: 3 }
    test.each([
      ['three years apart', given(2021, 2024), 2],
      ['four years apart', given(2020, 2024), 1],
      ['each step by itself', given(2018, 2021, 2024), 3],
      ['every year', given(2022, 2023, 2024), 3],
      ['the last grant must be of the year credited', given(2021, 2023), 0],
    ])('%s', (_, awards, expected) => {
      expect(read(awards, params)).toBe(expected)
    })
  })

  describe('with a bridge', () => {
    const params = { award: higher, maxGap: 3, bridge: award }
    const highers = (...years: number[]) => years.map((year) => ({ award: higher, year }))
    test.each([
      ['held in every year between', [...highers(2021, 2024), ...given(2022, 2023)], 2],
      ['missing in one year between', [...highers(2021, 2024), ...given(2022)], 1],
      ['not needed between neighbours', highers(2023, 2024), 2],
      ['asked of each step', [...highers(2018, 2021, 2024), ...given(2019, 2020, 2022, 2023)], 3],
      ['broken in the earlier step', [...highers(2018, 2021, 2024), ...given(2019, 2022, 2023)], 2],
      ['revoked in between', [...highers(2021, 2024), ...given(2022), { award, year: 2023, status: 'revoked' }], 1],
    ])('%s', (_, awards, expected) => {
      expect(read(awards, params)).toBe(expected)
    })

    test('of an unknown year leaves the number open', () => {
      expect(read([...highers(2021, 2024), ...given(2022), { award }], params)).toEqual({ min: 1, max: 2 })
    })
  })

  describe('known within bounds', () => {
    test('where a grant has no year', () => {
      const value = read([...given(2023, 2024), { award }])
      expect(value).toMatchObject({ min: 2 })
      expect(value).toSatisfy(({ max }: { max: number }) => max >= 3)
    })

    test('where the run reaches back to the beginning of the records', () => {
      const value = read(given(2023, 2024), {}, {}, { recordsFrom: 2023 })
      expect(value).toMatchObject({ min: 2 })
      expect(value).toSatisfy(({ max }: { max: number }) => max > 2)
    })

    test('exact where the run ends before the records begin', () => {
      expect(read(given(2023, 2024), {}, {}, { recordsFrom: 2022 })).toBe(2)
      expect(read([], {}, {}, { recordsFrom: 2024 })).toBe(0)
    })

    test('open where the records begin after the year credited', () => {
      expect(read([], {}, {}, { recordsFrom: 2025 })).toMatchObject({ min: 0 })
    })
  })

  test('counts only years that are credited', () => {
    expect(read(given(2021, 2022, 2023, 2024), {}, { creditFrom: 2023 })).toBe(2)
    expect(read(given(2024), {}, { creditFrom: 2025 })).toBe(0)
  })

  test('says which years the run has', () => {
    const words = (awards?: object[]) => wordsOfFact('awardRun', { award }, individual(awards ? { awards } : {}))
    expect(words(given(2022, 2023, 2024))).toEqual({
      actual: { vi: 'có 3: 2022, 2023, 2024', en: 'has 3: 2022, 2023, 2024' },
      path: 'awards',
      unit: { vi: 'lần liên tục', en: 'times in a row' },
    })
    expect(words(given(2022)).actual.en).toBe('has 0 up to 2024 (given for: 2022)')
    expect(words([]).actual.en).toBe('has 0 up to 2024')
    expect(words().actual.en).toBe('not known')
  })
})
