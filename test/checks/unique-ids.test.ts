import { describe, expect, test } from 'vitest'
import { uniqueIds } from '../../src/kernel/check/unique-ids'
import { award, cite, criterion, found, instrument, law, national, pack, refusals, words } from './support'

const own = instrument('1/QĐ-X')

describe('the check of ids', () => {
  test('accepts what the Law has, named again alike', () => {
    expect(refusals(pack({ instruments: [own, ...law.instruments], readings: law.readings }))).toEqual([])
  })

  test('refuses an instrument twice', () => {
    expect(found(uniqueIds, pack({ instruments: [own, own] }))).toEqual([
      {
        path: 'instruments[1].id',
        vi: 'trùng mã “1/QĐ-X” với instruments[0].id',
        en: 'repeats the id “1/QĐ-X” of instruments[0].id',
      },
    ])
  })

  test('refuses an award twice', () => {
    const twice = award('goi/a', criterion('a'))
    expect(found(uniqueIds, pack({ awards: [twice, twice] })).map(({ path }) => path)).toEqual(['awards[1].id'])
    expect(uniqueIds.check(national({ awards: [twice, twice] })).map(({ path }) => path)).toEqual(['award-1.json: id'])
  })

  describe('of scoring tables', () => {
    const item = (id: string) => ({ id, says: words('i'), most: 5 })
    const section = (id: string, ...items: readonly string[]) => ({
      id,
      says: words('s'),
      kind: 'base',
      most: 9,
      items: items.map(item),
    })
    const table = (id: string, ...sections: readonly object[]) => ({
      id,
      cite,
      name: words('table'),
      from: '2024-01-01',
      sections,
    })

    test('accepts one item in two tables', () => {
      const tables = [table('a', section('m', 'x')), table('b', section('m', 'x'))]
      expect(found(uniqueIds, pack({ tables }))).toEqual([])
    })

    test('refuses a table twice', () => {
      const tables = [table('a', section('m', 'x')), table('a', section('m', 'y'))]
      expect(found(uniqueIds, pack({ tables })).map(({ path }) => path)).toEqual(['tables[1].id'])
    })

    test('refuses an item twice, also in two sections', () => {
      const tables = [table('a', section('m', 'x', 'x'), section('n', 'x'))]
      expect(found(uniqueIds, pack({ tables })).map(({ path, en }) => [path, en])).toEqual([
        ['tables[0].sections[0].items[1].id', 'repeats the id “x” of tables[0].sections[0].items[0].id'],
        ['tables[0].sections[1].items[0].id', 'repeats the id “x” of tables[0].sections[0].items[0].id'],
      ])
    })
  })

  test('refuses the Law’s instruments and readings with other content', () => {
    const readings = law.readings.map((reading) => ({ ...reading, chosen: { vi: 'khác', en: 'other' } }))
    const input = pack({ instruments: [instrument('06/2022/QH15', { to: '2030-01-01' })], readings })
    expect(found(uniqueIds, input)).toEqual([
      {
        path: 'instruments[0].id',
        vi: 'mã “06/2022/QH15” đã có ở cấp quốc gia với nội dung khác',
        en: 'the id “06/2022/QH15” is a national one with other content',
      },
      {
        path: 'readings[0].id',
        vi: 'mã “cach-hieu” đã có ở cấp quốc gia với nội dung khác',
        en: 'the id “cach-hieu” is a national one with other content',
      },
    ])
  })
})
