import { describe, expect, test } from 'vitest'
import { individual, readFact, unit, wordsOfFact } from '../../support/context'

describe('flagEligible', () => {
  test.each([
    ['a unit to which flags are given', unit({ flagEligible: true }), true],
    ['a unit to which none are', unit({ flagEligible: false }), false],
    ['not told', unit(), undefined],
    ['a person', individual(), false],
  ])('%s', (_, subject, expected) => {
    expect(readFact('flagEligible', {}, subject)).toBe(expected)
  })

  test('says where it stands', () => {
    expect(wordsOfFact('flagEligible', {}, unit())).toMatchObject({ actual: { en: 'not known' }, path: 'flagEligible' })
    expect(wordsOfFact('flagEligible', {}, unit({ flagEligible: true })).actual.en).toBe('yes')
  })
})
