import { describe, expect, test } from 'vitest'
import { AwardLawError, definePack, evaluateSync, statusOf } from '../../src/index'
import { adding, cite, criterion, words } from '../checks/support'

const award = 'lao-dong-tien-tien'
const options = { on: '2025-12-15', attestations: 'assumed' } as const

const item = (id: string, most: number) => ({ id, says: words(id), most })
const table = {
  id: 'bang-diem',
  cite,
  name: words('table'),
  from: '2024-01-01',
  sections: [
    { id: 'chung', says: words('s'), kind: 'base', most: 90, items: [item('ke-hoach', 60), item('tien-do', 40)] },
    { id: 'thuong', says: words('s'), kind: 'bonus', most: 10, pick: 'one', items: [item('mot', 5), item('hai', 10)] },
    { id: 'tru', says: words('s'), kind: 'penalty', most: 10, items: [item('cham', 10)] },
  ],
}

/** A regulation that asks for 70 points. */
const house = definePack({
  ...adding(
    criterion('du-diem', {
      evidence: 'computed',
      fact: 'points',
      params: { table: 'bang-diem' },
      operator: 'atLeast',
      value: 70,
    }),
    { award },
  ),
  tables: [table],
})

const person = (given?: object) => ({
  kind: 'individual',
  id: 'a',
  groups: ['official'],
  joinedOn: '2010-01-01',
  years: [{ year: 2025, rating: 'good', ...(given ? { scores: { 'bang-diem': given } } : {}) }],
})

const judged = (given?: object) => evaluateSync(person(given), award, { ...options, packs: [house] })

const refused = (run: () => unknown) => {
  try {
    run()
    return undefined
  } catch (error) {
    if (error instanceof AwardLawError) return { code: error.code, issues: error.issues }
    throw error
  }
}

describe('a threshold of points', () => {
  test.each([
    [{ 'ke-hoach': 60, 'tien-do': 10 }, 'eligible'],
    [{ 'ke-hoach': 60, 'tien-do': 9.5 }, 'ineligible'],
    [{ 'ke-hoach': 60, 'tien-do': 9.5, mot: 0.5 }, 'eligible'],
    [{ 'ke-hoach': 60, 'tien-do': 10, cham: 0.5 }, 'ineligible'],
    [{ 'ke-hoach': 60, 'tien-do': 40, cham: 10 }, 'eligible'],
    [undefined, 'undetermined'],
  ])('%j: %s', (given, status) => {
    expect(judged(given).status).toBe(status)
  })

  test('tells how many there are and are asked for', () => {
    const [reason] = judged({ 'ke-hoach': 60, 'tien-do': 9.5 }).reasons
    expect(reason).toMatchObject({ id: 'du-diem', layer: 'goi', actual: { en: 'has 69.5' } })
    expect(reason?.required.vi).toContain('70 điểm')
  })

  test('tells where points that are not known would stand', () => {
    expect(judged().missing.map(({ id, path }) => [id, path])).toEqual([['du-diem', 'years[2025].scores.bang-diem']])
  })
})

describe('points that the table does not allow', () => {
  test.each([
    ['an item that is not in it', { khac: 1 }, 'years[2025].scores.bang-diem.khac'],
    ['more than an item gives', { 'ke-hoach': 60.5 }, 'years[2025].scores.bang-diem.ke-hoach'],
    ['two steps of which one is given', { mot: 5, hai: 10 }, 'years[2025].scores.bang-diem'],
  ])('%s', (_, given, path) => {
    for (const judge of [() => judged(given), () => statusOf(person(given), award, { ...options, packs: [house] })]) {
      const found = refused(judge)
      expect(found?.code).toBe('invalid-subject')
      expect(found?.issues.map((issue) => issue.path)).toEqual([path])
    }
  })

  test('are left alone without the pack', () => {
    expect(refused(() => evaluateSync(person({ khac: 1 }), award, options))).toBeUndefined()
  })

  test('are found in any year, and each time they are asked for', () => {
    const subject = {
      ...person(),
      years: [
        { year: 2024, scores: { 'bang-diem': { khac: 1 } } },
        { year: 2025, rating: 'good' },
      ],
    }
    for (const _ of [1, 2])
      expect(
        refused(() => evaluateSync(subject, award, { ...options, packs: [house] }))?.issues.map(({ path }) => path),
      ).toEqual(['years[2024].scores.bang-diem.khac'])
  })

  test.each([
    ['a quarter of a point', 0.25],
    ['less than none', -1],
  ])('%s', (_, points) => {
    expect(refused(() => judged({ 'ke-hoach': points }))).toMatchObject({
      code: 'invalid-subject',
      issues: [{ path: 'years[0].scores.bang-diem.ke-hoach' }],
    })
  })
})
