import { describe, expect, test } from 'vitest'
import { household, individual, readFact, unit, wordsOfFact } from '../../support/context'
import { inTimeZone, timeZones } from '../../support/time-zones'

const on = '2026-03-01'
const man = { gender: 'male', awards: [] }
const post = (rank: string, from: string, to?: string, rest: object = {}) => ({
  rank,
  from,
  ...(to ? { to } : {}),
  ...rest,
})
const read = (ranks: string[], posts: object[] | undefined, params: object = {}, fields: object = man) =>
  readFact('postYears', { ranks, ...params }, individual({ ...fields, ...(posts ? { posts } : {}) }), {
    on,
    year: 2025,
  })

const vice = ['thu-truong']
const head = ['vu-truong', 'giam-doc-so']

describe('postYears', () => {
  test.each([
    ['full on the anniversary', '2016-03-01', undefined, 10],
    ['a day before it', '2016-03-02', undefined, 9],
    ['the last day is held', '2010-01-01', '2019-12-31', 10],
    ['a day less', '2010-01-01', '2019-12-30', 9],
    ['begun on the day', on, undefined, 0],
    ['begun after the day', '2026-03-02', undefined, 0],
    ['an end after the day counts to the day only', '2016-03-02', '2030-01-01', 9],
    ['from 29 February to a common year', '2012-02-29', '2022-02-27', 10],
    ['from 29 February, a day less', '2012-02-29', '2022-02-26', 9],
  ])('%s', (_, from, to, expected) => {
    expect(read(vice, [post('thu-truong', from, to)])).toBe(expected)
  })

  test('terms of one post add up, end to end', () => {
    const terms = [post('thu-truong', '2004-07-01', '2009-06-30'), post('thu-truong', '2016-01-01', '2018-12-31')]
    expect(read(vice, terms)).toBe(8)
    expect(read(vice, [...terms].reverse())).toBe(8)
    expect(read(vice, terms, { continuous: true })).toBe(5)
    const halves = [post('thu-truong', '2020-01-01', '2020-06-30'), post('thu-truong', '2022-07-01', '2022-12-31')]
    expect(read(vice, halves)).toBe(1)
  })

  test('a day counts once, and for the highest post', () => {
    const both = [post('vu-truong', '2005-01-01', '2019-12-31'), post('thu-truong', '2015-01-01', '2019-12-31')]
    expect(read(head, both)).toBe(10)
    expect(read(vice, both)).toBe(5)
    expect(read(['thu-truong', 'vu-truong'], both)).toBe(15)
    const within = [post('vu-truong', '2000-01-01', '2014-12-31'), post('thu-truong', '2005-01-01', '2009-12-31')]
    expect(read(head, within)).toBe(10)
  })

  test('scales are apart: a general who is a minister is both', () => {
    const both = [post('bo-truong', '2016-01-01', '2020-12-31'), post('dai-tuong', '2016-01-01', '2020-12-31')]
    expect(read(['bo-truong'], both)).toBe(5)
    expect(read(['dai-tuong'], both)).toBe(5)
  })

  test('time in the next higher post is added where it is too short by itself', () => {
    const adds = { addsFrom: { ranks: ['pho-tong-cuc-truong'], under: 5 } }
    const heads = post('vu-truong', '2005-01-01', '2014-12-31')
    const higher = (to: string) => [heads, post('pho-tong-cuc-truong', '2015-01-01', to)]
    expect(read(head, higher('2019-12-30'), adds)).toBe(14)
    expect(read(head, higher('2018-12-31'), adds)).toBe(14)
    expect(read(head, higher('2019-12-31'), adds)).toBe(10)
    expect(read(head, higher('2018-12-31'))).toBe(10)
    // Only the next one: a vice minister’s year is not a head of department’s.
    expect(read(head, [heads, post('thu-truong', '2015-01-01', '2015-12-31')], adds)).toBe(10)
  })

  test('or higher: every higher post on the scale counts, each day once', () => {
    const posts = [
      post('vu-truong', '2005-01-01', '2014-12-31'),
      post('thu-truong', '2013-01-01', '2017-12-31'),
      post('thuong-tuong', '2018-01-01', '2019-12-31'),
    ]
    expect(read(['giam-doc-so'], posts, { orHigher: true })).toBe(13)
    expect(read(['tong-cuc-truong'], posts, { orHigher: true })).toBe(5)
    expect(read(['giam-doc-so', 'trung-tuong'], posts, { orHigher: true })).toBe(15)
    expect(read(['giam-doc-so'], posts)).toBe(0)
    expect(read(['giam-doc-so'], posts.slice(0, 2), { orHigher: true, continuous: true })).toBe(13)
  })

  test('added time joins what it touches into one unbroken time', () => {
    const posts = [
      post('lanh-dao-cap-cao', '2010-01-01', '2015-12-31'),
      post('lanh-dao-chu-chot', '2016-01-01', '2017-12-31'),
    ]
    const adds = { addsFrom: { ranks: ['lanh-dao-chu-chot'], under: 3 }, continuous: true }
    expect(read(['lanh-dao-cap-cao'], posts, adds)).toBe(8)
  })

  describe('women', () => {
    const woman = { gender: 'female', awards: [] }
    const held = (to: string, rest: object = { laterRetirement: false }) => [post('vu-truong', '2010-01-01', to, rest)]

    test.each([
      ['ten of fifteen years', '2019-12-31', 15],
      ['a day less', '2019-12-30', 14],
      ['six years and eight months of ten', '2016-08-31', 10],
      ['a day less of those', '2016-08-30', 9],
    ])('a third less: %s', (_, to, expected) => {
      expect(read(head, held(to), {}, woman)).toBe(expected)
      expect(read(head, held(to), {}, man)).toBeLessThan(expected)
    })

    test('the general figures with the higher retirement age, which holds for the person', () => {
      expect(read(head, held('2019-12-31', { laterRetirement: true }), {}, woman)).toBe(10)
      const later = post('thu-truong', '2020-01-01', '2024-12-31', { laterRetirement: true })
      expect(read(head, [...held('2019-12-31', {}), later], {}, woman)).toBe(10)
    })

    test('a third less where no post is marked, between the two where the gender is not told', () => {
      expect(read(head, held('2019-12-31', {}), {}, woman)).toBe(15)
      const { gender: _, ...unknown } = woman
      expect(read(head, held('2019-12-31'), {}, unknown)).toEqual({ min: 10, max: 15 })
      expect(read(head, held('2019-12-31', { laterRetirement: true }), {}, unknown)).toBe(10)
    })

    test('the figure for adding is a third less too', () => {
      const adds = { addsFrom: { ranks: ['thu-truong'], under: 3 } }
      const told = { laterRetirement: false }
      const posts = (to: string) => [
        post('tong-cuc-truong', '2010-01-01', '2013-12-31', told),
        post('thu-truong', '2014-01-01', to, told),
      ]
      expect(read(['tong-cuc-truong'], posts('2015-12-31'), adds, woman)).toBe(6)
      expect(read(['tong-cuc-truong'], posts('2015-12-30'), adds, woman)).toBe(8)
      expect(read(['tong-cuc-truong'], posts('2015-12-31'), adds, man)).toBe(6)
    })
  })

  describe('time for which long service was awarded before', () => {
    const posts = [post('vu-truong', '2005-01-01', '2014-12-31'), post('thu-truong', '2015-01-01')]
    const with_ = (award: object) => ({
      gender: 'male',
      awards: [{ award: 'huan-chuong-lao-dong-hang-nhi', basis: 'service', ...award }],
    })

    test.each([
      ['up to the decision', { decidedOn: '2014-12-31' }, 0],
      ['through the year named', { year: 2009, decidedOn: '2010-06-01' }, 5],
      ['through the year in which the achievement ended', { achievedThrough: 2010, year: 2012 }, 4],
    ])('does not count again: %s', (_, award, expected) => {
      expect(read(head, posts, {}, with_(award))).toBe(expected)
      expect(read(vice, posts, {}, with_(award))).toBe(11)
    })

    test.each([
      ['revoked', { status: 'revoked', year: 2014 }],
      ['for merit', { basis: 'merit', year: 2014 }],
      ['a medal for years in the forces', { award: 'huy-chuong-chien-si-ve-vang-hang-ba', year: 2014 }],
      ['decided after the day', { decidedOn: '2026-06-01' }],
    ])('counts beside an award that is %s', (_, award) => {
      expect(read(head, posts, {}, with_(award))).toBe(10)
    })

    test('the last of several decides', () => {
      const awards = [
        { award: 'huan-chuong-lao-dong-hang-ba', basis: 'service', year: 2012 },
        { award: 'huan-chuong-lao-dong-hang-nhi', basis: 'service', year: 2008 },
      ]
      expect(read(head, posts, {}, { gender: 'male', awards })).toBe(2)
    })

    test('may be spent where it is not told', () => {
      expect(read(head, posts, {}, { gender: 'male' })).toEqual({ min: 0, max: 10 })
      expect(read(head, posts, {}, with_({}))).toEqual({ min: 0, max: 10 })
    })

    test('a higher post that may be spent may be short', () => {
      const adds = { addsFrom: { ranks: ['thu-truong'], under: 3 } }
      const ranks = ['tong-cuc-truong']
      const held = [post('tong-cuc-truong', '2010-01-01', '2013-12-31'), post('thu-truong', '2014-01-01', '2018-12-31')]
      expect(read(ranks, held, adds)).toBe(4)
      expect(read(ranks, held, adds, { gender: 'male' })).toEqual({ min: 0, max: 9 })
    })
  })

  test('older records: time before them may be spent, and there may be more', () => {
    const posts = [post('vu-truong', '2005-01-01', '2014-12-31')]
    const since = (recordsFrom: number) => read(head, posts, {}, { ...man, recordsFrom })
    expect(since(2005)).toEqual({ min: 10, max: Number.POSITIVE_INFINITY })
    expect(since(2010)).toEqual({ min: 5, max: Number.POSITIVE_INFINITY })
    const adds = { addsFrom: { ranks: ['pho-tong-cuc-truong'], under: 5 } }
    const short = [...posts, post('pho-tong-cuc-truong', '2015-01-01', '2015-12-31')]
    expect(read(head, short, adds, { ...man, recordsFrom: 2005 })).toEqual({ min: 10, max: Number.POSITIVE_INFINITY })
  })

  test('none and not told', () => {
    expect(read(vice, [])).toBe(0)
    expect(read(vice, undefined)).toBeUndefined()
    expect(readFact('postYears', { ranks: vice }, unit())).toBeUndefined()
    expect(readFact('postYears', { ranks: vice }, household())).toBeUndefined()
  })

  test('is the same wherever the machine stands, over a day that a zone skipped', () => {
    const posts = [post('thu-truong', '2006-12-30', '2011-12-29'), post('thu-truong', '2011-12-30', '2016-12-29')]
    const everywhere = timeZones.map((zone) => inTimeZone(zone, () => read(vice, posts, { continuous: true })))
    expect(new Set(everywhere)).toEqual(new Set([10]))
  })

  test('says how long, and what leaves it open', () => {
    const words = (fields: object, params: object = {}) =>
      wordsOfFact('postYears', { ranks: vice, ...params }, individual(fields), { on })
    const posts = (rest: object = {}) => [post('thu-truong', '2016-03-01', undefined, rest)]
    expect(words({ ...man, posts: posts() })).toEqual({
      actual: { vi: 'có 10', en: 'has 10' },
      path: 'posts',
      unit: { vi: 'năm giữ chức vụ', en: 'years in the post' },
    })
    expect(words(man, { continuous: true }).unit.en).toBe('unbroken years in the post')
    const woman = { gender: 'female', awards: [] }
    expect(words({ ...woman, posts: posts({ laterRetirement: false }) }).actual).toEqual({
      vi: 'có 15 (nữ: 8 tháng tính một năm)',
      en: 'has 15 (women: 8 months count as a year)',
    })
    expect(words({ awards: [], posts: posts() }).path).toBe('gender')
    expect(words({ gender: 'male', posts: posts() }).path).toBe('awards')
    const undated = [{ award: 'huan-chuong-lao-dong-hang-ba', basis: 'service' }]
    expect(words({ gender: 'male', awards: undated, posts: posts() }).path).toBe('awards[].year')
    expect(words({ ...man, recordsFrom: 2010, posts: posts() }).path).toBe('posts')
    expect(words(man).path).toBe('posts')
  })
})
