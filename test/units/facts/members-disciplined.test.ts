import { describe, expect, test } from 'vitest'
import { readFact, unit, wordsOfFact } from '../../support/context'

const withMembers = (members: object) => unit({ years: [{ year: 2024, members }] })

describe('membersDisciplined', () => {
  test.each([
    ['one', withMembers({ total: 10, disciplinedFromWarning: 1 }), 1],
    ['nobody', withMembers({ total: 10, disciplinedFromWarning: 0 }), 0],
    ['not told', withMembers({ total: 10 }), undefined],
    ['no years', unit(), undefined],
  ])('%s', (_, subject, expected) => {
    expect(readFact('membersDisciplined', {}, subject)).toBe(expected)
  })

  test('says how many', () => {
    expect(wordsOfFact('membersDisciplined', {}, withMembers({ total: 9, disciplinedFromWarning: 1 }))).toMatchObject({
      actual: { vi: 'có 1', en: 'has 1' },
      path: 'years[2024].members.disciplinedFromWarning',
    })
  })
})
