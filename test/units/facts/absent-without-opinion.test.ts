import { describe, expect, test } from 'vitest'
import { individual, readFact, wordsOfFact } from '../../support/context'

const award = 'chien-si-thi-dua-co-so'
const vote = (rest: object = {}) => ({ council: 'ministry', for: award, inFavour: 6, members: 9, ...rest })
const read = (votes: object[] | undefined, params: object = {}) =>
  readFact('absentWithoutOpinion', params, individual(votes ? { votes } : {}), { award, year: 2024 })

describe('absentWithoutOpinion', () => {
  test.each([
    ['all came', [vote({ present: 9, inWriting: 0 })], 0],
    ['all absent were asked in writing', [vote({ present: 7, inWriting: 2 })], 0],
    ['one was not', [vote({ present: 7, inWriting: 1 })], 1],
    ['none was', [vote({ present: 7, inWriting: 0 })], 2],
    ['everybody in favour: nobody can be missing', [vote({ inFavour: 9 })], 0],
    ['it is not told how many wrote', [vote({ present: 7 })], { min: 0, max: 2 }],
    ['nor whether those in favour came', [vote({ present: 5 })], { min: 0, max: 3 }],
    ['it is not told how many came', [vote({ inWriting: 1 })], { min: 0, max: 3 }],
    ['neither is told', [vote()], { min: 0, max: 3 }],
    ['all members came: it need not be told that nobody wrote', [vote({ present: 9 })], 0],
    [
      'the most of several councils',
      [vote({ present: 8, inWriting: 0 }), vote({ council: 'grassroots', present: 6, inWriting: 0 })],
      3,
    ],
    [
      'one council does not tell',
      [vote({ present: 8, inWriting: 0 }), vote({ council: 'grassroots' })],
      { min: 1, max: 3 },
    ],
    ['of the last ballot', [vote({ present: 6, inWriting: 0 }), vote({ present: 8, inWriting: 1, ballot: 2 })], 0],
    ['of another year', [vote({ present: 9, inWriting: 0, year: 2023 })], undefined],
    ['no vote yet', [], undefined],
    ['no votes given', undefined, undefined],
  ])('%s', (_, votes, expected) => {
    expect(read(votes)).toEqual(expected)
    expect(read(votes && [...votes].reverse())).toEqual(expected)
  })

  test('of certain councils only', () => {
    const votes = [vote({ present: 9, inWriting: 0 }), vote({ council: 'unit', present: 5, inWriting: 1, inFavour: 5 })]
    expect(read(votes)).toBe(0)
    expect(read(votes, { councils: ['unit'] })).toBe(3)
    expect(read(votes, { councils: ['central'] })).toBeUndefined()
  })

  test('says how many, and which field would tell', () => {
    const words = (votes: object[]) =>
      wordsOfFact('absentWithoutOpinion', {}, individual({ votes }), { award, year: 2024 })
    expect(words([vote({ present: 7, inWriting: 0 })])).toMatchObject({
      actual: { vi: 'có 2', en: 'has 2' },
      unit: { vi: 'thành viên vắng mặt chưa có ý kiến', en: 'members absent without an opinion' },
    })
    expect(words([vote({ present: 7 })])).toMatchObject({ path: 'votes[].inWriting' })
    expect(words([vote({ inWriting: 1 })])).toMatchObject({ path: 'votes[].present' })
    expect(words([]).path).toBe('votes')
  })
})
