import { describe, expect, test } from 'vitest'
import { requiredBy, tested } from '../../support/operator'

describe('atLeast', () => {
  test.each([
    [2, 3, false],
    [3, 3, true],
    [4, 3, true],
    [0, 0, true],
    [9, 10, false],
  ])('%i is at least %i: %s', (actual, value, expected) => {
    expect(tested('atLeast', value, actual)).toBe(expected)
  })

  test.each([
    [{ min: 3, max: 5 }, true],
    [{ min: 2, max: 3 }, undefined],
    [{ min: 0, max: 2 }, false],
    [{ min: 0, max: Number.POSITIVE_INFINITY }, undefined],
    [{ min: 3, max: Number.POSITIVE_INFINITY }, true],
  ])('%o is at least 3: %s', (actual, expected) => {
    expect(tested('atLeast', 3, actual)).toBe(expected)
  })

  test.each([
    ['excellent', 'excellent', true],
    ['good', 'excellent', false],
    ['excellent', 'good', true],
    ['good', 'good', true],
    ['completed', 'good', false],
    ['completed', 'completed', true],
    ['not-completed', 'completed', false],
    ['not-completed', 'not-completed', true],
  ])('%s is at least %s: %s', (actual, value, expected) => {
    expect(tested('atLeast', value, actual)).toBe(expected)
  })

  test('says how much is asked', () => {
    expect(requiredBy('atLeast', 2, { vi: 'lần liên tục', en: 'times in a row' })).toEqual({
      vi: 'cần 2 lần liên tục',
      en: 'needs 2 times in a row',
    })
    expect(requiredBy('atLeast', 'good')).toEqual({ vi: 'hoàn thành tốt nhiệm vụ trở lên', en: 'good or better' })
    expect(requiredBy('atLeast', 'excellent').en).toBe('excellent')
  })
})
