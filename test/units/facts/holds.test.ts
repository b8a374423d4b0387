import { describe, expect, test } from 'vitest'
import { individual, readFact, wordsOfFact } from '../../support/context'

const award = 'bang-khen-thu-tuong'
const read = (awards: object[] | undefined, fields: object = {}) =>
  readFact(
    'holds',
    { awards: [award, 'huan-chuong-lao-dong-hang-ba'] },
    individual({ ...(awards ? { awards } : {}), ...fields }),
  )

describe('holds', () => {
  test.each([
    ['one of them', [{ award, year: 2019 }], true],
    ['one without a year', [{ award }], true],
    ['another', [{ award: 'giay-khen', year: 2019 }], false],
    ['none', [], false],
    ['revoked', [{ award, year: 2019, status: 'revoked' }], false],
    ['given for a sudden merit', [{ award, year: 2019, basis: 'sudden' }], false],
    ['given for a thematic movement', [{ award, year: 2019, basis: 'thematic' }], false],
    ['given for long service', [{ award, year: 2019, basis: 'service' }], true],
  ])('%s', (_, awards, expected) => {
    expect(read(awards)).toBe(expected)
  })

  test('is unknown where awards are not listed, or where the list begins later', () => {
    expect(read(undefined)).toBeUndefined()
    expect(read([], { recordsFrom: 2015 })).toBeUndefined()
    expect(read([{ award, year: 2019 }], { recordsFrom: 2015 })).toBe(true)
  })

  test('says when it was given', () => {
    const words = (awards?: object[]) => wordsOfFact('holds', { awards: [award] }, individual(awards ? { awards } : {}))
    expect(
      words([
        { award, year: 2019 },
        { award, year: 2014 },
      ]),
    ).toMatchObject({
      actual: { vi: 'đã được tặng: 2014, 2019', en: 'given: 2014, 2019' },
      path: 'awards',
    })
    expect(words([]).actual.en).toBe('not given')
    expect(words().actual.en).toBe('not known')
  })
})
