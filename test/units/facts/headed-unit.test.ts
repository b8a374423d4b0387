import { describe, expect, test } from 'vitest'
import { individual, readFact, unit, wordsOfFact } from '../../support/context'

const head = individual({ headOf: 'don-vi' })
const award = 'don-vi-quyet-thang'
const read = (params: object, fields: object, subject = head) =>
  readFact('headedUnit', params, subject, { related: [unit(fields)] })
const rated = (rating: string, year = 2024) => ({ years: [{ year, rating }] })

describe('headedUnit', () => {
  test.each([
    ['as good as asked', rated('good'), true],
    ['better', rated('excellent'), true],
    ['worse', rated('completed'), false],
    ['in another year', rated('excellent', 2023), undefined],
    ['not told', {}, undefined],
  ])('by the rating of the unit: %s', (_, fields, expected) => {
    expect(read({ rating: 'good' }, fields)).toBe(expected)
  })

  test.each([
    ['for the year', { awards: [{ award, year: 2024 }] }, true],
    ['for the year before', { awards: [{ award, year: 2023 }] }, false],
    ['revoked', { awards: [{ award, year: 2024, status: 'revoked' }] }, false],
    ['none', { awards: [] }, false],
    ['not told', {}, undefined],
    ['in a year that the record does not tell', { awards: [{ award }] }, undefined],
    ['before the records begin', { awards: [], recordsFrom: 2025 }, undefined],
  ])('by an award of the unit: %s', (_, fields, expected) => {
    expect(read({ awards: [award] }, fields)).toBe(expected)
  })

  test.each([
    ['given', { attestations: { manh: true } }, true],
    ['refused', { attestations: { manh: false } }, false],
    ['not told', {}, undefined],
  ])('by an attestation of the unit: %s', (_, fields, expected) => {
    expect(read({ attestations: ['manh'] }, fields)).toBe(expected)
  })

  test('one way is enough, and one that is not known leaves it open', () => {
    const params = { rating: 'good', awards: [award], attestations: ['manh'] }
    expect(read(params, { ...rated('completed'), awards: [{ award, year: 2024 }] })).toBe(true)
    expect(read(params, { ...rated('completed'), awards: [] })).toBeUndefined()
    expect(read(params, { ...rated('completed'), awards: [], attestations: { manh: false } })).toBe(false)
  })

  test.each([
    ['who heads none', individual({ headOf: null }), false],
    ['of whom that is not told', individual(), undefined],
    ['whose unit was not given along', individual({ headOf: 'don-vi-khac' }), undefined],
    ['that is a unit itself', unit(), false],
  ])('of a subject %s', (_, subject, expected) => {
    expect(read({ rating: 'good' }, rated('excellent'), subject)).toBe(expected)
  })

  test('says how the unit is rated', () => {
    const words = (params: object, fields: object) =>
      wordsOfFact('headedUnit', params, head, { related: [unit(fields)] })
    expect(words({ rating: 'good' }, rated('completed'))).toMatchObject({
      actual: { vi: 'đơn vị hoàn thành nhiệm vụ', en: 'the unit is rated completed' },
      path: 'headOf',
    })
    expect(words({ awards: [award] }, { awards: [] }).actual.en).toBe('no')
    expect(words({ rating: 'good' }, {}).actual.en).toBe('not known')
  })
})
