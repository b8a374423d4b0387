import type { SubjectInput } from '../evaluate'
import type { RuleSet } from '../kernel/rule-set'
import { checkOptions, checkSlate, type EvaluateOptions } from '../options'
import { type ParsedSubject, parseSubject, recordFor } from '../parse-subject'
import { prepare, standardsMet, verdictSync } from '../prepare'
import type { RuleSets } from '../rule-sets'
import type { AwardId } from '../schema/award-id'
import { AwardLawError } from '../schema/errors'
import type { Caveat } from '../schema/verdict'
import type { Population } from './base'
import { rowsOf, type UnitRow } from './by-unit'
import { type Clash, clashesIn } from './clashes'
import { type Decision, decisionsIn } from './decisions'
import { type Limit, limitsOf, type SlateView } from './limits'
import type { Nominated } from './nominated'
import { parseRoster, type Roster, type RosterInput } from './roster'
import { createSeason, type Season } from './season'
import { type Stop, stopsOf } from './stops'

/** A unit's nominations for a year, or its whole season. */
export interface SlateInput {
  /** The unit that nominates. */
  readonly unit: SubjectInput
  readonly year: number
  /** Whom the unit nominates for what; absent: with a roster, everyone for every award given once a year. */
  readonly nominations?: readonly { readonly subject: SubjectInput; readonly award: AwardId }[]
  /** Everyone of the unit: titles of units are then counted from their members, and heads looked at with their units. */
  readonly roster?: RosterInput
  /** Figures about those who are not in the slate; absent: shares are taken of the slate or roster itself. */
  readonly population?: Population
}

/** What the law says to a slate: to each nomination, and to the set. */
export interface Slate {
  readonly unit: string
  readonly year: number
  readonly on: string
  readonly nominations: readonly Nominated[]
  /** Further awards whose criteria somebody of the roster meets, once the titles of the season are given. */
  readonly proposals: readonly Nominated[]
  /** Shares and quotas that hold for the set. */
  readonly limits: readonly Limit[]
  /** Whom each criterion stops, the most frequent first. */
  readonly stops: readonly Stop[]
  /** Who is put forward for several forms of commendation, of which one achievement allows one. */
  readonly clashes: readonly Clash[]
  /** Who decides on each award. */
  readonly decisions: readonly Decision[]
  /** A row for each unit of a roster. */
  readonly units: readonly UnitRow[]
  /** Caveats of all verdicts, each once. */
  readonly caveats: readonly Caveat[]
}

/** Evaluates a unit's nominations or season, by these rules. */
export type EvaluateSlate = (slate: SlateInput, options: EvaluateOptions) => Slate

type YearOptions = EvaluateOptions & { readonly year: number }

interface Asked {
  readonly subject: ParsedSubject
  readonly award: AwardId
}

const refuseTwice = (asked: readonly Asked[]): void => {
  const seen = new Set<string>()
  for (const { subject, award } of asked) {
    const key = `${award} ${subject.id}`
    if (seen.has(key))
      throw new AwardLawError('invalid-options', [
        {
          path: 'nominations',
          vi: `${subject.id} được đề nghị hai lần cho ${award}`,
          en: `${subject.id} is nominated twice for ${award}`,
        },
      ])
    seen.add(key)
  }
}

const headcountIn = (unit: ParsedSubject, year: number): number | undefined =>
  unit.kind === 'unit' ? unit.years?.find((one) => one.year === year)?.members?.total : undefined

const unique = (subjects: readonly ParsedSubject[]): readonly ParsedSubject[] => [
  ...new Map(subjects.map((subject) => [subject.id, subject])).values(),
]

/** Judges nominations one by one, heads with the units that are in the slate. */
const singly = (set: RuleSet, unit: ParsedSubject, asked: readonly Asked[], options: YearOptions) => {
  const units = asked.map(({ subject }) => subject).filter(({ kind }) => kind === 'unit')
  const related = [unit, ...units, ...(options.related ?? [])].map(recordFor)
  const before = (subject: ParsedSubject) => prepare(set, recordFor(subject), options, related)
  return {
    nominate: (subject: ParsedSubject, award: AwardId): Nominated => {
      const prepared = before(subject)
      return { subject, award, verdict: verdictSync(prepared, set.compiled(award, prepared.law.day)) }
    },
    meets: (subject: ParsedSubject, award: AwardId) => standardsMet(before(subject), award),
    proposalsFor: (): readonly AwardId[] => [],
  }
}

const crowdOf = (roster: Roster | undefined, asked: readonly Asked[]): readonly ParsedSubject[] =>
  unique([...(roster ? [...roster.members, ...roster.units] : []), ...asked.map(({ subject }) => subject)])

const everyone = (roster: Roster, { titlesFor }: Season): readonly Asked[] =>
  [...roster.members, ...roster.units].flatMap((subject) => titlesFor(subject).map((award) => ({ subject, award })))

const caveatsOf = (nominated: readonly Nominated[]): readonly Caveat[] => {
  const caveats = nominated.flatMap(({ verdict }) => verdict.caveats)
  return [...new Map(caveats.map((caveat) => [`${caveat.kind} ${caveat.id}`, caveat])).values()]
}

export const createEvaluateSlate =
  ({ under }: RuleSets): EvaluateSlate =>
  (slate, given) => {
    checkSlate(slate)
    const options: YearOptions = { ...checkOptions(given), year: slate.year }
    const unit = parseSubject(slate.unit)
    const set = under(options.packs)
    const { day } = set.lawDay(options.on, options.dossierReceivedOn)
    const roster = slate.roster && parseRoster(unit, slate.roster)
    const season = roster && createSeason({ set, options, roster })
    const named = slate.nominations?.map(({ subject, award }) => ({ subject: parseSubject(subject), award }))
    const asked = named ?? (roster && season ? everyone(roster, season) : [])
    refuseTwice(asked)
    const { nominate, meets, proposalsFor } = season ?? singly(set, unit, asked, options)
    const nominated = asked.map(({ subject, award }) => nominate(subject, award))
    const crowd = crowdOf(roster, asked)
    const proposals = (roster ? crowd : []).flatMap((subject) =>
      proposalsFor(subject)
        .filter((award) => !nominated.some((one) => one.award === award && one.subject.id === subject.id))
        .map((award) => nominate(subject, award)),
    )
    const view: SlateView = {
      nominated,
      crowd: {
        population: slate.population ?? {},
        subjects: crowd,
        headcount: roster?.members.length ?? headcountIn(unit, slate.year),
        units: roster && roster.units.length - 1,
        meets,
      },
      units: new Map([unit, ...crowd].filter(({ kind }) => kind === 'unit').map((one) => [one.id, one])),
      nameOf: (award) => set.awards.get(award)?.name ?? { vi: award, en: award },
    }
    const rules = [...new Set(nominated.map(({ award }) => award))].map((award) => set.compiled(award, day))
    const all = [...nominated, ...proposals]
    return {
      unit: unit.id,
      year: slate.year,
      on: options.on,
      nominations: nominated,
      proposals,
      limits: rules.flatMap((rule) => rule.quotas.flatMap((quota) => limitsOf(rule, quota, view))),
      stops: stopsOf(nominated),
      clashes: clashesIn(all, set, day),
      decisions: decisionsIn(all, set, day),
      units: roster ? rowsOf(nominated, roster) : [],
      caveats: caveatsOf(all),
    }
  }
