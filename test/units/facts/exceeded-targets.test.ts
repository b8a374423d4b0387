import { describe, expect, test } from 'vitest'
import { readFact, unit, wordsOfFact } from '../../support/context'

describe('exceededTargets', () => {
  test.each([
    ['exceeded', [{ year: 2024, exceededTargets: true }], true],
    ['met only', [{ year: 2024, exceededTargets: false }], false],
    ['not told', [{ year: 2024 }], undefined],
    ['another year', [{ year: 2023, exceededTargets: true }], undefined],
    ['no years', undefined, undefined],
  ])('%s', (_, years, expected) => {
    expect(readFact('exceededTargets', {}, unit(years ? { years } : {}))).toBe(expected)
  })

  test('says where it stands', () => {
    expect(wordsOfFact('exceededTargets', {}, unit())).toMatchObject({
      actual: { en: 'not known' },
      path: 'years[2024].exceededTargets',
    })
  })
})
