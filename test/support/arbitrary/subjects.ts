import fc from 'fast-check'
import { individualGroups, unitGroups } from '../../../src/schema/groups'
import { grants, otherGrants, votedOn, votes } from './awards'
import { dayIn, type Json, mostly, rarely, yes } from './basic'
import { post, service } from './career'
import { attestations, contribution, merit } from './merits'
import { discipline, proceeding } from './proceedings'
import { othersOf, titlesOf } from './rules'
import { eachYear, lead, leave, members, rating } from './years'

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

export const unitWith = (year: number, id: string): fc.Arbitrary<Json> =>
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

export const individualWith = (year: number): fc.Arbitrary<Json> =>
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

export const householdWith = (year: number): fc.Arbitrary<Json> =>
  fc.record({ kind: fc.constant('household'), id: fc.constant('ho-gia-dinh'), ...common(year, 'household') })
