import { describe, expect, test } from 'vitest'
import { household, individual, readFact, unit, wordsOfFact } from '../../support/context'

const on = '2026-03-01'
const man = { gender: 'male', awards: [] }
const post = (rank: string, from: string, to?: string) => ({ rank, from, ...(to ? { to } : {}) })
const read = (ranks: string[], posts: object[] | undefined, params: object = {}, fields: object = man) =>
  readFact('heldPost', { ranks, ...params }, individual({ ...fields, ...(posts ? { posts } : {}) }), { on, year: 2025 })

describe('heldPost', () => {
  test.each([
    ['held once, for a day', [post('bo-truong', '2011-01-01', '2011-01-01')], true],
    ['held now', [post('bo-truong', '2020-01-01')], true],
    ['taken up on the day', [post('bo-truong', on)], false],
    ['another post', [post('thu-truong', '2011-01-01')], false],
    ['a higher post', [post('lanh-dao-cap-cao', '2011-01-01')], false],
    ['beside a higher post', [post('bo-truong', '2011-01-01'), post('lanh-dao-cap-cao', '2011-01-01')], true],
    ['none', [], false],
  ])('%s', (_, posts, expected) => {
    expect(read(['bo-truong'], posts)).toBe(expected)
  })

  test('any of the ranks', () => {
    expect(read(['bo-truong', 'thu-truong'], [post('thu-truong', '2011-01-01')])).toBe(true)
  })

  test.each([
    ['the day before', '1975-04-29', true],
    ['the day itself', '1975-04-30', false],
  ])('taken up before a day: %s', (_, from, expected) => {
    expect(read(['dai-tuong'], [post('dai-tuong', from, '1990-01-01')], { before: '1975-04-30' })).toBe(expected)
  })

  test.each([
    ['the post itself', 'bo-truong', true],
    ['the next higher', 'chanh-an-vien-truong-toi-cao', true],
    ['the highest', 'lanh-dao-chu-chot', true],
    ['a lower one', 'thu-truong', false],
    ['one on another scale', 'dai-tuong', false],
  ])('or higher: %s', (_, rank, expected) => {
    expect(read(['bo-truong'], [post(rank, '2011-01-01', '2011-06-30')], { orHigher: true })).toBe(expected)
  })

  test('or higher, taken up before a day', () => {
    const asked = { orHigher: true, before: '1975-04-30' }
    expect(read(['thuong-tuong'], [post('dai-tuong', '1975-04-29', '1990-01-01')], asked)).toBe(true)
    expect(read(['thuong-tuong'], [post('dai-tuong', '1975-04-30', '1990-01-01')], asked)).toBe(false)
  })

  test('a post for which long service was awarded does not count again', () => {
    const awarded = (award: object) => ({
      gender: 'male',
      awards: [{ award: 'huan-chuong-lao-dong-hang-nhi', basis: 'service', ...award }],
    })
    const posts = [post('bo-truong', '2011-01-01', '2015-12-31')]
    expect(read(['bo-truong'], posts, {}, awarded({ year: 2015 }))).toBe(false)
    expect(read(['bo-truong'], posts, {}, awarded({ year: 2014 }))).toBe(true)
    expect(read(['bo-truong'], posts, {}, awarded({}))).toBeUndefined()
    expect(read(['bo-truong'], posts, {}, { gender: 'male' })).toBeUndefined()
    expect(read(['bo-truong'], [], {}, { gender: 'male' })).toBe(false)
  })

  test('not told', () => {
    expect(read(['bo-truong'], undefined)).toBeUndefined()
    expect(read(['bo-truong'], [], {}, { ...man, recordsFrom: 2010 })).toBeUndefined()
    expect(read(['bo-truong'], [post('bo-truong', '2011-01-01')], {}, { ...man, recordsFrom: 2010 })).toBe(true)
    expect(readFact('heldPost', { ranks: ['bo-truong'] }, unit())).toBeUndefined()
    expect(readFact('heldPost', { ranks: ['bo-truong'] }, household())).toBeUndefined()
  })

  test('says so', () => {
    const words = (fields: object) => wordsOfFact('heldPost', { ranks: ['bo-truong'] }, individual(fields), { on })
    expect(words({ ...man, posts: [post('bo-truong', '2011-01-01')] }).actual.vi).toBe('có')
    expect(words({ ...man, posts: [] }).actual.en).toBe('no')
    expect(words(man)).toMatchObject({ actual: { en: 'not known' }, path: 'posts' })
  })
})
