import { describe, expect, test } from 'vitest'
import { operators } from '../../../src/operators/index'
import { requiredBy, tested } from '../../support/operator'

const twoThirds = { part: 2, whole: 3 }

describe('atLeastFraction', () => {
  test.each([
    [2, 3, true],
    [6, 9, true],
    [5, 9, false],
    [7, 10, true],
    [6, 10, false],
    [666_666, 1_000_000, false],
    [666_667, 1_000_000, true],
    [0, 9, false],
    [9, 9, true],
  ])('%i of %i is at least two thirds: %s', (part, whole, expected) => {
    expect(tested('atLeastFraction', twoThirds, { part, whole })).toBe(expected)
  })

  test('is exact for every whole up to 60', () => {
    for (let whole = 1; whole <= 60; whole += 1)
      for (const [part, of] of [
        [1, 3],
        [1, 2],
        [2, 3],
        [3, 4],
        [9, 10],
        [1, 1],
      ] as const) {
        const least = Math.ceil((part * whole) / of - 1e-9)
        expect(tested('atLeastFraction', { part, whole: of }, { part: least, whole })).toBe(true)
        expect(tested('atLeastFraction', { part, whole: of }, { part: least - 1, whole })).toBe(false)
      }
  })

  test('says how much is asked', () => {
    expect(requiredBy('atLeastFraction', twoThirds, { vi: 'tổng số thành viên', en: 'of the members' })).toEqual({
      vi: 'ít nhất 2/3 tổng số thành viên',
      en: 'at least 2/3 of the members',
    })
  })

  test.each([{ part: 3, whole: 2 }, { part: 0, whole: 3 }, { part: 1.5, whole: 3 }, { part: 2 }, 66])(
    'refuses %j',
    (value) => {
      expect(operators.get('atLeastFraction')?.value.safeParse(value).success).toBe(false)
    },
  )
})
