import { describe, expect, test } from 'vitest'
import { somethingAsked } from '../../src/kernel/check/something-asked'
import { award, criterion, found, pack, refusals } from './support'

const asking = (requires: unknown) => pack({ awards: [award('goi/x', requires)] })
const early = criterion('a', { to: '2025-01-01' })

describe('the check that something is asked', () => {
  test.each([
    ['in turn', { all: [early, criterion('b', { from: '2025-01-01' })] }],
    ['beside others', { any: [{ not: early }, criterion('b')] }],
    ['by a shared condition', { all: [early, { condition: 'dieu-kien-chung', from: '2024-12-01' }] }],
  ])('accepts criteria %s', (_, requires) => {
    expect(refusals(asking(requires))).toEqual([])
  })

  test.each([
    [
      'a day between criteria',
      { all: [early, criterion('b', { from: '2025-01-02' })] },
      'từ 2025-01-01 đến trước 2025-01-02',
      'from 2025-01-01 until before 2025-01-02',
    ],
    [
      'days after the last',
      { from: '2024-02-01', any: [{ all: [{ ...early, from: '2024-02-01' }] }, criterion('b')], to: '2026-01-01' },
      'từ 2024-01-01 đến trước 2024-02-01',
      'from 2024-01-01 until before 2024-02-01',
    ],
  ])('refuses %s', (_, requires, vi, en) => {
    expect(found(somethingAsked, asking(requires))[0]).toEqual({
      path: 'awards[0].versions[0].requires',
      vi: `không có tiêu chuẩn nào ${vi}`,
      en: `has no criterion ${en}`,
    })
  })
})
