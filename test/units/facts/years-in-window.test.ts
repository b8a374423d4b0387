import { describe, expect, test } from 'vitest'
import { individual, readFact, wordsOfFact } from '../../support/context'

const window = (from: number, possiblyFrom = from, openYears: readonly number[] = []) => ({
  from,
  possiblyFrom,
  to: 2024,
  openYears,
})
const read = (time: ReturnType<typeof window>) => readFact('yearsInWindow', {}, individual(), { window: time })

describe('yearsInWindow', () => {
  test('counts both ends', () => {
    expect(read(window(2020))).toBe(5)
    expect(read(window(2024))).toBe(1)
    expect(read(window(2025))).toBe(0)
  })

  test('is open where the time may reach further back', () => {
    expect(read(window(2022, 2019))).toEqual({ min: 3, max: 6 })
  })

  test('is one year where no time is asked about', () => {
    expect(readFact('yearsInWindow', {}, individual())).toBe(1)
  })

  test('says from when to when, and what is open', () => {
    const words = (time: ReturnType<typeof window>) => wordsOfFact('yearsInWindow', {}, individual(), { window: time })
    expect(words(window(2020))).toMatchObject({ actual: { en: 'has 5 (2020–2024)' }, path: 'awards' })
    expect(words(window(2025)).actual.en).toBe('has 0')
    expect(words(window(2022, 2021, [2021])).path).toBe('years[2021].rating')
  })
})
