import { describe, expect, test } from 'vitest'
import { individual, readFact, unit, wordsOfFact } from '../../support/context'

const read = (service: object[] | undefined, fields: object = {}) =>
  readFact('servedIn', { in: ['procuracy'] }, individual({ ...(service ? { service } : {}), ...fields }), {
    on: '2024-12-20',
  })

describe('servedIn', () => {
  test.each([
    ['serves', [{ in: 'procuracy', from: '2010-01-01' }], true],
    ['has served', [{ in: 'procuracy', from: '2010-01-01', to: '2012-01-01' }], true],
    ['begins on the day', [{ in: 'procuracy', from: '2024-12-20' }], true],
    ['begins the day after', [{ in: 'procuracy', from: '2024-12-21' }], false],
    ['elsewhere', [{ in: 'army', from: '2010-01-01' }], false],
    ['nowhere', [], false],
    ['not told', undefined, undefined],
  ])('%s', (_, service, expected) => {
    expect(read(service)).toBe(expected)
  })

  test('may have served before the records begin', () => {
    expect(read([], { recordsFrom: 2015 })).toBeUndefined()
    expect(read([{ in: 'procuracy', from: '2016-01-01' }], { recordsFrom: 2015 })).toBe(true)
  })

  test('is unknown of a unit', () => {
    expect(readFact('servedIn', { in: ['procuracy'] }, unit())).toBeUndefined()
  })

  test('says where it stands', () => {
    expect(wordsOfFact('servedIn', { in: ['procuracy'] }, individual())).toMatchObject({
      actual: { en: 'not known' },
      path: 'service',
    })
  })
})
