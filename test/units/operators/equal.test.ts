import { describe, expect, test } from 'vitest'
import { requiredBy, tested } from '../../support/operator'

describe('equal', () => {
  test.each([
    [true, true, true],
    [true, false, false],
    [false, true, false],
    [false, false, true],
  ])('%s is %s: %s', (actual, value, expected) => {
    expect(tested('equal', value, actual)).toBe(expected)
  })

  test('says what is asked', () => {
    expect(requiredBy('equal', true)).toEqual({ vi: 'phải có', en: 'required' })
    expect(requiredBy('equal', false)).toEqual({ vi: 'không được có', en: 'must not be' })
  })
})
