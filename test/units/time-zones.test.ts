import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lawDay } from '../../src/kernel/law-day'
import { dateSchema } from '../../src/schema/date'
import type { Instrument } from '../../src/schema/instrument'
import { individual, readFact } from '../support/context'
import { check } from '../support/property'
import { inTimeZone, timeZones } from '../support/time-zones'

const dayFrom = (first: number) =>
  fc
    .tuple(fc.integer({ min: first, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))

/** Days on which some zone changes its clocks; on the first of them Samoa had no day at all. */
const awkward = ['2011-12-30', '2011-12-31', '2018-11-04', '2024-03-10', '2024-11-03', '2024-02-29', '2023-12-31']

const everywhere = <T>(run: () => T): readonly T[] => timeZones.map((zone) => inTimeZone(zone, run))
const same = (answers: readonly unknown[]): void => {
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
}

const monthsEverywhere = (joinedOn: string, on: string) =>
  everywhere(() => readFact('monthsSinceJoining', {}, individual({ joinedOn }), { on, year: Number(on.slice(0, 4)) }))

describe('in every time zone', () => {
  test('months since joining are the same', () => {
    check(
      300,
      fc.property(fc.oneof(dayFrom(2000), fc.constantFrom(...awkward)), dayFrom(2014), (joinedOn, on) =>
        same(monthsEverywhere(joinedOn, on)),
      ),
    )
  })

  test.each(awkward)('months since joining on %s are the same', (joinedOn) => {
    for (const on of ['2014-11-29', '2015-01-29', '2018-12-03', '2024-03-09', '2024-08-28', '2024-12-31'])
      same(monthsEverywhere(joinedOn, on))
  })

  test('the same dates exist', () => {
    check(
      100,
      fc.property(dayFrom(1900), (date) => {
        expect(everywhere(() => dateSchema.safeParse(date).success)).not.toContain(false)
      }),
    )
    for (const date of awkward) expect(everywhere(() => dateSchema.safeParse(date).success)).not.toContain(false)
    for (const date of [
      '2023-02-29',
      '2024-02-30',
      '2024-13-01',
      '2024-00-10',
      '2024-1-1',
      '24-01-01',
      '2024-01-01T00:00',
    ])
      expect(everywhere(() => dateSchema.safeParse(date).success)).not.toContain(true)
  })

  test('the day before a change of law is the same', () => {
    check(
      100,
      fc.property(dayFrom(2014), (before) => {
        const instrument = { id: 'x', transition: { before, says: { vi: 'x', en: 'x' } } } as unknown as Instrument
        same(everywhere(() => lawDay(new Map([['x', instrument]]), '2031-01-01', '2000-01-01')))
      }),
    )
  })
})
