import { describe, expect, test } from 'vitest'
import { cite, pack, refusals, words } from './support'

const quota = (fields: object) => ({ id: 'gioi-han', cite, says: words('quota'), ...fields })

const limiting = (...fields: readonly object[]) =>
  pack({
    additions: [{ from: '2024-01-01', award: 'chien-si-thi-dua-bo-nganh-tinh', quotas: fields.map(quota) }],
  })

const headcount = { count: 'headcount' }

describe('limits that a pack sets', () => {
  test.each([
    ['a share', { percent: 20, base: headcount }],
    ['a share of at least one', { percent: 20, base: headcount, atLeastOne: true }],
    ['a number', { number: 3 }],
    ['none at all', { number: 0 }],
    ['steps', { steps: [{ below: 10, number: 1 }, { below: 20, number: 2 }, { number: 3 }], base: { count: 'units' } }],
    ['one step for all', { steps: [{ number: 3 }], base: { count: 'units' } }],
    ['a number for each cluster', { number: 1, per: 'cluster' }],
    ['a number for each province, of some types', { number: 1, per: 'province', types: ['toa-an-huyen'] }],
    ['ranked by votes, the chair breaking ties', { number: 1, rankedBy: 'votes', tie: 'chair' }],
    ['a share of the leaders', { percent: 20, base: { count: 'leaders', award: 'chien-si-thi-dua-co-so' } }],
  ])('may be %s', (_, fields) => {
    expect(refusals(limiting(fields))).toEqual([])
  })

  const amount = ['phải có đúng một trong: percent, steps, number', 'must have exactly one of: percent, steps, number']
  const base = ['tỷ lệ, bậc phải có base; number thì không', 'a share or steps need a base, a number has none']
  const steps = [
    'các bậc phải tăng dần theo below, bậc cuối không có below',
    'steps must rise by below, and the last one has none',
  ]
  test.each([
    ['without an amount', { base: headcount }, amount],
    ['with a share and a number', { percent: 20, number: 1, base: headcount }, amount],
    ['a share without a base', { percent: 20 }, base],
    ['steps without a base', { steps: [{ number: 1 }] }, base],
    ['a number with a base', { number: 1, base: headcount }, base],
    [
      'steps that fall',
      { steps: [{ below: 20, number: 2 }, { below: 10, number: 1 }, { number: 3 }], base: headcount },
      steps,
    ],
    [
      'steps that stand still',
      { steps: [{ below: 10, number: 1 }, { below: 10, number: 2 }, { number: 3 }], base: headcount },
      steps,
    ],
    ['steps without a last one', { steps: [{ below: 10, number: 1 }], base: headcount }, steps],
    [
      'a step for all that is not the last',
      { steps: [{ number: 1 }, { below: 10, number: 2 }], base: headcount },
      steps,
    ],
  ])('are refused %s', (_, fields, [vi, en]) => {
    expect(refusals(limiting(fields))).toContainEqual({ path: 'additions[0].quotas[0]', vi, en })
  })

  test.each([
    [
      'a share above the whole',
      { percent: 101, base: headcount },
      'percent',
      'phải không quá 100',
      'must be at most 100',
    ],
    ['a share of nothing', { percent: 0, base: headcount }, 'percent', 'phải từ 1 trở lên', 'must be at least 1'],
    ['a number below none', { number: -1 }, 'number', 'phải từ 0 trở lên', 'must be at least 0'],
    [
      'a set that there is not',
      { number: 1, per: 'tỉnh' },
      'per',
      'phải là một trong: cluster, province, parent',
      'must be one of: cluster, province, parent',
    ],
    ['no type', { number: 1, types: [] }, 'types', 'không được rỗng', 'must not be empty'],
    ['steps of none', { steps: [], base: headcount }, 'steps', 'không được rỗng', 'must not be empty'],
    ['a field that there is not', { number: 1, max: 2 }, 'max', 'là trường không có trong mẫu', 'is an unknown field'],
  ])('are refused with %s', (_, fields, key, vi, en) => {
    expect(refusals(limiting(fields))).toContainEqual(
      expect.objectContaining({ path: `additions[0].quotas[0].${key}`, vi, en }),
    )
  })

  test('are refused as shares of an award without a rule', () => {
    const fields = { percent: 10, base: { count: 'holders', awards: ['chien-si-thi-dua-co-so', 'goi/khac'] } }
    expect(refusals(limiting(fields))).toEqual([
      {
        path: 'additions[0].quotas[0].base.awards[1]',
        vi: 'chưa có quy định về “goi/khac”',
        en: 'there is no rule for “goi/khac”',
      },
    ])
  })
})
