import { describe, expect, test } from 'vitest'
import { individual, readFact, unit, wordsOfFact } from '../../support/context'
import { inTimeZone, timeZones } from '../../support/time-zones'

const served = (from: string, to?: string, rest: object = {}) => ({ in: 'army', from, ...(to ? { to } : {}), ...rest })
const read = (service: object[] | undefined, params: object = {}, on = '2024-12-20', fields: object = {}) =>
  readFact('serviceYears', { in: ['army'], ...params }, individual({ ...(service ? { service } : {}), ...fields }), {
    on,
  })

describe('serviceYears', () => {
  test.each([
    ['five full years: `to` is the last day served', [served('2010-01-01', '2014-12-31')], 5],
    ['a day short of five', [served('2010-01-01', '2014-12-30')], 4],
    ['still serving: the years are full on the anniversary', [served('2004-12-20')], 20],
    ['still serving, the day before the anniversary', [served('2004-12-21')], 19],
    ['what comes after the day does not count', [served('2014-12-20', '2030-01-01')], 10],
    ['periods laid end to end', [served('2000-01-01', '2002-12-31'), served('2010-01-01', '2011-12-31')], 5],
    ['in any order', [served('2010-01-01', '2011-12-31'), served('2000-01-01', '2002-12-31')], 5],
    ['days of two periods add up', [served('2000-01-01', '2000-12-30'), served('2010-06-01', '2010-06-01')], 1],
    ['days that overlap count once', [served('2000-01-01', '2004-12-31'), served('2002-01-01', '2006-12-31')], 7],
    ['elsewhere', [{ ...served('2000-01-01'), in: 'teaching' }], 0],
    ['from 29 February to 27 February of a common year', [served('2004-02-29', '2005-02-27')], 1],
    ['from 29 February to 26 February of a common year', [served('2004-02-29', '2005-02-26')], 0],
    ['none', [], 0],
  ])('%s', (_, service, expected) => {
    expect(read(service)).toBe(expected)
  })

  test('is unknown where service is not listed, and of a unit', () => {
    expect(read(undefined)).toBeUndefined()
    expect(readFact('serviceYears', { in: ['army'] }, unit())).toBeUndefined()
  })

  test('may be more where the records begin later', () => {
    expect(read([served('2014-12-20')], {}, '2024-12-20', { recordsFrom: 2014 })).toEqual({
      min: 10,
      max: Number.POSITIVE_INFINITY,
    })
  })

  describe('without a break', () => {
    const continuous = { continuous: true }
    test.each([
      ['the longest of two', [served('2000-01-01', '2002-12-31'), served('2010-01-01', '2014-12-31')], 5],
      ['periods that meet are one', [served('2000-01-01', '2002-12-31'), served('2003-01-01', '2004-12-31')], 5],
      ['a day between breaks it', [served('2000-01-01', '2002-12-30'), served('2003-01-01', '2004-12-31')], 2],
    ])('%s', (_, service, expected) => {
      expect(read(service, continuous)).toBe(expected)
    })

    const study = { in: 'study', from: '2003-01-01', to: '2003-12-31' }
    test.each([
      [
        'time that fills the gap counts',
        [served('2000-01-01', '2002-12-31'), study, served('2004-01-01', '2004-12-31')],
        5,
      ],
      ['time after the last period does not', [served('2000-01-01', '2002-12-31'), study], 3],
      ['time before the first does not', [study, served('2004-01-01', '2005-12-31')], 2],
    ])('%s', (_, service, expected) => {
      expect(read(service, { ...continuous, countsBetween: ['study'] })).toBe(expected)
    })
  })

  describe('on duty', () => {
    const hard = (hardship?: boolean) => [
      served('2010-01-01', '2011-12-31', hardship === undefined ? {} : { hardship }),
      served('2012-01-01', '2014-12-31', { hardship: false }),
    ]
    test('time that counts twice', () => {
      expect(read(hard(true), { doubled: ['hardship'] })).toBe(7)
      expect(read(hard(false), { doubled: ['hardship'] })).toBe(5)
      expect(read(hard(), { doubled: ['hardship'] })).toEqual({ min: 5, max: 7 })
    })

    test('only such time', () => {
      expect(read(hard(true), { onlyOn: ['hardship'] })).toBe(2)
      expect(read(hard(false), { onlyOn: ['hardship'] })).toBe(0)
      expect(read(hard(), { onlyOn: ['hardship'] })).toEqual({ min: 0, max: 2 })
    })
  })

  test('is the same in every time zone, over changes of the clock', () => {
    const service = [served('1999-11-07', '2004-03-12'), served('2011-12-30', '2012-02-29'), served('2018-11-04')]
    const found = timeZones.map((zone) => inTimeZone(zone, () => read(service)))
    expect(new Set(found).size).toBe(1)
  })

  test('says how long, and which field would tell', () => {
    const words = (params: object, service: object[]) =>
      wordsOfFact('serviceYears', { in: ['army'], ...params }, individual({ service }), { on: '2024-12-20' })
    expect(words({ continuous: true }, [served('2014-12-20')])).toMatchObject({
      actual: { en: 'has 10' },
      path: 'service',
      unit: { en: 'years of unbroken service' },
    })
    expect(words({ doubled: ['hardship'] }, [served('2014-12-20')]).path).toBe('service[].hardship')
  })
})
