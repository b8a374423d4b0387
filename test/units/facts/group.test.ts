import { describe, expect, test } from 'vitest'
import { household, individual, readFact, unit, wordsOfFact } from '../../support/context'

const anyOf = ['official', 'army']

describe('group', () => {
  test.each([
    ['in one of them', individual({ groups: ['army'] }), true],
    ['in one of several', individual({ groups: ['medic', 'official'] }), true],
    ['in none of them', individual({ groups: ['farmer'] }), false],
    ['in no group', individual({ groups: [] }), false],
    ['not told', individual(), undefined],
    ['a unit', unit({ groups: ['army'] }), true],
    ['a unit, not told', unit(), undefined],
    ['a household has none', household(), undefined],
  ])('%s', (_, subject, expected) => {
    expect(readFact('group', { anyOf }, subject)).toBe(expected)
  })

  test('says which', () => {
    expect(wordsOfFact('group', { anyOf }, individual({ groups: ['medic', 'official'] }))).toMatchObject({
      actual: { vi: 'nhóm: medic, official', en: 'groups: medic, official' },
      path: 'groups',
    })
    expect(wordsOfFact('group', { anyOf }, individual({ groups: [] })).actual.en).toBe('groups: –')
    expect(wordsOfFact('group', { anyOf }, individual()).actual.en).toBe('not known')
  })
})
