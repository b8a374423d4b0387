import { describe, expect, test } from 'vitest'
import { readFact, unit, wordsOfFact } from '../../support/context'

const params = { award: 'lao-dong-tien-tien' }
const withMembers = (members: object) => unit({ years: [{ year: 2024, members }] })

describe('membersHolding', () => {
  test.each([
    ['some', withMembers({ total: 10, holders: { 'lao-dong-tien-tien': 7 } }), { part: 7, whole: 10 }],
    ['an award not named: nobody', withMembers({ total: 10, holders: {} }), { part: 0, whole: 10 }],
    ['not told', withMembers({ total: 10 }), undefined],
    ['no years', unit(), undefined],
  ])('%s', (_, subject, expected) => {
    expect(readFact('membersHolding', params, subject)).toEqual(expected)
  })

  test('says how many of how many', () => {
    expect(
      wordsOfFact('membersHolding', params, withMembers({ total: 10, holders: { 'lao-dong-tien-tien': 7 } })),
    ).toMatchObject({ actual: { vi: '7/10 cá nhân', en: '7 of 10' }, path: 'years[2024].members.holders' })
    expect(wordsOfFact('membersHolding', params, unit()).actual.en).toBe('not known')
  })
})
