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

  describe('time that counts one and a half times', () => {
    const andHalf = { andHalf: ['hardship'] }
    const hard = (from: string, to: string, hardship?: boolean) =>
      served(from, to, hardship === undefined ? {} : { hardship })

    test.each([
      ['two years are three', [hard('2011-01-01', '2012-12-31', true)], 3],
      ['two years less a day are not', [hard('2011-01-01', '2012-12-30', true)], 2],
      ['a year off duty counts once', [hard('2011-01-01', '2012-12-31', false)], 2],
      ['both kinds together', [hard('2011-01-01', '2012-12-31', true), hard('2013-01-01', '2014-12-31', false)], 5],
      // 365 days on duty add 182 and a half: without the half day, two years need 183 days more.
      [
        'what comes to half a day is not counted',
        [hard('2013-01-01', '2013-12-31', true), hard('2014-01-01', '2014-07-01', false)],
        1,
      ],
      [
        'half a day short is made up by a day',
        [hard('2013-01-01', '2013-12-31', true), hard('2014-01-01', '2014-07-02', false)],
        2,
      ],
      [
        'days that overlap count once',
        [hard('2011-01-01', '2012-12-31', true), hard('2011-06-01', '2012-12-31', true)],
        3,
      ],
    ])('%s', (_, service, expected) => {
      expect(read(service, andHalf)).toBe(expected)
      expect(read([...service].reverse(), andHalf)).toBe(expected)
    })

    test('is counted once for certain, and perhaps more, where the duty is not told', () => {
      expect(read([hard('2011-01-01', '2012-12-31')], andHalf)).toEqual({ min: 2, max: 3 })
    })

    test('never makes less of more service', () => {
      const years = Array.from({ length: 40 }, (_, day) => {
        const end = new Date(Date.UTC(2012, 1, 10 + day)).toISOString().slice(0, 10)
        return read([hard('2008-02-29', end, true)], andHalf) as number
      })
      expect(years).toEqual([...years].sort((a, b) => a - b))
    })

    test('says which field would tell', () => {
      const words = wordsOfFact(
        'serviceYears',
        { in: ['army'], ...andHalf },
        individual({ service: [served('2014-12-20')] }),
        {
          on: '2024-12-20',
        },
      )
      expect(words.path).toBe('service[].hardship')
    })
  })

  describe('without the time under a discipline', () => {
    const except = { exceptDiscipline: true }
    const under = (decidedOn: string, endedOn?: string) => ({
      discipline: [{ form: 'canh-cao', decidedOn, ...(endedOn ? { endedOn } : {}) }],
    })
    const five = [served('2010-01-01', '2014-12-31')]

    test.each([
      ['none', five, { discipline: [] }, 5],
      ['a year of it', five, under('2012-01-01', '2012-12-31'), 4],
      ['a day of it, the first and the last being the same', five, under('2012-03-01', '2012-03-01'), 4],
      [
        'a day made up after the five years',
        [served('2010-01-01', '2015-01-01')],
        under('2012-03-01', '2012-03-01'),
        5,
      ],
      ['the last day counts as under it', [served('2010-01-01', '2015-01-01')], under('2012-03-01', '2012-03-02'), 4],
      ['29 February of it', [served('2008-01-01', '2012-12-31')], under('2012-02-29', '2012-02-29'), 4],
      ['all of it', five, under('2010-01-01', '2014-12-31'), 0],
      ['before the service', five, under('2008-01-01', '2009-12-31'), 5],
      ['after the service', five, under('2015-01-01', '2015-12-31'), 5],
      ['over the start of the service', five, under('2009-01-01', '2010-01-01'), 4],
      ['running still: from the decision on', [served('2014-12-20')], under('2023-12-20'), 9],
      ['running still, decided on the day itself', [served('2014-12-20')], under('2024-12-20'), 10],
      ['decided after the day', [served('2014-12-20')], under('2025-06-01'), 10],
    ])('%s', (_, service, fields, expected) => {
      expect(read(service, except, '2024-12-20', fields)).toBe(expected)
      expect(read(service, {}, '2024-12-20', fields)).toBe(read(service))
    })

    test('days under two of them are taken off once', () => {
      const discipline = [
        { form: 'canh-cao', decidedOn: '2012-01-01', endedOn: '2012-12-31' },
        { form: 'khien-trach', decidedOn: '2012-06-01', endedOn: '2012-12-31' },
      ]
      expect(read(five, except, '2024-12-20', { discipline })).toBe(4)
    })

    test('at most all of it, where discipline is not told', () => {
      expect(read(five, except)).toEqual({ min: 0, max: 5 })
      expect(read([], except)).toBe(0)
    })

    test('none of it, where screening takes it for granted', () => {
      const subject = individual({ service: five })
      const params = { in: ['army'], ...except }
      expect(readFact('serviceYears', params, subject, { on: '2024-12-20', assumed: true })).toBe(5)
    })

    test('is a year less where a calendar year is lost, and a day less where a day is', () => {
      const run = [served('2008-09-20', '2024-09-19')]
      expect(read(run, except, '2024-12-20', under('2020-03-01', '2021-02-28'))).toBe(15)
      const ten = [served('1998-12-20', '2008-12-19')]
      expect(read(ten, except, '2024-12-20', under('2000-01-05', '2000-01-05'))).toBe(9)
    })

    test('breaks no unbroken service', () => {
      const params = { ...except, continuous: true }
      expect(read(five, params, '2024-12-20', under('2012-01-01', '2012-12-31'))).toBe(4)
    })

    test('nor does time that counts twice or one and a half times', () => {
      const hard = [served('2010-01-01', '2011-12-31', { hardship: true })]
      const fields = under('2011-01-01', '2011-12-31')
      expect(read(hard, { ...except, doubled: ['hardship'] }, '2024-12-20', fields)).toBe(2)
      expect(read(hard, { ...except, andHalf: ['hardship'] }, '2024-12-20', fields)).toBe(1)
      expect(read(hard, { ...except, onlyOn: ['hardship'] }, '2024-12-20', fields)).toBe(1)
    })

    test('more service never hurts', () => {
      const fields = under('2011-06-01', '2012-02-29')
      for (const params of [except, { ...except, andHalf: ['hardship'] }, { ...except, doubled: ['hardship'] }]) {
        const lengths = Array.from({ length: 60 }, (_, months) => {
          const to = new Date(Date.UTC(2010, 1 + months, 28)).toISOString().slice(0, 10)
          return read([served('2008-02-29', to, { hardship: true })], params, '2024-12-20', fields) as number
        })
        expect(lengths).toEqual([...lengths].sort((a, b) => a - b))
      }
    })

    test('is the same in every time zone', () => {
      const fields = under('2011-12-30', '2012-02-29')
      const found = timeZones.map((zone) =>
        inTimeZone(zone, () => read([served('2001-11-04')], except, '2024-12-20', fields)),
      )
      expect(new Set(found).size).toBe(1)
    })

    test('says that the discipline would tell', () => {
      const path = (fields: object) =>
        wordsOfFact('serviceYears', { in: ['army'], ...except }, individual(fields), { on: '2024-12-20' }).path
      expect(path({ service: five })).toBe('discipline')
      expect(path({ service: five, discipline: [] })).toBe('service')
      expect(path({})).toBe('service')
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
