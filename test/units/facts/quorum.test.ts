import { describe, expect, test } from 'vitest'
import { individual, readFact, wordsOfFact } from '../../support/context'

const award = 'chien-si-thi-dua-co-so'
const vote = (present: number | undefined, rest: object = {}) => ({
  council: 'ministry',
  for: award,
  inFavour: 6,
  members: 9,
  ...(present === undefined ? {} : { present }),
  ...rest,
})
const read = (votes: object[] | undefined, params: object = {}) =>
  readFact('quorum', params, individual(votes ? { votes } : {}), { award, year: 2024 })

describe('quorum', () => {
  test.each([
    ['of one session', [vote(6)], { part: 6, whole: 9 }],
    ['those who voted in writing did not come', [vote(6, { inWriting: 3 })], { part: 6, whole: 9 }],
    ['everybody', [vote(9)], { part: 9, whole: 9 }],
    ['the thinnest of several councils', [vote(8), vote(6, { council: 'grassroots' })], { part: 6, whole: 9 }],
    [
      'the thinnest by share, not by number',
      [vote(8), vote(7, { council: 'grassroots', members: 7 })],
      { part: 8, whole: 9 },
    ],
    ['of the last ballot', [vote(5, { inFavour: 5 }), vote(9, { ballot: 2 })], { part: 9, whole: 9 }],
    ['not told of the last ballot', [vote(9), vote(undefined, { ballot: 2 })], undefined],
    ['not told of one of two councils', [vote(9), vote(undefined, { council: 'grassroots' })], undefined],
    ['not told', [vote(undefined)], undefined],
    ['no vote on this award', [vote(9, { for: 'lao-dong-tien-tien' })], undefined],
    ['no vote of this year', [vote(9, { year: 2023 })], undefined],
    ['no vote yet', [], undefined],
    ['no votes given', undefined, undefined],
  ])('%s', (_, votes, expected) => {
    expect(read(votes)).toEqual(expected)
    expect(read(votes && [...votes].reverse())).toEqual(expected)
  })

  test('of certain councils only', () => {
    const votes = [vote(9), vote(6, { council: 'grassroots' }), vote(undefined, { council: 'cluster' })]
    expect(read(votes, { councils: ['ministry'] })).toEqual({ part: 9, whole: 9 })
    expect(read(votes, { councils: ['central'] })).toBeUndefined()
    expect(read(votes, { councils: ['cluster', 'ministry'] })).toBeUndefined()
  })

  test('says how many came, and which field would tell', () => {
    const words = (votes: object[]) => wordsOfFact('quorum', {}, individual({ votes }), { award, year: 2024 })
    expect(words([vote(6)]).actual).toEqual({ vi: '6/9 dự họp', en: '6 of 9 present' })
    expect(words([vote(undefined)])).toMatchObject({ actual: { en: 'not known' }, path: 'votes[].present' })
    expect(words([]).path).toBe('votes')
  })
})
