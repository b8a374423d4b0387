import { describe, expect, test } from 'vitest'
import { individual, readFact, unit, wordsOfFact } from '../../support/context'

describe('martyr', () => {
  test.each([
    ['said to be', individual({ martyr: true }), true],
    ['said not to be', individual({ martyr: false }), false],
    ['not told', individual(), undefined],
    ['a unit', unit(), undefined],
  ])('%s', (_, subject, expected) => {
    expect(readFact('martyr', {}, subject)).toBe(expected)
    expect(readFact('martyr', {}, subject, { assumed: true })).toBe(expected)
  })

  test('says where it stands', () => {
    expect(wordsOfFact('martyr', {}, individual({ martyr: true }))).toMatchObject({
      actual: { vi: 'có', en: 'yes' },
      path: 'martyr',
    })
    expect(wordsOfFact('martyr', {}, individual()).actual.en).toBe('not known')
  })
})
