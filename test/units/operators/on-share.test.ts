import { describe, expect, test } from 'vitest'
import { onShare } from '../../../src/operators/on-share'

describe('onShare', () => {
  test('decides of a share', () => {
    expect(onShare(({ part, whole }) => part === whole)({ part: 3, whole: 3 })).toBe(true)
    expect(onShare(({ part, whole }) => part === whole)({ part: 2, whole: 3 })).toBe(false)
  })

  test.each([3, 'good', true, { min: 1, max: 2 }])('leaves open what is none: %j', (value) => {
    expect(onShare(() => true)(value)).toBeUndefined()
  })
})
