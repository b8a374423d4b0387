import { describe, expect, test } from 'vitest'
import { requiredBy, tested } from '../../support/operator'

describe('atLeastPercent', () => {
  test.each([
    [7, 10, 70, true],
    [9, 13, 70, false],
    [10, 13, 70, true],
    [70, 100, 70, true],
    [699, 1000, 70, false],
    [69_999_999, 100_000_000, 70, false],
    [9, 10, 90, true],
    [8, 9, 90, false],
    [13, 13, 100, true],
    [12, 13, 100, false],
    [0, 5, 1, false],
  ])('%i of %i is at least %i %%: %s', (part, whole, percent, expected) => {
    expect(tested('atLeastPercent', percent, { part, whole })).toBe(expected)
  })

  test('is exact for every whole up to 200 and every percentage', () => {
    for (let whole = 1; whole <= 200; whole += 1)
      for (let percent = 1; percent <= 100; percent += 1) {
        const least = Math.ceil((percent * whole) / 100 - 1e-9)
        expect(tested('atLeastPercent', percent, { part: least, whole })).toBe(true)
        expect(tested('atLeastPercent', percent, { part: least - 1, whole })).toBe(false)
      }
  })

  test('says how much is asked', () => {
    expect(requiredBy('atLeastPercent', 70, { vi: 'cá nhân', en: 'of the members' })).toEqual({
      vi: 'ít nhất 70 % cá nhân',
      en: 'at least 70 % of the members',
    })
  })
})
