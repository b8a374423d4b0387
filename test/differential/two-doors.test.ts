import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate, evaluateAll, evaluateAllSync, evaluateSync, statusOf } from '../../src/index'
import { askedOf, awardsFor, samples } from '../support/arbitraries'
import { partly } from '../support/forget'
import { checkAsync } from '../support/property'

describe('of a subject of whom not everything is known', () => {
  test.each(['required', 'assumed'] as const)(
    'both doors give the same verdicts (%s)',
    { timeout: 120_000 },
    async (attestations) => {
      await checkAsync(
        150,
        fc.asyncProperty(partly(samples), async ({ part }) => {
          const { subject, options: asked } = askedOf(part)
          const options = { ...asked, attestations }
          for (const award of awardsFor(part)) {
            const verdict = evaluateSync(subject, award, options)
            expect(await evaluate(subject, award, options)).toStrictEqual(verdict)
            expect(statusOf(subject, award, options)).toBe(verdict.status)
          }
          expect(await evaluateAll(subject, options)).toStrictEqual(evaluateAllSync(subject, options))
        }),
      )
    },
  )
})
