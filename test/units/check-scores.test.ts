import { describe, expect, test } from 'vitest'
import { checkScores } from '../../src/check-scores'
import { recordOf } from '../../src/facts/record'
import { AwardLawError, type Issue } from '../../src/schema/errors'
import { scoringTableSchema } from '../../src/schema/scoring-table'
import { subjectSchema } from '../../src/schema/subject'

const says = { vi: 'mục', en: 'item' }
const table = scoringTableSchema.parse({
  id: 'bang',
  cite: { instrument: '1/QĐ-X', article: '3' },
  name: says,
  from: '2024-01-01',
  sections: [
    { id: 'chuyen-mon', says, kind: 'base', most: 50, items: [{ id: 'ke-hoach', says, most: 40.5 }] },
    {
      id: 'sang-kien',
      says,
      kind: 'bonus',
      most: 10,
      pick: 'one',
      items: [
        { id: 'cap-co-so', says, most: 5 },
        { id: 'cap-bo', says, most: 10 },
      ],
    },
  ],
})
const tables = new Map([[table.id, table]])

const refused = (scores: object, known = tables): readonly Issue[] => {
  const years = [{ year: 2023 }, { year: 2024, scores }]
  const record = recordOf(subjectSchema.parse({ kind: 'individual', id: 'a', years }))
  try {
    checkScores(record, known)
    return []
  } catch (error) {
    if (error instanceof AwardLawError && error.code === 'invalid-subject') return error.issues
    throw error
  }
}

describe('the check of points against their table', () => {
  test.each([
    ['the most of an item, in half points', { bang: { 'ke-hoach': 40.5 } }],
    ['one of the steps', { bang: { 'cap-bo': 10 } }],
    ['the other steps told as none', { bang: { 'cap-bo': 10, 'cap-co-so': 0 } }],
    ['no item', { bang: {} }],
    ['a table of which nothing is known', { khac: { x: 1000 } }],
  ])('accepts %s', (_, scores) => {
    expect(refused(scores)).toEqual([])
  })

  test('refuses an item that is not in the table', () => {
    expect(refused({ bang: { khac: 1 } })).toEqual([
      {
        path: 'years[2024].scores.bang.khac',
        vi: 'không có trong bảng điểm',
        en: 'is no item of the table',
        allowed: ['ke-hoach', 'cap-co-so', 'cap-bo'],
      },
    ])
  })

  test('refuses more points than an item gives', () => {
    expect(refused({ bang: { 'ke-hoach': 41 } })).toEqual([
      {
        path: 'years[2024].scores.bang.ke-hoach',
        vi: 'phải không quá 40.5 điểm',
        en: 'must be at most 40.5 points',
      },
    ])
  })

  test('refuses two steps of which one is given', () => {
    expect(refused({ bang: { 'cap-co-so': 5, 'cap-bo': 10 } })).toEqual([
      {
        path: 'years[2024].scores.bang',
        vi: 'chỉ được chọn một mức: cap-co-so, cap-bo',
        en: 'may have one of these steps only: cap-co-so, cap-bo',
      },
    ])
  })

  test('tells all that is wrong at once', () => {
    expect(refused({ bang: { khac: 1, 'ke-hoach': 50, 'cap-co-so': 1, 'cap-bo': 1 } }).map(({ path }) => path)).toEqual(
      ['years[2024].scores.bang.khac', 'years[2024].scores.bang.ke-hoach', 'years[2024].scores.bang'],
    )
  })

  test('has nothing to say without tables', () => {
    expect(refused({ bang: { khac: 1 } }, new Map())).toEqual([])
  })
})

describe('points of a record', () => {
  test.each([0.25, -1, '5'])('are whole or half, and not below none: %j', (points) => {
    const years = [{ year: 2024, scores: { bang: { 'ke-hoach': points } } }]
    const result = subjectSchema.safeParse({ kind: 'individual', id: 'a', years })
    expect(result.error?.issues[0]?.path).toEqual(['years', 0, 'scores', 'bang', 'ke-hoach'])
  })
})
