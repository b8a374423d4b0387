import { describe, expect, test } from 'vitest'
import { periods } from '../../src/kernel/check/periods'
import { adding, award, cite, criterion, found, instrument, pack, refusals, words } from './support'

const lasting = { from: '2024-01-01', to: '2026-01-01' }
const inside = {
  vi: 'nằm ngoài thời gian của phần chứa nó (từ 2024-01-01 đến trước 2026-01-01)',
  en: 'is outside the time of what it is in (from 2024-01-01 until before 2026-01-01)',
}
const after = { vi: 'phải sau from', en: 'must be after from' }

describe('the check of periods', () => {
  test('accepts periods inside what they stand in', () => {
    const requires = { from: '2024-06-01', all: [criterion('a', { to: '2025-01-01' }), criterion('b')] }
    expect(refusals(adding(requires, lasting))).toEqual([])
  })

  test.each([
    ['an addition of no day', adding(criterion('a'), { to: '2024-01-01' }), 'additions[0].to', after],
    [
      'a criterion of no day',
      adding(criterion('a', { from: '2025-01-01', to: '2025-01-01' }), lasting),
      'additions[0].requires.to',
      after,
    ],
    [
      'a criterion that starts early',
      adding(criterion('a', { from: '2023-12-31' }), lasting),
      'additions[0].requires.from',
      inside,
    ],
    [
      'a criterion that ends late',
      adding({ all: [criterion('a', { to: '2026-01-02' })] }, lasting),
      'additions[0].requires.all[0].to',
      inside,
    ],
    [
      'a caveat that ends late',
      adding(criterion('a'), { ...lasting, caveats: [{ id: 'c', says: words('c'), to: '2027-01-01' }] }),
      'additions[0].caveats[0].to',
      inside,
    ],
    [
      'a note of a nomination that ends late',
      pack({
        awards: [
          award('goi/x', criterion('a'), {
            ...lasting,
            nomination: { decides: [{ cite, says: words('d'), to: '2027-01-01' }] },
          }),
        ],
      }),
      'awards[0].versions[0].nomination.decides[0].to',
      inside,
    ],
    [
      'a criterion that its group never lets come',
      adding({ to: '2025-01-01', all: [criterion('a'), criterion('b', { from: '2025-01-01' })] }, lasting),
      'additions[0].requires.all[1]',
      { vi: 'không có ngày nào được áp dụng', en: 'is in force on no day' },
    ],
    [
      'an instrument of no day',
      pack({ instruments: [instrument('1/QĐ-X', { to: '2024-01-01' })] }),
      'instruments[0].to',
      after,
    ],
  ])('refuses %s', (_, input, path, words) => {
    expect(found(periods, input)).toEqual([{ path, ...words }])
  })

  test('looks into bars, which hold what is asked in them', () => {
    const bar = {
      id: 'b',
      cite,
      says: words('b'),
      lasts: 'stands',
      from: '2025-01-01',
      when: criterion('a', { to: '2025-01-01' }),
    }
    expect(found(periods, adding(criterion('c'), { bars: [bar] })).map(({ path }) => path)).toEqual([
      'additions[0].bars[0].when',
    ])
  })
})
