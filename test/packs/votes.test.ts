import { describe, expect, test } from 'vitest'
import { definePack, evaluate, evaluateSync } from '../../src/index'
import { adding, criterion } from '../checks/support'

const award = 'lao-dong-tien-tien'
const options = { on: '2025-12-15', attestations: 'required' } as const

const asking = (id: string, fact: string, operator: string, value: unknown) =>
  criterion(id, { evidence: 'council', fact, operator, value })

/** The vote as a court asks for it: two thirds present, the absent asked in writing, two thirds of all in favour, two ballots at most. */
const court = definePack(
  adding(
    {
      all: [
        asking('du-thanh-vien', 'quorum', 'atLeastFraction', { part: 2, whole: 3 }),
        asking('lay-y-kien-bang-van-ban', 'absentWithoutOpinion', 'atMost', 0),
        asking('phieu', 'vote', 'atLeastFraction', { part: 2, whole: 3 }),
        asking('so-lan', 'ballotsHeld', 'atMost', 2),
      ],
    },
    { award },
  ),
)

const own = ['du-thanh-vien', 'lay-y-kien-bang-van-ban', 'phieu', 'so-lan']

const person = (votes?: readonly object[]) => ({
  kind: 'individual',
  id: 'a',
  groups: ['official'],
  joinedOn: '2010-01-01',
  awards: [],
  discipline: [],
  proceedings: [],
  years: [{ year: 2025, rating: 'good' }],
  attestations: { 'doan-ket-tich-cuc-thi-dua': true },
  ...(votes ? { votes } : {}),
})

const vote = (inFavour: number, rest: object = {}) => ({
  council: 'grassroots',
  for: award,
  inFavour,
  members: 9,
  year: 2025,
  present: 7,
  inWriting: 2,
  ...rest,
})

const judged = (votes?: readonly object[]) => evaluateSync(person(votes), award, { ...options, packs: [court] })

const told = (votes?: readonly object[]) => {
  const { status, pass, reasons, missing } = judged(votes)
  return [status, ...[...(pass ? [] : reasons), ...missing].map(({ id }) => id).filter((id) => own.includes(id))]
}

describe('a vote by the rules of a court', () => {
  test.each([
    ['just enough', [vote(6)], ['eligible']],
    ['one vote short', [vote(5)], ['ineligible', 'phieu']],
    ['just enough present', [vote(6, { present: 6, inWriting: 3 })], ['eligible']],
    ['one present too few', [vote(6, { present: 5, inWriting: 4 })], ['ineligible', 'du-thanh-vien']],
    ['one absent who was not asked', [vote(6, { inWriting: 1 })], ['ineligible', 'lay-y-kien-bang-van-ban']],
    ['a second ballot that succeeds', [vote(4), vote(6, { ballot: 2 })], ['eligible']],
    ['a second ballot that fails', [vote(6), vote(4, { ballot: 2 })], ['ineligible', 'phieu']],
    ['a third ballot', [vote(4), vote(4, { ballot: 2 }), vote(9, { ballot: 3 })], ['ineligible', 'so-lan']],
    ['another year’s vote', [vote(9, { year: 2024 })], ['undetermined', ...own]],
    ['no votes given', undefined, ['undetermined', ...own]],
    [
      'two councils, of which one is short',
      [vote(9, { present: 9, inWriting: 0 }), vote(5, { council: 'ministry' })],
      ['ineligible', 'phieu'],
    ],
  ])('%s', (_, votes, expected) => {
    expect(told(votes)).toEqual(expected)
    expect(told(votes && [...votes].reverse())).toEqual(expected)
  })

  test('who came and wrote has to be told where it could change the outcome', () => {
    const bare = { present: undefined, inWriting: undefined }
    expect(told([vote(6, bare)])).toEqual(['undetermined', 'du-thanh-vien', 'lay-y-kien-bang-van-ban'])
    // All are in favour: nobody is left who was not asked.
    expect(told([vote(9, bare)])).toEqual(['undetermined', 'du-thanh-vien'])
  })

  test('says what is asked as a fraction', () => {
    const reason = judged([vote(5)]).reasons.find(({ id }) => id === 'phieu')
    expect(reason?.required).toEqual({
      vi: 'ít nhất 2/3 tổng số thành viên hội đồng',
      en: 'at least 2/3 of all members of the council',
    })
    expect(reason?.actual.en).toBe('5 of 9 votes')
  })

  test('comes out alike by both doors', async () => {
    for (const votes of [[vote(6)], [vote(5)], undefined])
      expect(await evaluate(person(votes), award, { ...options, packs: [court] })).toEqual(judged(votes))
  })

  test.each([
    ['more present and writing than members', { present: 7, inWriting: 3 }, 'more members present'],
    ['more in favour than came and wrote', { present: 4, inWriting: 1, inFavour: 6 }, 'more votes in favour'],
    ['more in favour than members', { inFavour: 10, present: undefined }, 'more votes than members'],
    ['a ballot before the first', { ballot: 0 }, 'must be at least 1'],
  ])('%s are refused', (_, rest, words) => {
    expect(() => judged([vote(6, rest)])).toThrow(words)
  })
})
