import { describe, expect, test } from 'vitest'
import { individual, readFact, unit, wordsOfFact } from '../../support/context'

describe('nonCommissioned', () => {
  test.each([
    ['said to be', individual({ nonCommissioned: true }), true],
    ['said not to be', individual({ nonCommissioned: false }), false],
    ['not told', individual(), undefined],
    ['a unit', unit(), undefined],
  ])('%s', (_, subject, expected) => {
    expect(readFact('nonCommissioned', {}, subject)).toBe(expected)
    expect(readFact('nonCommissioned', {}, subject, { assumed: true })).toBe(expected)
  })

  test('says where it stands', () => {
    expect(wordsOfFact('nonCommissioned', {}, individual({ nonCommissioned: true }))).toMatchObject({
      actual: { vi: 'có', en: 'yes' },
      path: 'nonCommissioned',
    })
    expect(wordsOfFact('nonCommissioned', {}, individual()).actual.en).toBe('not known')
  })
})
