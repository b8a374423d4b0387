import { describe, expect, test } from 'vitest'
import { individual, readFact, wordsOfFact } from '../../support/context'

const read = (when: string, discipline: object[] | undefined, given: object = {}) =>
  readFact('disciplined', { when }, individual(discipline ? { discipline } : {}), given)
const one = (decidedOn: string, endedOn?: string, rest: object = {}) => [
  { form: 'canh-cao', decidedOn, ...(endedOn ? { endedOn } : {}), ...rest },
]

describe('disciplined', () => {
  test.each(['on', 'through-year', 'decided-in-year', 'ever'])(
    '%s: unknown without a list, except when screening',
    (when) => {
      expect(read(when, undefined)).toBeUndefined()
      expect(read(when, undefined, { assumed: true })).toBe(false)
      expect(read(when, [])).toBe(false)
    },
  )

  test.each([
    ['running, no end told', one('2024-03-01'), true],
    ['ends on the day', one('2024-03-01', '2024-12-20'), true],
    ['ended the day before', one('2024-03-01', '2024-12-19'), false],
    ['ends later', one('2024-03-01', '2025-03-01'), true],
    ['decided on the day', one('2024-12-20'), true],
    ['decided the day after', one('2024-12-21'), false],
    ['the second of two', [...one('2020-01-01', '2021-01-01'), ...one('2024-06-01')], true],
  ])('on the day: %s', (_, discipline, expected) => {
    expect(read('on', discipline)).toBe(expected)
  })

  test.each([
    ['long ended', one('2001-03-01', '2002-03-01'), true],
    ['decided on the day', one('2024-12-20'), true],
    ['decided the day after', one('2024-12-21'), false],
  ])('ever: %s', (_, discipline, expected) => {
    expect(read('ever', discipline)).toBe(expected)
  })

  test.each([
    ['ended in the year credited', one('2023-05-01', '2024-05-01'), true],
    ['ended on its first day', one('2023-01-02', '2024-01-01'), true],
    ['ended on the last day of the year before', one('2023-01-01', '2023-12-31'), false],
    ['still running', one('2024-03-01'), false],
    ['ended after the year credited and before the day', one('2024-05-01', '2025-01-15'), true, '2025-02-01'],
    ['ends on the day itself', one('2024-01-20', '2024-12-20'), false],
  ])('through the year: %s', (_, discipline, expected, on = '2024-12-20') => {
    expect(read('through-year', discipline, { on })).toBe(expected)
  })

  test.each([
    ['in the year credited', one('2024-12-20'), true],
    ['on the first day of the year', one('2024-01-01', '2024-02-01'), true],
    ['in the year before', one('2023-12-31'), false],
    ['in the year after', one('2025-01-01'), false],
    ['counted for the year before already', one('2024-02-01', undefined, { countedFor: 2023 }), false],
    ['counted for this year', one('2024-02-01', undefined, { countedFor: 2024 }), true],
  ])('decided: %s', (_, discipline, expected) => {
    expect(read('decided-in-year', discipline, { on: '2025-02-01' })).toBe(expected)
  })

  test('says which', () => {
    const words = (discipline?: object[]) =>
      wordsOfFact('disciplined', { when: 'on' }, individual(discipline ? { discipline } : {}))
    expect(words(one('2024-03-01', '2025-03-01'))).toMatchObject({
      actual: { en: 'warning, from 2024-03-01 to 2025-03-01' },
      path: 'discipline',
    })
    expect(words(one('2024-03-01')).actual.vi).toBe('cảnh cáo, từ 2024-03-01, chưa hết')
    expect(words([]).actual.en).toBe('none')
    expect(words().actual.en).toBe('not known')
  })
})
