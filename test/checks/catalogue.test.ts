import { describe, expect, test } from 'vitest'
import { facts } from '../../src/facts/index'
import { catalogue } from '../../src/kernel/check/catalogue'
import { operators } from '../../src/operators/index'
import { adding, criterion, found, meeting, refusals, run } from './support'

const at = (key: string) => `additions[0].requires.${key}`
const rating = (fields: object) =>
  criterion('a', { evidence: 'computed', fact: 'rating', operator: 'atLeast', ...fields })

describe('the catalogue check', () => {
  test.each([
    ['a count', run('a', 4)],
    ['a rating', rating({ value: 'good' })],
    ['a share', criterion('a', { evidence: 'council', fact: 'vote', operator: 'atLeastPercent', value: 80 })],
    [
      'a fraction',
      criterion('a', {
        evidence: 'council',
        fact: 'quorum',
        operator: 'atLeastFraction',
        value: { part: 2, whole: 3 },
      }),
    ],
    ['the standards of an award', meeting('a', 'lao-dong-tien-tien')],
  ])('accepts %s', (_, requires) => {
    expect(refusals(adding(requires))).toEqual([])
  })

  test.each([
    [
      'an unknown fact',
      criterion('a', { fact: 'ageOfHead' }),
      'fact',
      { vi: 'không có dữ kiện “ageOfHead”', en: 'there is no fact “ageOfHead”', allowed: [...facts.keys()] },
    ],
    [
      'an unknown operator',
      criterion('a', { operator: 'greaterThan' }),
      'operator',
      {
        vi: 'không có phép so sánh “greaterThan”',
        en: 'there is no operator “greaterThan”',
        allowed: [...operators.keys()],
      },
    ],
    [
      'an operator that does not take the fact',
      rating({ operator: 'equal', value: true }),
      'operator',
      {
        vi: '“equal” không dùng cho “rating”; dùng được: atLeast',
        en: '“equal” does not take “rating”; these do: atLeast',
        allowed: ['atLeast'],
      },
    ],
    [
      'a parameter that the fact does not have',
      rating({ value: 'good', params: { year: 2024 } }),
      'params.year',
      { vi: 'là trường không có trong mẫu', en: 'is an unknown field' },
    ],
    [
      'a parameter that is missing',
      run('a', 3, { params: {} }),
      'params.award',
      { vi: 'bắt buộc phải có', en: 'is required' },
    ],
    [
      'a value that the operator does not take',
      run('a', -1),
      'value',
      { vi: 'phải từ 0 trở lên', en: 'must be at least 0' },
    ],
    [
      'a number for a fraction',
      criterion('a', { evidence: 'council', fact: 'quorum', operator: 'atLeastFraction', value: 66 }),
      'value',
      { vi: 'phải là đối tượng', en: 'must be of type object' },
    ],
    [
      'a rating for a number',
      run('a', 1, { value: 'good' }),
      'value',
      { vi: 'phải là số', en: 'must be of type number' },
    ],
    [
      'a number for a rating',
      rating({ value: 3 }),
      'value',
      {
        vi: 'phải là một trong: excellent, good, completed, not-completed',
        en: 'must be one of: excellent, good, completed, not-completed',
      },
    ],
    [
      'standards that must not be met',
      { ...meeting('a', 'lao-dong-tien-tien'), value: false },
      'value',
      { vi: 'phải là true; muốn phủ định thì dùng not', en: 'must be true; use not' },
    ],
  ])('refuses %s', (_, requires, key, words) => {
    expect(found(catalogue, adding(requires))).toEqual([{ path: at(key), ...words }])
  })

  test('looks into bars and groups', () => {
    const bar = { id: 'b', cite: { instrument: '1/QĐ-X', article: '1' }, says: { vi: 'a', en: 'b' }, lasts: 'passes' }
    const input = adding(
      { any: [{ not: criterion('a', { fact: 'x' }) }] },
      { bars: [{ ...bar, when: criterion('c', { fact: 'y' }) }] },
    )
    expect(found(catalogue, input).map(({ path }) => path)).toEqual([
      'additions[0].requires.any[0].not.fact',
      'additions[0].bars[0].when.fact',
    ])
  })
})
