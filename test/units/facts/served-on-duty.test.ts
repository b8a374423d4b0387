import { describe, expect, test } from 'vitest'
import { individual, readFact, wordsOfFact } from '../../support/context'

const params = { in: ['army'], duties: ['hardship', 'internationalDuty'] }
const army = (rest: object = {}) => ({ in: 'army', from: '2010-01-01', to: '2012-01-01', ...rest })
const read = (service: object[] | undefined, fields: object = {}) =>
  readFact('servedOnDuty', params, individual({ ...(service ? { service } : {}), ...fields }), { on: '2024-12-20' })

describe('servedOnDuty', () => {
  test.each([
    ['where conditions are hard', [army({ hardship: true })], true],
    ['abroad', [army({ internationalDuty: true, hardship: false })], true],
    ['neither', [army({ hardship: false, internationalDuty: false })], false],
    ['one of them not told', [army({ hardship: false })], undefined],
    ['elsewhere', [{ ...army({ hardship: true }), in: 'teaching' }], false],
    ['not yet', [army({ from: '2024-12-20', to: '2025-12-20', hardship: true })], false],
    ['nowhere', [], false],
    ['not told', undefined, undefined],
  ])('%s', (_, service, expected) => {
    expect(read(service)).toBe(expected)
  })

  test('may have done so before the records begin', () => {
    expect(read([], { recordsFrom: 2015 })).toBeUndefined()
  })

  test('says which field would tell', () => {
    const words = (service: object[]) =>
      wordsOfFact('servedOnDuty', params, individual({ service }), { on: '2024-12-20' })
    expect(words([army({ hardship: false })]).path).toBe('service[].internationalDuty')
    expect(words([]).path).toBe('service')
  })
})
