import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { evaluate, evaluateSync } from '../../src/index'
import { type Verdict, verdictSchema } from '../../src/schema/verdict'
import { askedOf, awardsFor, type Json, type Sample, samples } from '../support/arbitraries'
import { partly } from '../support/forget'
import { check, checkAsync } from '../support/property'
import { inTimeZone, timeZones } from '../support/time-zones'

const verdictsOf = (sample: Sample) => {
  const { subject, options } = askedOf(sample)
  return awardsFor(sample).map((award) => evaluateSync(subject, award, options))
}

/** Some with everything known, some with less. */
const anyone = fc.oneof(
  samples,
  partly(samples).map(({ part }) => part),
)

const later = fc.tuple(anyone, fc.integer({ min: 2010, max: 2026 })).map(([sample, recordsFrom]) => ({
  ...sample,
  subject: { ...sample.subject, recordsFrom },
}))

/** Every list turned around. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed).reverse()
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, reversed(one)]))
}

/** What a verdict says, apart from the words that repeat the record in its own order. */
const withoutWords = (verdict: Verdict) => ({
  ...verdict,
  summary: '',
  reasons: verdict.reasons.map(({ actual, ...reason }) => reason),
})

describe('the answer is the same', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  test('whatever the order of lists', { timeout: 120_000 }, () => {
    check(
      300,
      fc.property(anyone, (sample) => {
        const turned = {
          ...sample,
          subject: reversed(sample.subject) as Json,
          related: reversed(sample.related) as Json[],
        }
        expect(verdictsOf(turned).map(withoutWords)).toStrictEqual(verdictsOf(sample).map(withoutWords))
      }),
    )
  })

  test('whatever the time, and by no chance', { timeout: 120_000 }, async () => {
    const drawn = fc.sample(anyone, { numRuns: 150, seed: 7 })
    const before = drawn.map(verdictsOf)
    const refuse = (what: string) => () => {
      throw new Error(`${what} was asked`)
    }
    const RealDate = Date
    class Clockless extends RealDate {
      static override now = refuse('the clock')
      constructor(...given: unknown[]) {
        if (given.length === 0) refuse('the clock')()
        super(...(given as [number]))
      }
    }
    vi.stubGlobal('Date', Clockless)
    vi.stubGlobal('Math', Object.assign(Object.create(Math), { random: refuse('chance') }))
    vi.stubGlobal('performance', { now: refuse('the clock') })
    expect(drawn.map(verdictsOf)).toStrictEqual(before)
    for (const [index, sample] of drawn.entries()) {
      const { subject, options } = askedOf(sample)
      const asked = awardsFor(sample).map((award) => evaluate(subject, award, options))
      expect(await Promise.all(asked)).toStrictEqual(before[index])
    }
  })

  test.each(timeZones.map((zone) => [zone[0], zone] as const))('in %s', { timeout: 120_000 }, (_, zone) => {
    const drawn = fc.sample(anyone, { numRuns: 100, seed: 11 })
    const here = inTimeZone(timeZones[0], () => drawn.map((sample) => verdictsOf({ ...sample })))
    const there = inTimeZone(zone, () => drawn.map((sample) => verdictsOf({ ...sample })))
    expect(there).toStrictEqual(here)
  })

  test('asked again, and asked of a subject that was parsed before', { timeout: 120_000 }, async () => {
    await checkAsync(
      60,
      fc.asyncProperty(anyone, async (sample) => {
        const { options } = askedOf(sample)
        for (const verdict of verdictsOf(sample))
          expect(await evaluate(sample.subject, verdict.award, options)).toStrictEqual(verdict)
      }),
    )
  })
})

describe('a verdict', () => {
  test('is plain JSON of the published form', { timeout: 120_000 }, () => {
    check(
      250,
      fc.property(fc.oneof(anyone, later), (sample) => {
        for (const verdict of verdictsOf(sample)) {
          expect(JSON.parse(JSON.stringify(verdict))).toStrictEqual(verdict)
          expect(verdictSchema.safeParse(verdict).error?.issues ?? []).toEqual([])
        }
      }),
    )
  })

  test('says why, or what is missing', { timeout: 120_000 }, () => {
    check(
      250,
      fc.property(anyone, (sample) => {
        for (const { status, reasons, missing, pass, summary, award } of verdictsOf(sample)) {
          const found = { award, status, pass, reasons: reasons.length > 0, missing: missing.length > 0 }
          expect(found).toEqual({
            award,
            status,
            pass: status === 'eligible',
            reasons: status !== 'undetermined',
            missing: status === 'undetermined',
          })
          expect(summary).not.toBe('')
        }
      }),
    )
  })
})
