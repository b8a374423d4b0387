import { describe, expect, test } from 'vitest'
import { requiredBy, tested } from '../../support/operator'

describe('lessThan', () => {
  test.each([
    [2, 3, true],
    [3, 3, false],
    [2.99, 3, true],
    [9, 10, true],
    [0, 0, false],
  ])('%d is less than %d: %s', (actual, value, expected) => {
    expect(tested('lessThan', value, actual)).toBe(expected)
  })

  test.each([
    [{ min: 0, max: 2 }, true],
    [{ min: 2, max: 3 }, undefined],
    [{ min: 3, max: 4 }, false],
    [{ min: 0, max: Number.POSITIVE_INFINITY }, undefined],
  ])('%o is less than 3: %s', (actual, expected) => {
    expect(tested('lessThan', 3, actual)).toBe(expected)
  })

  test('says how much is allowed', () => {
    expect(requiredBy('lessThan', 10, { vi: 'tháng', en: 'months' })).toEqual({
      vi: 'dưới 10 tháng',
      en: 'fewer than 10 months',
    })
  })
})
