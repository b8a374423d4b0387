import { describe, expect, test } from 'vitest'
import { fine, nominate, slateOf } from './limiting'
import { fighter, person, year } from './support'

describe('ranking by votes over the limit', () => {
  const voted = (id: string, inFavour: number, rest: object = {}, members = 10) =>
    person(id, 'excellent', {
      votes: [{ council: 'grassroots', for: fighter, inFavour, members, year, ...rest }],
    })
  const ranked = (subjects: readonly object[], fields: object = {}) =>
    slateOf(nominate(subjects, fighter), { number: 1, rankedBy: 'votes', ...fields }, fighter)[0]?.ranking

  test('puts the most votes first; equals share a rank', () => {
    const subjects = [voted('a', 8), voted('b', 10), voted('c', 8), voted('d', 9)]
    const expected = [
      { rank: 1, subjects: ['b'] },
      { rank: 2, subjects: ['d'] },
      { rank: 3, subjects: ['a', 'c'] },
    ]
    expect(ranked(subjects)).toEqual(expected)
    expect(
      ranked([...subjects].reverse())?.map(({ rank, subjects: ids }) => ({ rank, subjects: [...ids].sort() })),
    ).toEqual(expected)
  })

  test('by share, not by number', () => {
    expect(ranked([voted('a', 9, {}, 10), voted('b', 10, {}, 12)])?.map(({ subjects }) => subjects)).toEqual([
      ['a'],
      ['b'],
    ])
    expect(ranked([voted('a', 6, {}, 6), voted('b', 9, {}, 9)])?.map(({ subjects }) => subjects)).toEqual([['a', 'b']])
  })

  test('the chair breaks ties only where the regulation says so', () => {
    const subjects = [voted('a', 9, { chair: false }), voted('b', 9, { chair: true }), voted('c', 10, { chair: false })]
    expect(ranked(subjects)?.map(({ subjects: ids }) => ids)).toEqual([['c'], ['a', 'b']])
    expect(ranked(subjects, { tie: 'chair' })?.map(({ subjects: ids }) => ids)).toEqual([['c'], ['b'], ['a']])
  })

  test('the chair does not lift fewer votes over more', () => {
    const subjects = [voted('a', 9, { chair: true }), voted('b', 10, { chair: false })]
    expect(ranked(subjects, { tie: 'chair' })?.map(({ subjects: ids }) => ids)).toEqual([['b'], ['a']])
  })

  test('the last ballot counts, and only votes of the year', () => {
    const twice = person('a', 'excellent', {
      votes: [
        { council: 'grassroots', for: fighter, inFavour: 8, members: 10, year },
        { council: 'grassroots', for: fighter, inFavour: 10, members: 10, year, ballot: 2 },
      ],
    })
    const before = person('b', 'excellent', {
      votes: [
        { council: 'grassroots', for: fighter, inFavour: 9, members: 10, year },
        { council: 'grassroots', for: fighter, inFavour: 1, members: 10, year: year - 1 },
      ],
    })
    expect(ranked([before, twice, voted('c', 8)])?.map(({ subjects }) => subjects)).toEqual([['a'], ['b'], ['c']])
  })

  test('the chair’s vote of an earlier ballot does not count', () => {
    const turned = person('a', 'excellent', {
      votes: [
        { council: 'grassroots', for: fighter, inFavour: 9, members: 10, year, chair: true },
        { council: 'grassroots', for: fighter, inFavour: 9, members: 10, year, ballot: 2, chair: false },
      ],
    })
    expect(ranked([turned, voted('b', 9, { chair: true })], { tie: 'chair' })?.map(({ subjects }) => subjects)).toEqual(
      [['b'], ['a']],
    )
  })

  test('is not given within the limit, nor where the regulation does not rank', () => {
    expect(ranked([voted('a', 9)])).toBeUndefined()
    expect(slateOf(nominate([voted('a', 9), voted('b', 9)], fighter), { number: 1 }, fighter)[0]).not.toHaveProperty(
      'ranking',
    )
  })

  test('leaves out who is not eligible, and who has no vote', () => {
    const subjects = [
      voted('a', 9),
      voted('b', 10),
      { ...voted('c', 10), years: [{ year, rating: 'completed' }] },
      person('d', 'excellent'),
    ]
    expect(ranked(subjects)?.flatMap(({ subjects: ids }) => ids)).toEqual(['b', 'a'])
  })
})

describe('whom a law prefers among equals', () => {
  test('women, and units of which 70 % are women', () => {
    const subjects = [person('a', 'excellent', { gender: 'female' }), person('b', 'excellent', { gender: 'male' })]
    const [limit] = slateOf(nominate(subjects, fighter), { number: 1 }, fighter)
    expect(limit?.preferred).toMatchObject({ subjects: ['a'], cite: { instrument: '152/2025/NĐ-CP' } })
    const units = [fine('c', { womenPercent: 70 }), fine('d', { womenPercent: 69 }), fine('e')]
    expect(slateOf(nominate(units), { number: 1 })[0]?.preferred?.subjects).toEqual(['c'])
    expect(slateOf(nominate(units), { number: 3 })[0]).not.toHaveProperty('preferred')
  })
})
