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

  describe('given by', () => {
    const ministries = ['Bộ Quốc phòng', 'Bộ Công an']
    const by = (params: object, ...givers: (string | undefined)[]) => {
      const awards = givers.map((giver, index) => ({ award, year: 2020 + index, ...(giver ? { by: giver } : {}) }))
      return readFact('timesAwarded', { awards: [award], ...params }, individual({ awards }), { window })
    }

    test('one of the bodies, or by nobody who is named', () => {
      expect(by({ by: ministries }, 'Bộ trưởng Bộ Công an', 'Bộ Y tế', undefined, 'Quân khu 7')).toBe(2)
      expect(by({}, 'Bộ trưởng Bộ Công an', 'Bộ Y tế', undefined, 'Quân khu 7')).toBe(4)
    })

    test('a body within, too, where that is asked', () => {
      expect(by({ byWithin: ministries }, 'Bộ Công an', 'Bộ Y tế', undefined, 'Quân khu 7')).toBe(3)
      expect(by({ byWithin: ministries }, 'UBND xã', 'Sư đoàn 308')).toBe(1)
    })

    test('one of the bodies: of a year that the record does not tell', () => {
      const undated = (giver: string) =>
        readFact('timesAwarded', { awards: [award], by: ministries }, individual({ awards: [{ award, by: giver }] }), {
          window,
        })
      expect(undated('Bộ Công an')).toEqual({ min: 0, max: 1 })
      expect(undated('Bộ Y tế')).toBe(0)
    })
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
