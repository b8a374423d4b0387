import { describe, expect, test } from 'vitest'
import { individual, readFact, unit, wordsOfFact } from '../../support/context'

describe('gender', () => {
  test.each([
    ['a woman', individual({ gender: 'female' }), true],
    ['a man', individual({ gender: 'male' }), false],
    ['not told', individual(), undefined],
    ['a unit has none', unit(), undefined],
  ])('asked for a woman: %s', (_, subject, expected) => {
    expect(readFact('gender', { is: 'female' }, subject)).toBe(expected)
  })

  test('says where it stands', () => {
    expect(wordsOfFact('gender', { is: 'male' }, individual({ gender: 'female' }))).toMatchObject({
      actual: { vi: 'nữ', en: 'female' },
      path: 'gender',
    })
    expect(wordsOfFact('gender', { is: 'male' }, individual()).actual.en).toBe('not known')
  })
})
