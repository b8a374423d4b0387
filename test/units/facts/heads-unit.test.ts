import { describe, expect, test } from 'vitest'
import { household, individual, readFact, unit, wordsOfFact } from '../../support/context'

describe('headsUnit', () => {
  test.each([
    ['heads one', individual({ headOf: 'don-vi' }), true],
    ['heads none', individual({ headOf: null }), false],
    ['not told', individual(), undefined],
    ['a unit', unit(), false],
    ['a household', household(), false],
  ])('%s', (_, subject, expected) => {
    expect(readFact('headsUnit', {}, subject)).toBe(expected)
  })

  test('says where it stands', () => {
    expect(wordsOfFact('headsUnit', {}, individual())).toMatchObject({ actual: { en: 'not known' }, path: 'headOf' })
    expect(wordsOfFact('headsUnit', {}, individual({ headOf: 'don-vi' })).actual).toEqual({ vi: 'có', en: 'yes' })
  })
})
