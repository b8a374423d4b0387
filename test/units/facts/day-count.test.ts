import { describe, expect, test } from 'vitest'
import { addDays, addMonths, daysBetween, monthsBetween } from '../../../src/facts/day-count'

describe('days and months', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-01-01', -1, '2023-12-31'],
  ])('%s and %i days', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected)
    expect(daysBetween(day, expected)).toBe(days)
  })

  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2023-01-31', 2, '2023-03-31'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2023-11-15', 2, '2024-01-15'],
  ])('%s and %i months', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
    expect(monthsBetween(day, expected)).toBe(months)
    expect(monthsBetween(day, addDays(expected, -1))).toBe(months - 1)
  })
})
