import { describe, expect, test } from 'vitest'
import { requiredBy, tested } from '../../support/operator'

describe('moreThanPercent', () => {
  test.each([
    [5, 10, 50, false],
    [6, 10, 50, true],
    [6, 11, 50, true],
    [5, 11, 50, false],
    [50_000_001, 100_000_000, 50, true],
    [0, 3, 0, false],
    [1, 1000, 0, true],
  ])('%i of %i is more than %i %%: %s', (part, whole, percent, expected) => {
    expect(tested('moreThanPercent', percent, { part, whole })).toBe(expected)
  })

  test('says how much is asked', () => {
    expect(requiredBy('moreThanPercent', 50, { vi: 'phiếu', en: 'of the votes' })).toEqual({
      vi: 'trên 50 % phiếu',
      en: 'more than 50 % of the votes',
    })
  })
})
