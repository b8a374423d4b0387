import { describe, expect, test } from 'vitest'
import { individual, readFact, wordsOfFact } from '../../support/context'

const award = 'chien-si-thi-dua-co-so'
const vote = (ballot?: number, rest: object = {}) => ({
  council: 'ministry',
  for: award,
  inFavour: 6,
  members: 9,
  ...(ballot === undefined ? {} : { ballot }),
  ...rest,
})
const read = (votes: object[] | undefined, params: object = {}) =>
  readFact('ballotsHeld', params, individual(votes ? { votes } : {}), { award, year: 2024 })

describe('ballotsHeld', () => {
  test.each([
    ['one that is not numbered', [vote()], 1],
    ['the first', [vote(1)], 1],
    ['two', [vote(), vote(2)], 2],
    ['the second alone is told', [vote(2)], 2],
    ['the most of several councils', [vote(), vote(3, { council: 'grassroots' })], 3],
    ['one each of two councils is one', [vote(), vote(undefined, { council: 'grassroots' })], 1],
    ['a second one of another year', [vote(), vote(2, { year: 2023 })], 1],
    ['a second one on another award', [vote(), vote(2, { for: 'lao-dong-tien-tien' })], 1],
    ['a second one of a cluster', [vote(), vote(2, { council: 'cluster' })], 1],
    ['no vote yet', [], undefined],
    ['no votes given', undefined, undefined],
  ])('%s', (_, votes, expected) => {
    expect(read(votes)).toBe(expected)
    expect(read(votes && [...votes].reverse())).toBe(expected)
  })

  test('of certain councils only', () => {
    const votes = [vote(), vote(2, { council: 'cluster' })]
    expect(read(votes, { councils: ['cluster'] })).toBe(2)
    expect(read(votes, { councils: ['central'] })).toBeUndefined()
  })

  test('says how many', () => {
    expect(wordsOfFact('ballotsHeld', {}, individual({ votes: [vote(2)] }), { award, year: 2024 })).toMatchObject({
      actual: { vi: 'có 2', en: 'has 2' },
      path: 'votes',
      unit: { vi: 'lần bỏ phiếu', en: 'ballots' },
    })
  })
})
