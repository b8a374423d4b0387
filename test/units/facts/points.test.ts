import { describe, expect, test } from 'vitest'
import { scoringTableSchema } from '../../../src/schema/scoring-table'
import { individual, readFact, unit, wordsOfFact } from '../../support/context'

const says = { vi: 'mục', en: 'item' }
const item = (id: string, most: number) => ({ id, says, most })
const table = scoringTableSchema.parse({
  id: 'bang-diem',
  cite: { instrument: '1/QĐ-X', article: '3' },
  name: says,
  from: '2024-01-01',
  sections: [
    { id: 'chuyen-mon', says, kind: 'base', most: 80, items: [item('ke-hoach', 50), item('tien-do', 40)] },
    { id: 'phong-trao', says, kind: 'base', most: 20, items: [item('huong-ung', 20)] },
    { id: 'thuong', says, kind: 'bonus', most: 5, items: [item('sang-kien', 3), item('hien-mau', 3)] },
    { id: 'tru', says, kind: 'penalty', most: 10, items: [item('di-muon', 8), item('cham-bao-cao', 8)] },
  ],
})
const tables = new Map([[table.id, table]])

const scored = (scores?: object, year = 2024) => ({ years: [{ year, ...(scores ? { scores } : {}) }] })
const read = (given: object, kind = individual) =>
  readFact('points', { table: 'bang-diem' }, kind(scored({ 'bang-diem': given })), { tables })

describe('points', () => {
  test.each([
    ['the sum of the items', { 'ke-hoach': 40, 'tien-do': 30, 'huong-ung': 15 }, 85],
    ['an item that is not named gives none', { 'ke-hoach': 40 }, 40],
    ['none named: none', {}, 0],
    ['half points', { 'ke-hoach': 40.5, 'tien-do': 0.5, 'sang-kien': 1.5 }, 42.5],
    ['a section up to its most', { 'ke-hoach': 50, 'tien-do': 40 }, 80],
    ['just its most', { 'ke-hoach': 50, 'tien-do': 30 }, 80],
    ['what one section has too many does not go to another', { 'ke-hoach': 50, 'tien-do': 40, 'huong-ung': 1 }, 81],
    ['a bonus on top', { 'ke-hoach': 50, 'tien-do': 30, 'huong-ung': 20, 'sang-kien': 3 }, 103],
    ['a bonus up to its most', { 'sang-kien': 3, 'hien-mau': 3 }, 5],
    ['a penalty is taken off', { 'ke-hoach': 50, 'di-muon': 3.5 }, 46.5],
    ['a penalty up to its most', { 'ke-hoach': 50, 'di-muon': 8, 'cham-bao-cao': 8 }, 40],
    ['a penalty is taken off the whole, not of a capped section', { 'ke-hoach': 50, 'tien-do': 40, 'di-muon': 5 }, 75],
  ])('%s', (_, given, expected) => {
    expect(read(given)).toBe(expected)
    expect(read(given, unit)).toBe(expected)
    expect(read(Object.fromEntries(Object.entries(given).reverse()))).toBe(expected)
  })

  test.each([
    ['the year is not there', individual({ years: [] })],
    ['no years are given', individual()],
    ['no scores are given', individual(scored())],
    ['those of another table', individual(scored({ khac: { 'ke-hoach': 50 } }))],
    ['those of another year', individual(scored({ 'bang-diem': { 'ke-hoach': 50 } }, 2023))],
  ])('are unknown where %s', (_, subject) => {
    expect(readFact('points', { table: 'bang-diem' }, subject, { tables })).toBeUndefined()
  })

  test('are unknown by a table that is not there', () => {
    expect(
      readFact('points', { table: 'bang-diem' }, individual(scored({ 'bang-diem': { 'ke-hoach': 50 } }))),
    ).toBeUndefined()
  })

  test('say how many, and where they stand', () => {
    const words = (scores?: object) =>
      wordsOfFact('points', { table: 'bang-diem' }, individual(scored(scores)), { tables })
    expect(words({ 'bang-diem': { 'ke-hoach': 42.5 } })).toMatchObject({
      actual: { vi: 'có 42.5', en: 'has 42.5' },
      path: 'years[2024].scores.bang-diem',
      unit: { vi: 'điểm', en: 'points' },
    })
    expect(words().actual.en).toBe('has not known')
  })
})
