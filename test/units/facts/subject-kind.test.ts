import { describe, expect, test } from 'vitest'
import { household, individual, readFact, unit, wordsOfFact } from '../../support/context'

describe('subjectKind', () => {
  test.each([
    ['a person', individual(), true],
    ['a household', household(), true],
    ['a unit', unit(), false],
  ])('asked for a person or a household: %s', (_, subject, expected) => {
    expect(readFact('subjectKind', { anyOf: ['individual', 'household'] }, subject)).toBe(expected)
  })

  test('says which', () => {
    expect(wordsOfFact('subjectKind', { anyOf: ['unit'] }, household()).actual).toEqual({
      vi: 'hộ gia đình',
      en: 'a household',
    })
  })
})
