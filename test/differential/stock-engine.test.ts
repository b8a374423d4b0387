import fc from 'fast-check'
import { Engine } from 'json-rules-engine'
import { describe, expect, test } from 'vitest'
import { addFacts, addOperators, engineRules } from '../../src/index'
import { EVENT } from '../../src/kernel/engine'
import { inForce } from '../../src/kernel/in-force'
import { nationalData } from '../../src/national'
import { askedOf, awardsFor, awardsInForce, households, individuals, type Sample, units } from '../support/arbitraries'
import { checkAsync } from '../support/property'
import { statusesOf } from '../support/statuses'

/** A host's own engine with the rules that a sample is tested against. */
const fired = async (sample: Sample, awards: readonly string[]): Promise<readonly string[]> => {
  const engine = new Engine(awards.flatMap((award) => engineRules(award, { on: sample.on, packs: sample.packs })))
  addOperators(engine)
  const { subject, options } = askedOf(sample)
  addFacts(engine, subject, options)
  const { events } = await engine.run()
  expect(events.every(({ type }) => type === EVENT)).toBe(true)
  return events.map(({ params }) => String(params?.award)).sort()
}

const seen = { eligible: new Set<string>(), refused: new Set<string>(), subjects: 0 }

describe("on subjects of whom everything is known, the engine's own rules say what ours say", () => {
  test.each([
    ['individuals', individuals, 1000],
    ['units', units, 800],
    ['households', households, 200],
  ])('%s', { timeout: 180_000 }, async (_, samples, runs) => {
    await checkAsync(
      runs,
      fc.asyncProperty(samples, async (sample) => {
        const ours = statusesOf(sample)
        const eligible = [...ours].filter(([, status]) => status === 'eligible').map(([award]) => award)
        expect(await fired(sample, awardsFor(sample))).toEqual(eligible.sort())
        seen.subjects += 1
        for (const { id, versions, annual } of awardsInForce(sample)) {
          if (!annual) continue
          const wording = `${id} ${versions.find((version) => inForce(version, sample.on))?.from}`
          if (ours.has(id)) seen[eligible.includes(id) ? 'eligible' : 'refused'].add(wording)
        }
      }),
    )
  })

  test('and every wording of a title was both met and not met by some of them', () => {
    const titles = nationalData.awards.filter(({ annual }) => annual)
    const wordings = titles.flatMap(({ id, versions }) => versions.map(({ from }) => `${id} ${from}`))
    expect(seen.subjects).toBeGreaterThanOrEqual(2000)
    expect(wordings.filter((wording) => !seen.eligible.has(wording))).toEqual([])
    expect(wordings.filter((wording) => !seen.refused.has(wording))).toEqual([])
  })

  test('and an award for others never fires', { timeout: 60_000 }, async () => {
    await checkAsync(
      30,
      fc.asyncProperty(households, async (sample) => {
        const forOthers = awardsInForce(sample).filter(
          (award) => !award.subject.some((kind) => kind === sample.subject.kind),
        )
        const others = forOthers.map(({ id }) => id)
        expect(others.length).toBeGreaterThan(0)
        expect(await fired(sample, others)).toEqual([])
      }),
    )
  })
})
