import { describe, expect, test } from 'vitest'
import { individual, readFact, wordsOfFact } from '../../support/context'

const award = 'chien-si-thi-dua-co-so'
const read = (awards: object[] | undefined, fields: object = {}) =>
  readFact('alreadyAwarded', {}, individual(awards ? { awards, ...fields } : fields), { award, year: 2024 })

describe('alreadyAwarded', () => {
  test.each([
    ['for the year credited', [{ award, year: 2024 }], true],
    ['for the year credited, decided the year after', [{ award, year: 2024, decidedOn: '2025-02-01' }], true],
    ['known by the date of the decision alone', [{ award, decidedOn: '2024-12-31' }], true],
    ['for the year before', [{ award, year: 2023 }], false],
    ['for the year before, decided in the year credited', [{ award, year: 2023, decidedOn: '2024-01-15' }], false],
    ['revoked', [{ award, year: 2024, status: 'revoked' }], false],
    ['another award', [{ award: 'lao-dong-tien-tien', year: 2024 }], false],
    ['nothing given', [], false],
    ['in a year that the record does not tell', [{ award }], undefined],
    ['both dated for the year and undated', [{ award }, { award, year: 2024 }], true],
  ])('%s', (_, awards, expected) => {
    expect(read(awards)).toBe(expected)
  })

  test('is unknown where awards are not listed', () => {
    expect(read(undefined)).toBeUndefined()
  })

  test('is unknown for a year before the records begin', () => {
    expect(read([], { recordsFrom: 2025 })).toBeUndefined()
    expect(read([], { recordsFrom: 2024 })).toBe(false)
    expect(read([{ award, year: 2024 }], { recordsFrom: 2025 })).toBe(true)
  })

  test('says what the record shows', () => {
    const words = (awards?: object[]) =>
      wordsOfFact('alreadyAwarded', {}, individual(awards ? { awards } : {}), { award, year: 2024 })
    expect(words([{ award, year: 2024 }])).toMatchObject({ actual: { en: 'already given for 2024' }, path: 'awards' })
    expect(words([]).actual).toEqual({ vi: 'không', en: 'no' })
    expect(words().actual).toEqual({ vi: 'chưa rõ', en: 'not known' })
  })
})
