import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluateSync } from '../../src/index'
import type { Status } from '../../src/schema/verdict'
import { askedOf, type Sample, samples } from '../support/arbitraries'
import { forget, partly } from '../support/forget'
import { check } from '../support/property'
import { isNo, statusesOf, undetermined } from '../support/statuses'

/** A decided status stays when more becomes known; which kind of no it is may become clearer. */
const contradictions = (less: Sample, more: Sample): string => {
  const after = statusesOf(more)
  const stays = (before: Status, now: Status | undefined) =>
    before === 'undetermined' || before === now || (isNo(before) && isNo(now))
  return [...statusesOf(less)]
    .filter(([award, before]) => !stays(before, after.get(award)))
    .map(([award, before]) => `${award}: ${before}, then ${after.get(award)}`)
    .join('; ')
}

describe('unknown is not no', () => {
  test('with everything known, every award is decided, save where a text is not at hand', { timeout: 180_000 }, () => {
    check(
      300,
      fc.property(samples, (sample) => {
        const { subject, options } = askedOf(sample)
        for (const award of undetermined(sample)) {
          const { missing } = evaluateSync(subject, award, options)
          expect(`${award}: ${missing.map(({ path }) => path).join('')}`).toBe(`${award}: `)
        }
      }),
    )
  })

  test('forgetting something leaves a decided status or makes it undetermined, never the contrary', {
    timeout: 60_000,
  }, () => {
    check(
      1500,
      fc.property(partly(samples), ({ full, part }) => {
        expect(contradictions(part, full)).toBe('')
      }),
    )
  })

  test('and so does forgetting any one field', { timeout: 180_000 }, () => {
    check(
      400,
      fc.property(samples, (full) => {
        for (const field of Object.keys(full.subject).filter((key) => key !== 'kind' && key !== 'id'))
          expect(contradictions({ ...full, subject: forget(full.subject, [[field]]) }, full), field).toBe('')
      }),
    )
  })

  test('step by step: what is decided with less stays decided with more', { timeout: 180_000 }, () => {
    check(
      500,
      fc.property(
        partly(samples).chain(({ part }) => partly(fc.constant(part))),
        ({ full: more, part: less }) => {
          expect(contradictions(less, more)).toBe('')
        },
      ),
    )
  })

  test('records that begin later tell less', { timeout: 180_000 }, () => {
    const lists = ['awards', 'contributions'] as const
    check(
      500,
      fc.property(samples, fc.integer({ min: 0, max: 8 }), (full, back) => {
        const recordsFrom = full.year - back + 1
        const kept = Object.fromEntries(
          lists.map((list) => [
            list,
            (full.subject[list] as readonly { year?: number }[]).filter(
              ({ year }) => year === undefined || year >= recordsFrom,
            ),
          ]),
        )
        const part = { ...full, subject: { ...full.subject, ...kept, recordsFrom } }
        expect(contradictions(part, full)).toBe('')
      }),
    )
  })
})
