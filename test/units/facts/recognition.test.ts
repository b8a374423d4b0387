import { describe, expect, test } from 'vitest'
import { individual, readFact, unit, wordsOfFact } from '../../support/context'

const asked = { as: 'hai-cuoc-khang-chien' }
const read = (attestations: object | undefined, given: object = {}) =>
  readFact('recognition', asked, individual(attestations ? { attestations } : {}), given)

describe('recognition', () => {
  test('as attested under its key', () => {
    expect(read({ 'hai-cuoc-khang-chien': true })).toBe(true)
    expect(read({ 'hai-cuoc-khang-chien': false })).toBe(false)
    expect(read({ 'tien-khoi-nghia': true })).toBeUndefined()
    expect(read(undefined)).toBeUndefined()
    expect(readFact('recognition', asked, unit({ attestations: { 'hai-cuoc-khang-chien': true } }))).toBe(true)
  })

  test('screening takes it that nobody is, unless it is told', () => {
    expect(read(undefined, { assumed: true })).toBe(false)
    expect(read({ 'hai-cuoc-khang-chien': true }, { assumed: true })).toBe(true)
  })

  test('says so, and where it would stand', () => {
    const words = (attestations: object) => wordsOfFact('recognition', asked, individual({ attestations }))
    expect(words({ 'hai-cuoc-khang-chien': true }).actual.vi).toBe('được công nhận')
    expect(words({ 'hai-cuoc-khang-chien': false }).actual.en).toBe('not recognised')
    expect(words({})).toMatchObject({ actual: { en: 'not known' }, path: 'attestations.hai-cuoc-khang-chien' })
  })
})
