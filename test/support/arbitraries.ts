import fc from 'fast-check'
import { inForce } from '../../src/kernel/in-force'
import type { RuleData } from '../../src/kernel/rule-data'
import { nationalData } from '../../src/national'
import { ruleSetFor } from '../../src/national-law'
import { builtInPacks } from '../../src/packs'
import { type ParsedSubject, parseSubject } from '../../src/parse-subject'
import type { Award } from '../../src/schema/award'
import { postRanks } from '../../src/schema/post-rank'
import {
  contributionKinds,
  individualGroups,
  meritDegrees,
  meritKinds,
  meritScopes,
  scopes,
  unitGroups,
} from '../../src/schema/subject'
import { attestationKeys, awardsAsking, namesIn } from './walk'

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

export type Json = Readonly<Record<string, unknown>>

const PARTS = 8

/** Years of record before the year credited: as far back as the criteria of titles look, and some more. */
const PAST = 8

const mostly = <T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(usual, ...others) })

/** Usually none, sometimes a few. */
const rarely = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(one, { minLength: 1, maxLength: 2 }) },
  )

const yes = mostly(true, false)

/** Every pack that ships with the library. */
export const allPacks: readonly string[] = [...builtInPacks.keys()]

const all: RuleData = { ...nationalData, packs: [...builtInPacks.values()] }
const awards: readonly Award[] = [...all.awards, ...all.packs.flatMap((pack) => pack.awards ?? [])]
const idsOf = (kind: string, annual: boolean) =>
  awards.filter((award) => award.annual === annual && award.subject.some((one) => one === kind)).map(({ id }) => id)
const titlesOf = (kind: string) => idsOf(kind, true)
const othersOf = (kind: string) => idsOf(kind, false)

const two = (value: number) => String(value).padStart(2, '0')

/** A day of the year, with both ends of it as likely as all others together. */
const dayIn = (year: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(`${year}-01-01`, `${year}-12-31`),
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([m, d]) => `${year}-${two(m)}-${two(d)}`),
  )

const yearBefore = (year: number) => fc.integer({ min: year - PAST, max: year })
const dayBefore = (year: number) => yearBefore(year).chain(dayIn)

const rating = fc.oneof(
  { weight: 4, arbitrary: fc.constant('excellent') },
  { weight: 3, arbitrary: fc.constant('good') },
  { weight: 1, arbitrary: fc.constantFrom('completed', 'not-completed') },
)

const leave = rarely(
  fc.record({
    reason: fc.constantFrom('maternity', 'study', 'treatment', 'other'),
    months: fc.constantFrom(0.5, 1, 2, 3, 6, 9, 10, 11, 12),
  }),
)

const eachYear = <T>(year: number, entry: fc.Arbitrary<T>): fc.Arbitrary<readonly (T & { year: number })[]> =>
  fc
    .array(entry, { minLength: PAST + 1, maxLength: PAST + 1 })
    .map((entries) => entries.map((one, index) => ({ year: year - PAST + index, ...one })))

/** For each title the years in which it was held: long runs, with a hole here and there. */
const grants = (year: number, titles: readonly string[]): fc.Arbitrary<readonly Json[]> =>
  fc
    .tuple(
      ...titles.map((award) =>
        fc
          .tuple(
            fc.boolean(),
            fc.integer({ min: 0, max: PAST }),
            fc.subarray([0, 1, 2, 3, 4], { maxLength: 2 }),
            mostly(0, 1),
          )
          .map(([held, length, holes, since]) =>
            held
              ? Array.from({ length }, (_, index) => index + since)
                  .filter((back) => !holes.includes(back))
                  .map((back) => ({ award, year: year - back }))
              : [],
          ),
      ),
    )
    .map((lists) => lists.flat())

const otherGrants = (year: number, awards: readonly string[]): fc.Arbitrary<readonly Json[]> =>
  awards.length === 0
    ? fc.constant([])
    : fc.array(
        fc.record({
          award: fc.constantFrom(...awards),
          year: yearBefore(year),
          basis: mostly('merit', 'sudden', 'thematic', 'service'),
          status: mostly('granted', 'revoked'),
        }),
        { maxLength: 3 },
      )

const contribution = (year: number) =>
  fc.record({
    kind: fc.oneof(fc.constant('initiative'), fc.constantFrom(...contributionKinds)),
    scope: fc.constantFrom(...scopes, 'national'),
    year: fc.oneof(fc.constant(year), fc.integer({ min: year - 3, max: year - 1 }), yearBefore(year)),
    accepted: yes,
    applied: yes,
  })

const discipline = (year: number) =>
  fc
    .tuple(fc.constantFrom('khien-trach', 'canh-cao'), dayBefore(year), fc.option(dayBefore(year), { nil: undefined }))
    .map(([form, decidedOn, endedOn]) =>
      endedOn !== undefined && endedOn >= decidedOn ? { form, decidedOn, endedOn } : { form, decidedOn },
    )

const proceeding = (year: number) =>
  fc
    .tuple(
      fc.constantFrom('disciplinary', 'investigation', 'inspection', 'complaint', 'press'),
      dayBefore(year),
      fc.option(dayBefore(year), { nil: undefined }),
      fc.boolean(),
    )
    .map(([kind, openedOn, closedOn, signs]) => ({
      kind,
      openedOn,
      signs,
      ...(closedOn !== undefined && closedOn >= openedOn ? { closedOn } : {}),
    }))

/** Kinds of service that some criterion asks for. */
const serviceKinds = namesIn(all, 'serviceYears')

const service = (year: number) =>
  fc
    .record({
      in: fc.constantFrom('khac', ...serviceKinds),
      from: fc.integer({ min: year - 40, max: year }).chain(dayIn),
      to: fc.option(fc.integer({ min: year - 40, max: year }).chain(dayIn), { nil: undefined }),
      hardship: fc.boolean(),
      internationalDuty: fc.boolean(),
    })
    .map(({ to, ...rest }) => (to === undefined || to < rest.from ? rest : { ...rest, to }))

const post = (year: number) =>
  fc
    .record({
      rank: fc.constantFrom(...postRanks),
      from: fc.integer({ min: year - 40, max: year }).chain(dayIn),
      to: fc.option(fc.integer({ min: year - 40, max: year }).chain(dayIn), { nil: undefined }),
      laterRetirement: fc.boolean(),
    })
    .map(({ to, ...rest }) => (to === undefined || to < rest.from ? rest : { ...rest, to }))

const votedOn = [...new Set(awardsAsking(all, 'vote'))]

/** A vote of every council for every award that asks for one, so that none is unknown. */
const votes = (awards: readonly string[]): fc.Arbitrary<readonly Json[]> =>
  fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 4 }).map((against) =>
    awards.flatMap((award) =>
      ['grassroots', 'ministry', 'central', 'cluster'].map((council, index) => ({
        council,
        for: award,
        inFavour: 30 - Math.max(0, (against[index] ?? 0) - 3),
        members: 30,
      })),
    ),
  )

const merit = (year: number) =>
  fc.record({
    kind: fc.constantFrom(...meritKinds),
    scope: fc.constantFrom(...meritScopes),
    degree: fc.constantFrom(...meritDegrees),
    on: dayBefore(year),
    recognisedBy: fc.constantFrom('co-quan-co-tham-quyen', null),
    launcher: fc.constantFrom('president', 'prime-minister', 'ministry', 'province', 'unit'),
    lasting: fc.integer({ min: 0, max: 12 }),
    applied: fc.boolean(),
    prize: fc.record({
      level: fc.constantFrom('national', 'regional', 'continental', 'world'),
      medal: fc.constantFrom('gold', 'silver', 'bronze', 'other'),
    }),
  })

const keys = attestationKeys(all)

/** Every attestation given, few of them refused. */
const attestations: fc.Arbitrary<Json> = fc
  .oneof(
    { weight: 3, arbitrary: fc.constant<string[]>([]) },
    { weight: 2, arbitrary: fc.subarray([...keys], { maxLength: 3 }) },
  )
  .map((refused) => Object.fromEntries(keys.map((key) => [key, !refused.includes(key)])))

const common = (year: number, kind: string) => {
  const titles = titlesOf(kind)
  return {
    awards: fc.tuple(grants(year, titles), otherGrants(year, othersOf(kind))).map(([held, more]) => [...held, ...more]),
    contributions: fc.array(contribution(year), { maxLength: 4 }),
    discipline: rarely(discipline(year)),
    proceedings: rarely(proceeding(year)),
    votes: votes(votedOn),
    merits: fc.array(merit(year), { maxLength: 2 }),
    attestations,
  }
}

const groupsFrom = (groups: readonly string[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.subarray([...groups], { minLength: 1, maxLength: 2 }) },
    { weight: 1, arbitrary: fc.constant([]) },
  )

/** Those groups that the titles tell apart come up most. */
const personGroups = fc.oneof(
  fc.constantFrom(['official'], ['worker'], ['farmer'], ['army'], ['police'], ['militia'], ['labourer']),
  groupsFrom(individualGroups),
)

const members = (titles: readonly string[]) =>
  fc
    .tuple(
      fc.integer({ min: 1, max: 20 }),
      fc.array(fc.integer({ min: 0, max: 12 }), { minLength: titles.length + 1, maxLength: titles.length + 1 }),
      mostly(0, 1),
    )
    .map(([total, short, disciplined]) => {
      const reached = (index: number) => Math.max(0, total - Math.max(0, (short[index] ?? 0) - 6))
      return {
        total,
        completed: reached(titles.length),
        holders: Object.fromEntries(titles.map((title, index) => [title, reached(index)])),
        disciplinedFromWarning: Math.min(total, disciplined),
      }
    })

const lead = fc.record({
  what: fc.constantFrom('cluster', 'movement'),
  organiser: fc.constantFrom('central-council', 'prime-minister', 'ministry', 'province', 'district'),
  lasting: fc.integer({ min: 0, max: 6 }),
})

const unitWith = (year: number, id: string): fc.Arbitrary<Json> =>
  fc.record({
    kind: fc.constant('unit'),
    id: fc.constant(id),
    ...common(year, 'unit'),
    groups: groupsFrom(unitGroups),
    foundedOn: fc.integer({ min: year - 60, max: year - 1 }).chain(dayIn),
    flagEligible: yes,
    womenPercent: fc.integer({ min: 0, max: 100 }),
    years: eachYear(
      year,
      fc.record({
        rating,
        exceededTargets: yes,
        leads: fc.array(lead, { minLength: 0, maxLength: 3 }),
        members: members(titlesOf('individual')),
      }),
    ),
  })

const individualWith = (year: number): fc.Arbitrary<Json> =>
  fc.record({
    kind: fc.constant('individual'),
    id: fc.constant('ca-nhan'),
    ...common(year, 'individual'),
    gender: fc.constantFrom('female', 'male'),
    martyr: mostly(false, true),
    nonCommissioned: mostly(false, true),
    groups: personGroups,
    headOf: fc.constantFrom('don-vi', null),
    joinedOn: fc.oneof(fc.integer({ min: year - 20, max: year - 1 }).chain(dayIn), dayIn(year)),
    years: eachYear(year, fc.record({ rating, leave })),
    service: fc.array(service(year), { maxLength: 3 }),
    posts: fc.array(post(year), { maxLength: 3 }),
  })

const householdWith = (year: number): fc.Arbitrary<Json> =>
  fc.record({ kind: fc.constant('household'), id: fc.constant('ho-gia-dinh'), ...common(year, 'household') })

/** Days on which the law changes, the day before each, and ordinary ones. */
const dayOfLaw = (): fc.Arbitrary<string> => {
  const changes = ['2014-06-01', '2017-10-01', '2024-01-01', '2024-04-15', '2025-07-01', '2025-08-05', '2026-10-01']
  const before = ['2017-09-30', '2023-12-31', '2024-04-14', '2025-06-30', '2025-08-04', '2026-09-30']
  return fc.oneof(fc.constantFrom(...changes, ...before), fc.integer({ min: 2015, max: 2028 }).chain(dayIn))
}

const asked = dayOfLaw().chain((on) =>
  mostly(Number(on.slice(0, 4)), Number(on.slice(0, 4)) - 1).map((year) => ({ on, year })),
)

const packsAsked: fc.Arbitrary<readonly string[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.constantFrom(...allPacks.map((pack) => [pack]), allPacks) },
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
