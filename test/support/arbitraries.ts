import fc from 'fast-check'
import { inForce } from '../../src/kernel/in-force'
import { ruleSetFor } from '../../src/national-law'
import { type ParsedSubject, parseSubject } from '../../src/parse-subject'
import type { Award } from '../../src/schema/award'
import { dayIn, type Json, mostly } from './arbitrary/basic'
import { allPacks } from './arbitrary/rules'
import { householdWith, individualWith, unitWith } from './arbitrary/subjects'

export type { Json }

/** A subject with the day and year for which it is asked. */
export interface Sample {
  readonly subject: Json
  readonly on: string
  readonly year: number
  readonly related: readonly Json[]
  readonly packs: readonly string[]
  /** Which part of the awards that are no titles it is asked about; all of them for every sample would take long. */
  readonly part: number
}

const PARTS = 8

/** Days on which the law changes, the day before each, and ordinary ones. */
const dayOfLaw = (): fc.Arbitrary<string> => {
  const changes = ['2014-06-01', '2017-10-01', '2024-01-01', '2024-04-15', '2025-07-01', '2025-08-05', '2026-10-01']
  const before = ['2017-09-30', '2023-12-31', '2024-04-14', '2025-06-30', '2025-08-04', '2026-09-30']
  return fc.oneof(fc.constantFrom(...changes, ...before), fc.integer({ min: 2015, max: 2028 }).chain(dayIn))
}

const asked = dayOfLaw().chain((on) =>
  mostly(Number(on.slice(0, 4)), Number(on.slice(0, 4)) - 1).map((year) => ({ on, year })),
)

/** Packs that are for one person at once: a sector, its house, what goes on of an earlier decree. */
const together = [['kiem-sat', 'quang-nam-2022', 'chuyen-tiep-98-2023']]

const packsAsked: fc.Arbitrary<readonly string[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.constantFrom(...allPacks.map((pack) => [pack]), ...together) },
)

const sampleOf = (subjectWith: (year: number) => fc.Arbitrary<Json>): fc.Arbitrary<Sample> =>
  asked.chain(({ on, year }) =>
    fc.record({
      subject: subjectWith(year),
      on: fc.constant(on),
      year: fc.constant(year),
      related: unitWith(year, 'don-vi').map((unit) => [unit]),
      packs: packsAsked,
      part: fc.nat(PARTS - 1),
    }),
  )

export const individuals = sampleOf(individualWith)
export const units = sampleOf((year) => unitWith(year, 'don-vi-duoc-xet'))
export const households = sampleOf(householdWith)

/** Subjects of all kinds about whom everything is known. */
export const samples: fc.Arbitrary<Sample> = fc.oneof(
  { weight: 5, arbitrary: individuals },
  { weight: 4, arbitrary: units },
  { weight: 1, arbitrary: households },
)

/** The awards in force on a day, those of the packs included. */
export const awardsInForce = ({ on, packs }: Pick<Sample, 'on' | 'packs'>): readonly Award[] =>
  [...ruleSetFor(packs).awards.values()].filter(({ versions }) => versions.some((version) => inForce(version, on)))

/** The awards that a sample is asked about: those of its kind, all titles and a part of the others. */
export const awardsFor = (sample: Sample): readonly string[] =>
  awardsInForce(sample)
    .filter((award) => award.subject.some((kind) => kind === sample.subject.kind))
    .filter(({ annual }, index) => annual || index % PARTS === sample.part)
    .map(({ id }) => id)

const parsed = new WeakMap<Json, ParsedSubject>()

const parsedOnce = (subject: Json): ParsedSubject => {
  const known = parsed.get(subject) ?? parseSubject(subject)
  parsed.set(subject, known)
  return known
}

/** What `evaluate` takes of a sample, parsed once however many awards are asked. */
export const askedOf = ({ subject, on, year, related, packs }: Sample) => ({
  subject: parsedOnce(subject),
  options: { on, year, related: related.map(parsedOnce), packs },
})
