import { describe, expect, test } from 'vitest'
import { readFact, unit, wordsOfFact } from '../../support/context'

const params = { award: 'chien-si-thi-dua-co-so' }
const withMembers = (members: object) => unit({ years: [{ year: 2024, members }] })

describe('memberHolders', () => {
  test.each([
    ['some', withMembers({ total: 10, holders: { 'chien-si-thi-dua-co-so': 2 } }), 2],
    ['of another award only', withMembers({ total: 10, holders: { 'lao-dong-tien-tien': 9 } }), 0],
    ['nobody', withMembers({ total: 10, holders: {} }), 0],
    ['not told', withMembers({ total: 10 }), undefined],
    ['no members', unit({ years: [{ year: 2024 }] }), undefined],
    ['another year', unit({ years: [{ year: 2023, members: { total: 10, holders: {} } }] }), undefined],
    ['no years', unit(), undefined],
  ])('%s', (_, subject, expected) => {
    expect(readFact('memberHolders', params, subject)).toBe(expected)
  })

  test('says how many', () => {
    expect(wordsOfFact('memberHolders', params, withMembers({ total: 3, holders: {} }))).toEqual({
      actual: { vi: 'có 0', en: 'has 0' },
      path: 'years[2024].members.holders',
      unit: { vi: 'cá nhân', en: 'members' },
    })
  })
})
