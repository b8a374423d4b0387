import { describe, expect, test } from 'vitest'
import { versions } from '../../src/kernel/check/versions'
import { award, cite, criterion, found, pack, refusals } from './support'

const wordings = (...periods: readonly object[]) => {
  const one = award('goi/x', criterion('a'))
  return pack({
    awards: [{ ...one, versions: periods.map((period) => ({ basis: [cite], requires: criterion('a'), ...period })) }],
  })
}

describe('the check of versions', () => {
  test('accepts wordings that follow each other', () => {
    const input = wordings({ from: '2024-01-01', to: '2025-01-01' }, { from: '2025-01-01' })
    expect(refusals(input)).toEqual([])
  })

  test.each([
    [
      'a gap',
      wordings({ from: '2024-01-01', to: '2025-01-01' }, { from: '2025-01-02' }),
      'awards[0].versions[1].from',
      'để trống từ 2025-01-01 đến trước 2025-01-02',
      'leaves a gap from 2025-01-01 until before 2025-01-02',
    ],
    [
      'an overlap',
      wordings({ from: '2024-01-01', to: '2025-01-02' }, { from: '2025-01-01' }),
      'awards[0].versions[1].from',
      'chồng lên bản trước, có hiệu lực đến trước 2025-01-02',
      'overlaps the one before, which is in force until before 2025-01-02',
    ],
    [
      'a wording after one without end',
      wordings({ from: '2024-01-01' }, { from: '2025-01-01' }),
      'awards[0].versions[1].from',
      'chồng lên bản trước, có hiệu lực không thời hạn',
      'overlaps the one before, which is in force without end',
    ],
    [
      'a wording of no day',
      wordings({ from: '2024-01-01', to: '2024-01-01' }),
      'awards[0].versions[0].to',
      'phải sau from',
      'must be after from',
    ],
  ])('refuses %s', (_, input, path, vi, en) => {
    expect(found(versions, input)).toEqual([{ path, vi, en }])
  })
})
