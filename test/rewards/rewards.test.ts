import { describe, expect, test } from 'vitest'
import { AwardLawError, rewards } from '../../src/index'

const on = '2025-12-20'
const baseSalary = 2_340_000

describe('rewards', () => {
  test('multiplies the base salary and rounds up to tens of thousands', () => {
    const [one] = rewards(
      { kind: 'individual', baseSalary, decisions: [{ award: 'lao-dong-tien-tien', time: '2025' }] },
      { on },
    )
    expect(one).toMatchObject({ tenths: 3, amount: 710_000, paid: true })
    expect(one?.cite.name.vi).toBe('điểm d khoản 1 Điều 50 Nghị định 152/2025/NĐ-CP')
  })

  test('does not round an amount that is already even', () => {
    const [one] = rewards(
      { kind: 'individual', baseSalary, decisions: [{ award: 'chien-si-thi-dua-co-so', time: '2025' }] },
      { on },
    )
    expect(one?.amount).toBe(2_340_000)
  })

  test('of titles for the same time pays the highest', () => {
    const decisions = [
      { award: 'lao-dong-tien-tien', time: '2025' },
      { award: 'chien-si-thi-dua-co-so', time: '2025' },
    ]
    expect(rewards({ kind: 'individual', baseSalary, decisions }, { on }).map(({ paid }) => paid)).toEqual([
      false,
      true,
    ])
  })

  test('pays titles for different times, and a form of commendation beside a title', () => {
    const decisions = [
      { award: 'chien-si-thi-dua-co-so', time: '2025' },
      { award: 'chien-si-thi-dua-bo-nganh-tinh', time: '2023-2025' },
      { award: 'bang-khen-bo-nganh-tinh', time: '2025' },
    ]
    const found = rewards({ kind: 'individual', baseSalary, decisions }, { on })
    expect(found.map(({ paid, tenths }) => [paid, tenths])).toEqual([
      [true, 10],
      [true, 30],
      [true, 15],
    ])
  })

  test('pays a unit twice what an order pays a person', () => {
    const decisions = [{ award: 'huan-chuong-lao-dong-hang-nhat', time: '2020-2025' }]
    expect(rewards({ kind: 'individual', baseSalary, decisions }, { on })[0]?.tenths).toBe(90)
    expect(rewards({ kind: 'unit', baseSalary, decisions }, { on })[0]?.tenths).toBe(180)
  })

  test('leaves out what the texts at hand give no figure for', () => {
    const decisions = [{ award: 'gia-dinh-van-hoa', time: '2025' }]
    expect(rewards({ kind: 'household', baseSalary, decisions }, { on })).toEqual([])
  })

  test('names what is wrong with its input', () => {
    const input = { kind: 'individual' as const, baseSalary: 0, decisions: [] }
    expect(() => rewards(input, { on })).toThrow(AwardLawError)
    expect(() => rewards(input, { on })).toThrow(/baseSalary/)
    expect(() => rewards({ ...input, baseSalary }, { on: '2025-02-30' })).toThrow(/options\.on/)
  })
})
