import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluateSync } from '../../src/index'
import { askedOf, awardsFor, type Sample, samples } from '../support/arbitraries'
import { partly } from '../support/forget'
import { check } from '../support/property'
import { copyAt } from '../support/record-path'
import { isNo, undetermined } from '../support/statuses'

const verdictOn = (sample: Sample, award: string) => {
  const { subject, options } = askedOf(sample)
  return evaluateSync(subject, award, options)
}

/** Paths of what a verdict misses; an empty one is a text that is not at hand, which no record can give. */
const missingPaths = (sample: Sample, award: string): readonly string[] => [
  ...new Set(verdictOn(sample, award).missing.map(({ path }) => path)),
]

const copyAll = (from: Sample, to: Sample, paths: readonly string[]): Sample =>
  paths.filter((path) => path !== '').reduce((done, path) => copyAt(from, done, path), to)

/** Gives what is missing, and what is then missing, until nothing more helps. */
const filled = (full: Sample, part: Sample, award: string): Sample => {
  let sample = part
  for (let round = 0; round < 20; round += 1) {
    const next = copyAll(full, sample, missingPaths(sample, award))
    if (JSON.stringify(next) === JSON.stringify(sample)) return sample
    sample = next
  }
  return sample
}

describe('what is listed as missing', () => {
  test('is enough: once it is given, the verdict is the one of the full record', { timeout: 180_000 }, () => {
    let seen = 0
    check(
      800,
      fc.property(partly(samples), ({ full, part }) => {
        for (const award of undetermined(part)) {
          seen += 1
          const [found, wanted] = [filled(full, part, award), full].map((sample) => verdictOn(sample, award).status)
          if (!(isNo(found) && isNo(wanted))) expect(`${award}: ${found}`).toBe(`${award}: ${wanted}`)
        }
      }),
    )
    expect(seen).toBeGreaterThan(300)
  })

  test('is needed: whatever else is given, the verdict stays open', { timeout: 180_000 }, () => {
    check(
      400,
      fc.property(partly(samples), ({ full, part }) => {
        for (const award of undetermined(part)) {
          const paths = missingPaths(part, award)
          if (paths.includes('')) continue
          const rest = copyAll(part, full, paths)
          expect(`${award} without ${paths.join(', ')}: ${verdictOn(rest, award).status}`).toContain(': undetermined')
        }
      }),
    )
  })

  test('is nothing where the verdict is decided', { timeout: 180_000 }, () => {
    check(
      200,
      fc.property(partly(samples), ({ part }) => {
        for (const award of awardsFor(part)) {
          const { status, missing } = verdictOn(part, award)
          if (status !== 'undetermined') expect(missing).toEqual([])
        }
      }),
    )
  })
})
