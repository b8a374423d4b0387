import { describe, expect, test } from 'vitest'
import { requiredBy, tested } from '../../support/operator'

describe('atMost', () => {
  test.each([
    [2, 3, true],
    [3, 3, true],
    [4, 3, false],
    [0, 0, true],
    [1, 0, false],
    [2.5, 2, false],
  ])('%d is at most %d: %s', (actual, value, expected) => {
    expect(tested('atMost', value, actual)).toBe(expected)
  })

  test.each([
    [{ min: 0, max: 3 }, true],
    [{ min: 3, max: 4 }, undefined],
    [{ min: 4, max: 9 }, false],
    [{ min: 3, max: Number.POSITIVE_INFINITY }, undefined],
    [{ min: 4, max: Number.POSITIVE_INFINITY }, false],
  ])('%o is at most 3: %s', (actual, expected) => {
    expect(tested('atMost', 3, actual)).toBe(expected)
  })

  test('says how much is allowed', () => {
    const unit = { vi: 'cá nhân', en: 'members' }
    expect(requiredBy('atMost', 2, unit)).toEqual({ vi: 'không quá 2 cá nhân', en: 'at most 2 members' })
    expect(requiredBy('atMost', 0, unit)).toEqual({ vi: 'không có cá nhân', en: 'no members' })
  })
})
