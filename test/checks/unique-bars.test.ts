import { describe, expect, test } from 'vitest'
import { uniqueBars } from '../../src/kernel/check/unique-bars'
import { adding, cite, criterion, found, pack, refusals, words } from './support'

const bar = (id: string, fields: object = {}) => ({
  id,
  cite,
  says: words(id),
  when: criterion(id),
  lasts: 'passes',
  ...fields,
})

const quota = { id: 'ty-le', cite, says: words('quota'), percent: 10, base: { count: 'headcount' } }

describe('the check of the ids of bars and quotas', () => {
  test('accepts a bar named as what it asks, and bars in turn', () => {
    const bars = [bar('a', { to: '2025-01-01' }), bar('a', { from: '2025-01-01' })]
    expect(refusals(adding(criterion('b'), { bars, quotas: [quota] }))).toEqual([])
  })

  test.each([
    ['two bars', { bars: [bar('a'), bar('a')] }, 'additions[0].bars[1].id', 'a', 'additions[0].bars[0].id'],
    ['a bar and a criterion', { bars: [bar('b')] }, 'additions[0].bars[0].id', 'b', 'additions[0].requires.id'],
    ['two quotas', { quotas: [quota, quota] }, 'additions[0].quotas[1].id', 'ty-le', 'additions[0].quotas[0].id'],
  ])('refuses one id for %s', (_, fields, path, id, where) => {
    expect(found(uniqueBars, adding(criterion('b'), fields))).toEqual([
      { path, vi: `trùng mã “${id}” với ${where}`, en: `repeats the id “${id}” of ${where}` },
    ])
  })

  test('refuses the id of a quota of the Law', () => {
    const input = pack({ additions: [{ from: '2024-01-01', award: 'chien-si-thi-dua-co-so', quotas: [quota] }] })
    expect(found(uniqueBars, input).map(({ path }) => path)).toEqual(['additions[0].quotas[0].id'])
  })
})
