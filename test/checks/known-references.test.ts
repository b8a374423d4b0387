import { describe, expect, test } from 'vitest'
import { knownReferences } from '../../src/kernel/check/known-references'
import { adding, cite, criterion, found, national, refusals, words } from './support'

const quota = { id: 'q', cite, says: words('quota'), percent: 10 }

describe('the check of references', () => {
  test('accepts what there is', () => {
    const requires = { all: [{ condition: 'dieu-kien-chung' }, criterion('a', { readings: ['cach-hieu'] })] }
    const quotas = [{ ...quota, base: { count: 'leaders', award: 'lao-dong-tien-tien' } }]
    expect(refusals(adding(requires, { quotas }))).toEqual([])
  })

  test('refuses a reading that is not there', () => {
    expect(found(knownReferences, adding(criterion('a', { readings: ['khac'] })))).toEqual([
      {
        path: 'additions[0].requires.readings[0]',
        vi: 'không có cách hiểu “khac”',
        en: 'there is no reading “khac”',
      },
    ])
  })

  test('refuses a shared condition that is not there', () => {
    expect(found(knownReferences, adding({ condition: 'khac' }))).toEqual([
      {
        path: 'additions[0].requires.condition',
        vi: 'không có điều kiện chung “khac”',
        en: 'there is no shared condition “khac”',
        allowed: ['dieu-kien-chung'],
      },
    ])
  })

  describe('to scoring tables', () => {
    const table = {
      id: 'bang',
      cite,
      name: words('table'),
      from: '2024-01-01',
      sections: [
        { id: 'muc', says: words('s'), kind: 'base', most: 9, items: [{ id: 'tieu-chi', says: words('i'), most: 9 }] },
      ],
    }
    const points = (id: string) =>
      criterion('diem', { evidence: 'computed', fact: 'points', params: { table: id }, operator: 'atLeast', value: 7 })

    test('accepts one of the pack', () => {
      expect(refusals({ ...adding(points('bang')), tables: [table] })).toEqual([])
    })

    test('refuses one that is not there', () => {
      expect(found(knownReferences, { ...adding(points('khac')), tables: [table] })).toEqual([
        {
          path: 'additions[0].requires.params.table',
          vi: 'không có bảng điểm “khac”',
          en: 'there is no scoring table “khac”',
          allowed: ['bang'],
        },
      ])
    })
  })

  test('refuses a share of the holders of an award without rules', () => {
    const quotas = [{ ...quota, base: { count: 'holders', awards: ['lao-dong-tien-tien', 'giay-khen'] } }]
    expect(found(knownReferences, adding(criterion('a'), { quotas }))).toEqual([
      {
        path: 'additions[0].quotas[0].base.awards[1]',
        vi: 'chưa có quy định về “giay-khen”',
        en: 'there is no rule for “giay-khen”',
      },
    ])
  })

  test('refuses shared conditions that refer to themselves', () => {
    const shared = [
      { id: 'mot', condition: { all: [criterion('a'), { condition: 'hai' }] } },
      { id: 'hai', condition: { not: { condition: 'mot' } } },
    ]
    expect(knownReferences.check(national({ shared }))[0]).toEqual({
      path: 'shared-0.json: condition.all[1].condition.not.condition.all[1]',
      vi: 'tham chiếu vòng: hai → mot → hai',
      en: 'refers to itself: hai → mot → hai',
    })
  })
})
