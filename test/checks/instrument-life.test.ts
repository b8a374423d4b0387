import { describe, expect, test } from 'vitest'
import { instrumentLife } from '../../src/kernel/check/instrument-life'
import { adding, addition, criterion, found, instrument, pack, refusals } from './support'

const ended = { to: '2025-01-01' }
const with_ = (fields: object, more: object = {}, leaf: object = {}) =>
  pack({ instruments: [instrument('1/QĐ-X', fields)], additions: [addition(criterion('a', leaf), more)] })

describe('the check of the life of instruments', () => {
  test.each([
    ['for as long as the instrument is in force', with_(ended, { to: '2025-01-01' })],
    ['where the dates are not known', with_({ from: undefined })],
    [
      'after an end up to which its text was no longer certain',
      with_({ ...ended, unconfirmedFrom: { from: '2025-01-01', because: { vi: 'chưa rõ', en: 'not known' } } }),
    ],
    [
      'for what goes on after the end',
      with_(
        {
          ...ended,
          goesOn: { to: '2025-07-01', cite: { instrument: '06/2022/QH15', article: '1' }, says: { vi: 'a', en: 'b' } },
        },
        { to: '2025-07-01' },
      ),
    ],
    ['with a further source that came later', with_({}, {}, { also: [{ instrument: '98/2023/NĐ-CP', article: '1' }] })],
  ])('accepts a criterion %s', (_, input) => {
    expect(refusals(input)).toEqual([])
  })

  test('refuses an addition after the end of the pack’s instrument', () => {
    expect(found(instrumentLife, with_(ended))).toEqual([
      {
        path: 'additions[0].requires.cite',
        vi: 'áp dụng từ 2025-01-01, trong khi Quyết định 1/QĐ-X có hiệu lực từ 2024-01-01 đến trước 2025-01-01',
        en: 'is applied from 2025-01-01, while the Decision 1/QĐ-X is in force from 2024-01-01 until before 2025-01-01',
      },
    ])
  })

  test('refuses an addition before its start', () => {
    expect(found(instrumentLife, with_({}, { from: '2023-12-31' })).map(({ en }) => en)).toEqual([
      'is applied from 2023-12-31 until before 2024-01-01, while the Decision 1/QĐ-X is in force from 2024-01-01',
    ])
  })

  test('refuses a decree that has ended, and a further source that was never there meanwhile', () => {
    const cite = { instrument: '98/2023/NĐ-CP', article: '1' }
    const input = adding({ all: [criterion('a', { cite }), criterion('b', { from: '2025-07-01', also: [cite] })] })
    expect(found(instrumentLife, input).map(({ path }) => path)).toEqual([
      'additions[0].requires.all[0].cite',
      'additions[0].requires.all[1].also[0]',
    ])
  })

  test('judges a shared condition by the time of the award that refers to it', () => {
    const input = adding({ all: [{ condition: 'dieu-kien-chung' }] }, { from: '2023-01-01' })
    expect(found(instrumentLife, input).map(({ path }) => path)).toEqual([
      'additions[0].requires.all[0].condition.cite',
    ])
  })
})
