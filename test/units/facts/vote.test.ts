import { describe, expect, test } from 'vitest'
import { individual, readFact, wordsOfFact } from '../../support/context'

const award = 'chien-si-thi-dua-co-so'
const vote = (inFavour: number, members: number, rest: object = {}) => ({
  council: 'ministry',
  for: award,
  inFavour,
  members,
  ...rest,
})
const read = (votes: object[] | undefined, params: object = {}) =>
  readFact('vote', params, individual(votes ? { votes } : {}), { award, year: 2024 })

describe('vote', () => {
  test.each([
    ['one', [vote(9, 13)], { part: 9, whole: 13 }],
    ['for the year credited', [vote(9, 13, { year: 2024 })], { part: 9, whole: 13 }],
    ['for another year', [vote(9, 13, { year: 2023 })], undefined],
    ['for another award', [vote(9, 13, { for: 'lao-dong-tien-tien' })], undefined],
    ['the lowest of several', [vote(9, 10), vote(7, 10, { council: 'grassroots' })], { part: 7, whole: 10 }],
    ['the lowest by share, not by number', [vote(4, 5), vote(7, 10)], { part: 7, whole: 10 }],
    ['the last ballot, better', [vote(5, 10), vote(8, 10, { ballot: 2 })], { part: 8, whole: 10 }],
    ['the last ballot, worse', [vote(9, 10), vote(5, 10, { ballot: 2 })], { part: 5, whole: 10 }],
    [
      'the lowest of the last ballots of each council',
      [vote(1, 10), vote(9, 10, { ballot: 2 }), vote(8, 10, { council: 'grassroots' })],
      { part: 8, whole: 10 },
    ],
    ['of all members, not of those who came', [vote(9, 13, { present: 10, inWriting: 0 })], { part: 9, whole: 13 }],
    ['those in writing are in favour too', [vote(12, 13, { present: 10, inWriting: 3 })], { part: 12, whole: 13 }],
    ['none yet', [], undefined],
    ['not told', undefined, undefined],
  ])('%s', (_, votes, expected) => {
    expect(read(votes)).toEqual(expected)
  })

  test('of certain councils only', () => {
    const votes = [vote(9, 10), vote(1, 10, { council: 'cluster' })]
    expect(read(votes, { councils: ['ministry'] })).toEqual({ part: 9, whole: 10 })
    expect(read(votes, { councils: ['central'] })).toBeUndefined()
    expect(read(votes, { councils: ['ministry', 'cluster'] })).toEqual({ part: 1, whole: 10 })
  })

  test('a cluster is no council: its vote counts only where it is asked for', () => {
    const votes = [vote(9, 10), vote(1, 10, { council: 'cluster' })]
    expect(read(votes)).toEqual({ part: 9, whole: 10 })
    expect(read([vote(1, 10, { council: 'cluster' })])).toBeUndefined()
  })

  test('nor is the meeting of a unit', () => {
    const votes = [vote(9, 10), vote(20, 40, { council: 'unit' })]
    expect(read(votes)).toEqual({ part: 9, whole: 10 })
    expect(read(votes, { councils: ['unit'] })).toEqual({ part: 20, whole: 40 })
  })

  test('is the same in whichever order the votes stand', () => {
    const votes = [vote(2, 4), vote(5, 10, { council: 'cluster' }), vote(3, 4)]
    const share = (value: unknown) =>
      (value as { part: number; whole: number }).part / (value as { whole: number }).whole
    expect(share(read(votes))).toBe(share(read([...votes].reverse())))
  })

  test('says how many of how many', () => {
    const words = (votes: object[]) => wordsOfFact('vote', {}, individual({ votes }), { award, year: 2024 })
    expect(words([vote(9, 13)])).toMatchObject({ actual: { vi: '9/13 phiếu', en: '9 of 13 votes' }, path: 'votes' })
    expect(words([]).actual.en).toBe('no vote recorded')
  })
})
