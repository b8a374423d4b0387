import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluateSync } from '../../src/index'
import { contributionKinds } from '../../src/schema/contribution'
import { ratings } from '../../src/schema/year-record'
import { askedOf, awardsFor, type Json, type Sample, samples } from '../support/arbitraries'
import { check } from '../support/property'
import { statusesOf } from '../support/statuses'

type Better = (sample: Sample, pick: number) => Json

const listOf = (subject: Json, field: string) => (subject[field] ?? []) as readonly Json[]
const nth = <T>(list: readonly T[], pick: number): T | undefined => list[pick % list.length]

const inYears = (subject: Json, pick: number, change: (entry: Json) => Json): Json => {
  const years = listOf(subject, 'years')
  if (years.length === 0) return subject
  return { ...subject, years: years.map((entry, index) => (index === pick % years.length ? change(entry) : entry)) }
}

/** Not the title under consideration for the year under consideration: that is a bar, not a merit. */
const oneMoreAward: Better = ({ subject, year, ...sample }, pick) => {
  const award = nth(awardsFor({ subject, year, ...sample }), pick)
  return { ...subject, awards: [...listOf(subject, 'awards'), { award, year: year - 1 - (pick % 7) }] }
}

const betterRating: Better = ({ subject }, pick) =>
  inYears(subject, pick, ({ rating, ...entry }) => ({
    ...entry,
    rating: ratings[Math.max(0, ratings.indexOf(rating as (typeof ratings)[number]) - 1)],
  }))

const oneMoreContribution: Better = ({ subject, year }, pick) => ({
  ...subject,
  contributions: [
    ...listOf(subject, 'contributions'),
    { kind: nth(contributionKinds, pick), scope: 'national', year: year - (pick % 4), accepted: true, applied: true },
  ],
})

const widerContribution: Better = ({ subject }) => ({
  ...subject,
  contributions: listOf(subject, 'contributions').map((one) => ({
    ...one,
    scope: 'national',
    accepted: true,
    applied: true,
  })),
})

const targetsExceeded: Better = ({ subject }, pick) =>
  subject.kind === 'unit' ? inYears(subject, pick, (entry) => ({ ...entry, exceededTargets: true })) : subject

const oneMoreLead: Better = ({ subject }, pick) => {
  const organiser = nth(['central-council', 'prime-minister', 'ministry', 'province', 'district'], pick)
  const lead = { what: nth(['cluster', 'movement'], pick), organiser, lasting: 6 }
  const change = (entry: Json) => ({ ...entry, leads: [...listOf(entry, 'leads'), lead] })
  return subject.kind === 'unit' ? inYears(subject, pick, change) : subject
}

const membersOf = (entry: Json) => entry.members as { total: number; holders: Readonly<Record<string, number>> }

const moreHolders: Better = ({ subject }, pick) => {
  const change = (entry: Json) => {
    const { total, holders, ...members } = membersOf(entry)
    const raised = Object.fromEntries(
      Object.entries(holders).map(([award, count]) => [award, Math.min(total, count + 1)]),
    )
    return { ...entry, members: { ...members, total, completed: total, holders: raised } }
  }
  return subject.kind === 'unit' ? inYears(subject, pick, change) : subject
}

const moreVotes: Better = ({ subject }) => ({
  ...subject,
  votes: listOf(subject, 'votes').map(({ members, ...vote }) => ({ ...vote, members, inFavour: members })),
})

const oneMoreMerit: Better = ({ subject, on }) => ({
  ...subject,
  merits: [...listOf(subject, 'merits'), { kind: 'sudden-achievement', scope: 'national', degree: 'special', on }],
})

/** Some awards are given once only, or not in the year after a higher one: a bar, which more merit may meet. */
const isBarred = (sample: Sample, award: string): boolean => {
  const { subject, options } = askedOf(sample)
  const { status, reasons } = evaluateSync(subject, award, options)
  return status === 'ineligible' && reasons.every(({ kind }) => kind === 'bar')
}

describe('more merit never hurts: what was met stays met with', () => {
  test.each<[string, Better]>([
    ['one more award of an earlier year', oneMoreAward],
    ['a better rating', betterRating],
    ['one more initiative, topic or work', oneMoreContribution],
    ['wider recognition', widerContribution],
    ['targets exceeded', targetsExceeded],
    ['one more cluster or movement led', oneMoreLead],
    ['more members who hold titles', moreHolders],
    ['more votes in favour', moreVotes],
    ['one more merit', oneMoreMerit],
  ])('%s', { timeout: 180_000 }, (_, better) => {
    check(
      300,
      fc.property(samples, fc.nat(1000), (sample, pick) => {
        const improved = { ...sample, subject: better(sample, pick) }
        const after = statusesOf(improved)
        const lost = [...statusesOf(sample)]
          .filter(([award, status]) => status === 'eligible' && after.get(award) !== 'eligible')
          .filter(([award]) => !isBarred(improved, award))
        expect(lost.map(([award]) => `${award}: now ${after.get(award)}`).join('; ')).toBe('')
      }),
    )
  })
})
