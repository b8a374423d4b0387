import { describe, expect, test } from 'vitest'
import { meets } from '../../src/kernel/check/meets'
import { adding, award, criterion, found, law, meeting, pack, refusals } from './support'

const base = {
  ...law,
  awards: [
    ...law.awards,
    award('chien-si-tien-tien', criterion('a'), { from: '2024-06-01', to: '2025-01-01' }),
    { ...award('don-vi-tien-tien', criterion('b')), subject: ['unit' as const] },
  ],
}
const path = 'additions[0].requires.params.anyOf[0]'

describe('the check of the standards asked for', () => {
  test('accepts awards of the Law and of the pack', () => {
    const input = { ...adding(meeting('a', 'lao-dong-tien-tien', 'goi/x')), awards: [award('goi/x', criterion('b'))] }
    expect(refusals(input)).toEqual([])
  })

  test.each([
    ['an award without rules', 'giay-khen', 'chưa có quy định về “giay-khen”', 'there is no rule for “giay-khen”'],
    [
      'an award for others',
      'don-vi-tien-tien',
      '“don-vi-tien-tien” dành cho đối tượng khác',
      '“don-vi-tien-tien” is for other kinds of subjects',
    ],
    [
      'an award that is not there all the time',
      'chien-si-tien-tien',
      '“chien-si-tien-tien” không có quy định từ 2024-01-01 đến trước 2024-06-01',
      '“chien-si-tien-tien” has no wording from 2024-01-01 until before 2024-06-01',
    ],
  ])('refuses %s', (_, target, vi, en) => {
    expect(found(meets, adding(meeting('a', target)), base)).toEqual([{ path, vi, en }])
  })

  test('accepts an award for as long as it is there', () => {
    const requires = { ...meeting('a', 'chien-si-tien-tien'), from: '2024-06-01', to: '2025-01-01' }
    expect(found(meets, adding(requires), base)).toEqual([])
  })

  test('accepts an award of the pack only where it is defined', () => {
    expect(found(meets, pack({ awards: [award('goi/x', meeting('a', 'goi/y'))] })).map(({ en }) => en)).toEqual([
      'there is no rule for “goi/y”',
    ])
  })

  test.each([
    ['value', { value: false }],
    ['operator', { operator: 'atLeast' }],
  ])('refuses that the %s asks for anything but that they are met', (key, fields) => {
    const requires = { ...meeting('a', 'lao-dong-tien-tien'), ...fields } as ReturnType<typeof meeting>
    expect(found(meets, adding(requires))).toEqual([
      {
        path: `additions[0].requires.${key}`,
        vi: 'chỉ hỏi được là có đạt tiêu chuẩn (operator “equal”, value true)',
        en: 'it can only be asked that the standards are met (operator “equal”, value true)',
      },
    ])
  })
})
