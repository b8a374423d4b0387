import { describe, expect, test } from 'vitest'
import { household, individual, readFact, unit, wordsOfFact } from '../../support/context'

const on = '2026-03-01'
const held = { rank: 'vu-truong', from: '2010-01-01', to: '2019-12-31' }
const discipline = (decidedOn: string, endedOn?: string) => ({
  form: 'khien-trach',
  decidedOn,
  ...(endedOn ? { endedOn } : {}),
})
const read = (fields: object, given: object = {}) =>
  readFact('disciplinedInPost', {}, individual({ awards: [], posts: [held], ...fields }), { on, year: 2025, ...given })

describe('disciplinedInPost', () => {
  test.each([
    ['in the middle', discipline('2015-01-01', '2016-01-01'), true],
    ['decided on the last day', discipline('2019-12-31', '2020-12-31'), true],
    ['decided the day after', discipline('2020-01-01', '2021-01-01'), false],
    ['ended on the first day', discipline('2009-01-01', '2010-01-01'), true],
    ['ended the day before', discipline('2009-01-01', '2009-12-31'), false],
    ['begun before and not ended', discipline('2009-01-01'), true],
    ['decided after the day of the evaluation', discipline('2026-03-02'), false],
  ])('%s', (_, one, expected) => {
    expect(read({ discipline: [one] })).toBe(expected)
  })

  test('in any post, and with any one of them', () => {
    const posts = [held, { rank: 'thu-truong', from: '2020-01-01' }]
    const both = [discipline('2005-01-01', '2006-01-01'), discipline('2022-01-01', '2023-01-01')]
    expect(read({ posts, discipline: both })).toBe(true)
    expect(read({ posts, discipline: [both[0]] })).toBe(false)
  })

  test('not in a time for which long service was awarded since', () => {
    const awards = (award: object) => [{ award: 'huan-chuong-lao-dong-hang-ba', basis: 'service', ...award }]
    const inPost = [discipline('2012-01-01', '2013-01-01')]
    expect(read({ discipline: inPost, awards: awards({ year: 2014 }) })).toBe(false)
    expect(read({ discipline: inPost, awards: awards({ year: 2011 }) })).toBe(true)
    expect(read({ discipline: inPost, awards: awards({}) })).toBeUndefined()
    expect(read({ discipline: inPost, awards: undefined })).toBeUndefined()
  })

  test('not told: the list, the posts, older records', () => {
    expect(read({})).toBeUndefined()
    expect(read({}, { assumed: true })).toBe(false)
    expect(read({ discipline: [] })).toBe(false)
    expect(read({ discipline: [], posts: undefined })).toBe(false)
    expect(read({ discipline: [discipline('2012-01-01')], posts: undefined })).toBeUndefined()
    expect(read({ discipline: [], posts: undefined, recordsFrom: 2010 })).toBeUndefined()
    expect(read({ discipline: [], recordsFrom: 2010 })).toBe(false)
    expect(read({ discipline: [], recordsFrom: 2011 })).toBeUndefined()
    expect(readFact('disciplinedInPost', {}, unit())).toBeUndefined()
    expect(readFact('disciplinedInPost', {}, household())).toBeUndefined()
  })

  test('says which', () => {
    const words = (fields: object) =>
      wordsOfFact('disciplinedInPost', {}, individual({ awards: [], posts: [held], ...fields }), { on })
    expect(words({ discipline: [discipline('2012-01-01')] })).toMatchObject({
      actual: { vi: 'khien-trach, từ 2012-01-01', en: 'khien-trach, from 2012-01-01' },
    })
    expect(words({ discipline: [] }).actual.en).toBe('none')
    expect(words({})).toMatchObject({ actual: { en: 'not known' }, path: 'discipline' })
    expect(words({ discipline: [discipline('2012-01-01')], posts: undefined }).path).toBe('posts')
    expect(words({ discipline: [discipline('2012-01-01')], awards: undefined }).path).toBe('awards')
  })
})
