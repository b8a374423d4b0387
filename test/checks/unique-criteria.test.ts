import { describe, expect, test } from 'vitest'
import { uniqueCriteria } from '../../src/kernel/check/unique-criteria'
import { adding, addition, award, cite, criterion, found, national, pack, refusals, run, words } from './support'

const a = criterion('a')
const other = run('a', 4)

describe('the check of criterion ids', () => {
  test.each([
    [
      'one id in turn',
      {
        all: [
          { ...a, to: '2025-01-01' },
          { ...other, from: '2025-01-01' },
        ],
      },
    ],
    ['one question in two limbs', { any: [{ all: [a, criterion('b')] }, { all: [a, criterion('c')] }] }],
  ])('accepts %s', (_, requires) => {
    expect(refusals(adding(requires))).toEqual([])
  })

  test('accepts one question in the wordings of an award', () => {
    const versions = [
      { from: '2024-01-01', to: '2025-01-01', basis: [cite], requires: a },
      { from: '2025-01-01', basis: [cite], requires: other },
    ]
    expect(uniqueCriteria.check(national({ awards: [{ ...award('giay-khen', a), versions }] }))).toEqual([])
  })

  test.each([
    [
      'two questions at once',
      { any: [a, other] },
      'additions[0].requires.any[1].id',
      'additions[0].requires.any[0].id',
    ],
    ['one question twice', { all: [a, a] }, 'additions[0].requires.all[1].id', 'additions[0].requires.all[0].id'],
    [
      'one question again inside',
      { all: [a, { any: [criterion('b'), { all: [criterion('c'), a] }] }] },
      'additions[0].requires.all[1].any[1].all[1].id',
      'additions[0].requires.all[0].id',
    ],
    [
      'two questions for a time',
      {
        all: [
          { ...a, to: '2025-01-02' },
          { ...other, from: '2025-01-01' },
        ],
      },
      'additions[0].requires.all[1].id',
      'additions[0].requires.all[0].id',
    ],
    [
      'a time since an award and a criterion',
      {
        any: [a, { id: 'a', cite, says: words('since'), since: { window: { years: 'whole' } }, all: [criterion('b')] }],
      },
      'additions[0].requires.any[1].id',
      'additions[0].requires.any[0].id',
    ],
  ])('refuses %s', (_, requires, path, where) => {
    expect(found(uniqueCriteria, adding(requires))).toEqual([
      { path, vi: `trùng mã “a” với ${where}`, en: `repeats the id “a” of ${where}` },
    ])
  })

  test('refuses what the Law already asks under the id', () => {
    expect(found(uniqueCriteria, adding(criterion('lien-tuc')))).toEqual([
      {
        path: 'additions[0].requires.id',
        vi: 'trùng mã “lien-tuc” với chien-si-thi-dua-bo-nganh-tinh: versions[0].requires.all[0].id',
        en: 'repeats the id “lien-tuc” of chien-si-thi-dua-bo-nganh-tinh: versions[0].requires.all[0].id',
      },
    ])
  })

  test('refuses what another addition asks for the same award', () => {
    const input = pack({ additions: [addition(a), addition(a), addition(a, { award: 'lao-dong-tien-tien' })] })
    expect(found(uniqueCriteria, input).map(({ path }) => path)).toEqual(['additions[1].requires.id'])
  })

  test('looks into shared conditions', () => {
    const input = adding({ all: [{ condition: 'dieu-kien-chung' }, criterion('chung')] })
    expect(found(uniqueCriteria, input).map(({ path }) => path)).toEqual(['additions[0].requires.all[1].id'])
  })
})
