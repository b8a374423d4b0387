import { describe, expect, test } from 'vitest'
import { readFact, unit, wordsOfFact } from '../../support/context'

const withMembers = (members: object) => unit({ years: [{ year: 2024, members }] })

describe('membersCompleted', () => {
  test.each([
    ['most', withMembers({ total: 13, completed: 9 }), { part: 9, whole: 13 }],
    ['none', withMembers({ total: 13, completed: 0 }), { part: 0, whole: 13 }],
    ['not told', withMembers({ total: 13 }), undefined],
    ['no years', unit(), undefined],
  ])('%s', (_, subject, expected) => {
    expect(readFact('membersCompleted', {}, subject)).toEqual(expected)
  })

  test('says how many of how many', () => {
    expect(wordsOfFact('membersCompleted', {}, withMembers({ total: 13, completed: 9 }))).toMatchObject({
      actual: { vi: '9/13 cá nhân', en: '9 of 13' },
      path: 'years[2024].members.completed',
    })
    expect(wordsOfFact('membersCompleted', {}, unit()).actual.en).toBe('not known')
  })
})
