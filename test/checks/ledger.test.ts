import { describe, expect, test } from 'vitest'
import { ledger } from '../../src/kernel/check/ledger'
import { ledgerSchema } from '../../src/schema/ledger'
import { award, criterion, national } from './support'

const provision = (at: string, became: string, awards?: readonly string[]) => ({
  at,
  became,
  about: { vi: 'a', en: 'b' },
  ...(awards ? { award: awards } : {}),
})

const place = (clause: string) => ({ instrument: '06/2022/QH15', article: '22', clause })

const data = (cited: readonly string[], ...provisions: readonly object[]) =>
  national({
    awards: [
      award(
        'giay-khen',
        { all: cited.map((clause) => criterion(`a-${clause}`, { cite: place(clause) })) },
        { basis: [place('1')] },
      ),
    ],
    ledgers: [ledgerSchema.parse({ instrument: '06/2022/QH15', provisions })],
  })

describe('the ledger check', () => {
  test('accepts criteria that are cited, and those of awards that are not encoded yet', () => {
    const listed = [
      provision('22.1', 'criterion', ['giay-khen']),
      provision('22.2#2', 'criterion'),
      provision('23', 'criterion', ['ky-niem-chuong']),
      provision('24', 'procedure'),
    ]
    expect(ledger.check(data(['1', '2'], ...listed))).toEqual([])
  })

  test('refuses a place that the ledger does not have', () => {
    expect(ledger.check(data(['1', '9'], provision('22.1', 'criterion')))).toEqual([
      {
        path: 'award-0.json: versions[0].requires.all[1].cite',
        vi: 'sổ theo dõi 06/2022/QH15 không có 22.9',
        en: 'the ledger of 06/2022/QH15 has no 22.9',
      },
    ])
  })

  test('refuses a criterion that no rule cites', () => {
    const words = { vi: 'là tiêu chuẩn nhưng không quy tắc nào viện dẫn', en: 'is a criterion that no rule cites' }
    const listed = [
      provision('22.1', 'criterion'),
      provision('22.2', 'criterion', ['giay-khen', 'ky-niem-chuong']),
      provision('22.3', 'criterion'),
    ]
    expect(ledger.check(data(['1'], ...listed))).toEqual([
      { path: '06/2022/QH15: 22.2', ...words },
      { path: '06/2022/QH15: 22.3', ...words },
    ])
  })
})
