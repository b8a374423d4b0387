import { describe, expect, test } from 'vitest'
import { adding, criterion, pack, refusals } from './support'

const required = { vi: 'bắt buộc phải có', en: 'is required' }
const unknown = { vi: 'là trường không có trong mẫu', en: 'is an unknown field' }
const empty = { vi: 'không được rỗng', en: 'must not be empty' }

describe('the shape of a pack', () => {
  test('is accepted where it is right', () => {
    expect(refusals(adding({ all: [criterion('a'), { not: criterion('b') }, { any: [criterion('c')] }] }))).toEqual([])
  })

  test.each([
    ['no pack', 5, '', { vi: 'phải là đối tượng', en: 'must be of type object' }],
    ['an empty any', adding({ any: [] }), 'additions[0].requires.any', empty],
    ['an empty all inside', adding({ any: [criterion('a'), { all: [] }] }), 'additions[0].requires.any[1].all', empty],
    ['a path', adding(criterion('a', { path: '$..*' })), 'additions[0].requires.path', unknown],
    [
      'a priority',
      adding({ all: [criterion('a', { priority: 1 })] }),
      'additions[0].requires.all[0].priority',
      unknown,
    ],
    [
      'two kinds at once',
      adding({ all: [criterion('a')], any: [criterion('b')] }),
      'additions[0].requires.any',
      unknown,
    ],
    [
      'a criterion without evidence',
      adding(criterion('a', { says: undefined })),
      'additions[0].requires.says',
      required,
    ],
    [
      'nothing that is a condition',
      adding({}),
      'additions[0].requires',
      {
        vi: 'phải có một trong: all, any, not, since, condition, fact',
        en: 'must have one of: all, any, not, since, condition, fact',
      },
    ],
    [
      'a condition that is no object',
      adding(['a']),
      'additions[0].requires',
      { vi: 'phải là đối tượng', en: 'must be of type object' },
    ],
    [
      'an id with diacritics',
      adding(criterion('sáng-kiến')),
      'additions[0].requires.id',
      { vi: 'không đúng dạng /^[a-z0-9]+(?:-[a-z0-9]+)*$/', en: 'must match /^[a-z0-9]+(?:-[a-z0-9]+)*$/' },
    ],
    [
      'a base of no kind',
      adding(criterion('a'), {
        quotas: [
          { id: 'q', cite: { instrument: '1/QĐ-X', article: '1' }, says: { vi: 'a', en: 'b' }, percent: 5, base: {} },
        ],
      }),
      'additions[0].quotas[0].base.count',
      {
        vi: 'phải là một trong: holders, headcount, leaders, units',
        en: 'must be one of: holders, headcount, leaders, units',
        allowed: ['holders', 'headcount', 'leaders', 'units'],
      },
    ],
    ['no words in English', pack({ name: { vi: 'Gói', en: ' ' } }), 'name.en', empty],
    [
      'a day that is none',
      adding(criterion('a'), { from: '2024-02-30' }),
      'additions[0].from',
      { vi: 'phải là ngày có thật, dạng NĂM-THÁNG-NGÀY', en: 'must be a date that exists, as YYYY-MM-DD' },
    ],
  ])('is refused: %s', (_, input, path, words) => {
    expect(refusals(input)).toEqual([{ path, ...words }])
  })

  test('is refused with all that is wrong', () => {
    const input = pack({ additions: [{ award: 'khong-co', requires: { any: [] } }], extra: 1 })
    expect(refusals(input).map(({ path }) => path)).toEqual([
      'additions[0].from',
      'additions[0].award',
      'additions[0].requires.any',
      'extra',
    ])
  })

  test('is read once at every level, however deep it is', () => {
    let requires: unknown = { any: [] }
    for (let level = 0; level < 28; level += 1) requires = { all: [requires] }
    const started = performance.now()
    expect(refusals(adding(requires))).toMatchObject([empty])
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
