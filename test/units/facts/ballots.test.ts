import { describe, expect, test } from 'vitest'
import { lastBallots } from '../../../src/facts/ballots'
import type { Council } from '../../../src/schema/vote'
import { contextOf, individual } from '../../support/context'

const award = 'chien-si-thi-dua-co-so'
const vote = (inFavour: number, rest: object = {}) => ({
  council: 'ministry',
  for: award,
  inFavour,
  members: 10,
  ...rest,
})
const found = (votes: object[] | undefined, asked?: readonly Council[]) =>
  lastBallots(contextOf(individual(votes ? { votes } : {}), { award, year: 2024 }), asked).map(
    ({ inFavour }) => inFavour,
  )

describe('lastBallots', () => {
  test.each([
    ['what is not told', undefined, []],
    ['none yet', [], []],
    ['one', [vote(9)], [9]],
    ['another award', [vote(9, { for: 'lao-dong-tien-tien' })], []],
    ['another year', [vote(9, { year: 2023 })], []],
    ['the second takes the place of the first', [vote(5), vote(9, { ballot: 2 })], [9]],
    ['also where it came out worse', [vote(9), vote(5, { ballot: 2 })], [5]],
    [
      'the third takes the place of both',
      [vote(1, { ballot: 1 }), vote(3, { ballot: 3 }), vote(2, { ballot: 2 })],
      [3],
    ],
    ['each council has its own', [vote(9, { ballot: 2 }), vote(8, { council: 'grassroots' })], [9, 8]],
    [
      'last year’s second ballot does not replace this year’s first',
      [vote(7, { year: 2023, ballot: 2 }), vote(9)],
      [9],
    ],
    ['a second ballot on another award does not', [vote(7, { for: 'lao-dong-tien-tien', ballot: 2 }), vote(9)], [9]],
  ])('%s', (_, votes, expected) => {
    expect(found(votes)).toEqual(expected)
    expect(found(votes && [...votes].reverse()).sort()).toEqual([...expected].sort())
  })

  test('neither a cluster nor a unit’s meeting is a council, unless it is asked for', () => {
    const votes = [vote(9), vote(2, { council: 'cluster' }), vote(1, { council: 'unit' })]
    expect(found(votes)).toEqual([9])
    expect(found(votes, ['unit'])).toEqual([1])
    expect(found(votes, ['cluster', 'ministry'])).toEqual([9, 2])
  })
})
