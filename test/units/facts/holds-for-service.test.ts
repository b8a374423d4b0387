import { describe, expect, test } from 'vitest'
import { individual, readFact, wordsOfFact } from '../../support/context'

const asked = { awards: ['huan-chuong-lao-dong-hang-ba', 'huan-chuong-doc-lap-hang-ba'] }
const order = { award: 'huan-chuong-lao-dong-hang-ba', year: 2020 }

const read = (awards: object[] | undefined, fields: object = {}) =>
  readFact('holdsForService', asked, individual({ ...(awards ? { awards } : {}), ...fields }))

describe('holdsForService', () => {
  test.each([
    ['given for long service', [{ ...order, basis: 'service' }], true],
    ['given for merit', [{ ...order, basis: 'merit' }], false],
    ['the basis is not recorded: taken as given for merit', [order], false],
    ['revoked', [{ ...order, basis: 'service', status: 'revoked' }], false],
    ['another award', [{ award: 'huan-chuong-dung-cam', year: 2020, basis: 'service' }], false],
    ['none', [], false],
    ['not told', undefined, undefined],
  ])('%s', (_, awards, expected) => {
    expect(read(awards)).toBe(expected)
  })

  test('may have been given before the records begin', () => {
    expect(read([], { recordsFrom: 2015 })).toBeUndefined()
    expect(read([{ ...order, basis: 'service' }], { recordsFrom: 2015 })).toBe(true)
  })

  test('says what there is', () => {
    const words = (awards: object[]) => wordsOfFact('holdsForService', asked, individual({ awards }))
    expect(words([{ ...order, basis: 'service' }])).toMatchObject({ actual: { en: 'given' }, path: 'awards' })
    expect(words([])).toMatchObject({ actual: { en: 'not given' } })
    expect(wordsOfFact('holdsForService', asked, individual())).toMatchObject({ actual: { en: 'not known' } })
  })
})
