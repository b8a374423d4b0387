import { recordOf, type SubjectRecord } from '../facts/record'
import { decide } from '../kernel/evaluate'
import type { CompiledAward, RuleSet } from '../kernel/rule-set'
import type { EvaluateOptions } from '../options'
import { type ParsedSubject, recordFor } from '../parse-subject'
import { openTo, type Prepared, prepare, standardsMet, verdictSync } from '../prepare'
import type { AwardId } from '../schema/award-id'
import type { Subject } from '../schema/subject'
import type { Status } from '../schema/verdict'
import { agreed } from './agreed'
import { between } from './between'
import { type Season as Counting, countsOf, inDoubt } from './counts'
import type { Nominated, Presumed } from './nominated'
import type { ParsedMember, ParsedUnit, Roster } from './roster'
import { holdsIn, type Outcome, recorded, type World } from './titles'

/** A unit's season: who gets which title, where one rests on another. */
export interface Season {
  /** The awards given once a year that a subject could be considered for. */
  readonly titlesFor: (subject: ParsedSubject) => readonly AwardId[]
  /** The verdict, with the titles of the season that it takes for given. */
  readonly nominate: (subject: ParsedSubject, award: AwardId) => Nominated
  /** The awards not given once a year of which the criteria are met, the titles of the season taken for given. */
  readonly proposalsFor: (subject: ParsedSubject) => readonly AwardId[]
  readonly meets: (subject: ParsedSubject, award: AwardId) => boolean | undefined
}

interface Setting {
  readonly set: RuleSet
  readonly options: EvaluateOptions & { readonly year: number }
  readonly roster: Roster
}

const outcomes: Readonly<Record<Status, Outcome>> = {
  eligible: 'yes',
  ineligible: 'no',
  undetermined: 'maybe',
  'not-applicable': 'no',
}

const keyOf = (subject: string, award: AwardId): string => `${award} ${subject}`

export const createSeason = ({ set, options, roster }: Setting): Season => {
  const { year } = options
  const assumed = options.attestations === 'assumed'
  const related = (options.related ?? []).map(recordFor)
  const units = new Map(roster.units.map((one) => [one.id, one]))

  const before = (record: SubjectRecord, others: readonly SubjectRecord[] = []): Prepared =>
    prepare(set, record, options, [...others, ...related])

  /** The unit that somebody heads, as its own record tells it. */
  const headed = (subject: Subject): ParsedUnit | undefined =>
    subject.kind === 'individual' && subject.headOf ? units.get(subject.headOf) : undefined

  const open = new Map<string, readonly CompiledAward[]>()
  const openFor = (subject: ParsedSubject): readonly CompiledAward[] => {
    const known = open.get(subject.id)
    if (known !== undefined) return known
    const unit = headed(subject)
    const found = openTo(before(recordFor(subject), unit ? [recordFor(unit)] : []))
    open.set(subject.id, found)
    return found
  }
  const annual = (subject: ParsedSubject): readonly CompiledAward[] =>
    openFor(subject).filter(({ award }) => (roster.awards ? roster.awards.has(award.id) : award.annual))

  const memberTitles = [...set.awards.values()]
    .filter(({ annual: once, subject }) => once && subject.includes('individual'))
    .map(({ id }) => id)

  /** What the season's own titles come to, as far as it is known by now. */
  const state = new Map<string, Outcome>()
  const expected = (subject: string, award: AwardId): Outcome =>
    roster.holders === 'awards' ? 'no' : (state.get(keyOf(subject, award)) ?? 'no')

  const holds = (subject: ParsedMember | ParsedUnit, award: AwardId): Outcome => {
    const told = recorded(subject, award, year, assumed)
    const season = expected(subject.id, award)
    if (told === 'yes' || season === 'yes') return 'yes'
    // In a season a title of the year is given by the season: a record that does not list it leaves nothing open.
    return roster.holders === 'awards' ? told : season
  }

  const counting: Counting = { year, assumed, titles: memberTitles, holds }

  /** Titles that the season adds to a record in a world, but for the one that is looked at. */
  const added = (subject: ParsedSubject, world: World, except?: AwardId): readonly AwardId[] =>
    annual(subject)
      .map(({ award }) => award.id)
      .filter((award) => award !== except && holdsIn(world, expected(subject.id, award)))
      .filter((award) => recorded(subject, award, year, assumed) !== 'yes')

  const withTitles = <T extends Subject>(subject: T, awards: readonly AwardId[]): T => {
    // A list that is not given cannot be added to: what else it holds would be taken for none.
    if (awards.length === 0 || (subject.awards === undefined && !assumed)) return subject
    return { ...subject, awards: [...(subject.awards ?? []), ...awards.map((award) => ({ award, year }))] }
  }

  /** Units with their counts in a world, as long as no more titles are decided. */
  const withMembers: Readonly<Record<World, Map<string, Subject>>> = { least: new Map(), most: new Map() }

  const withCounts = (unit: ParsedUnit, world: World): Subject => {
    const below = roster.membersOf(unit.id)
    if (below.length === 0) return unit
    const known = withMembers[world].get(unit.id)
    if (known !== undefined) return known
    const range = { least: countsOf(below, counting, 'least'), most: countsOf(below, counting, 'most') }
    const counts = agreed(unit, year, world, range)
    const others = (unit.years ?? []).filter((one) => one.year !== year)
    const own = unit.years?.find((one) => one.year === year)
    const made = { ...unit, years: [...others, { ...own, year, members: counts }] } as Subject
    withMembers[world].set(unit.id, made)
    return made
  }

  const recordIn = (subject: ParsedSubject, world: World, except?: AwardId): SubjectRecord => {
    const unit = units.get(subject.id)
    const titled = withTitles(unit ? withCounts(unit, world) : subject, added(subject, world, except))
    return titled === subject ? recordFor(subject) : recordOf(titled)
  }

  const preparedIn = (subject: ParsedSubject, world: World, award?: AwardId): Prepared => {
    const unit = headed(subject)
    return before(recordIn(subject, world, award), unit ? [recordIn(unit, world)] : [])
  }

  const statusIn = (subject: ParsedSubject, rule: CompiledAward, world: World): Status => {
    const prepared = preparedIn(subject, world, rule.award.id)
    return decide(rule, prepared.contextFor(rule))
  }

  /**
   * Titles rest on one another: a unit's on its members', a head's on the unit's. All are open at first; each round decides
   * those that come out alike whether the open ones are given or not, until none is decided any more.
   */
  const settle = (): void => {
    let undecided = [...roster.members, ...roster.units].flatMap((subject) =>
      annual(subject).map((rule) => ({ subject, rule, key: keyOf(subject.id, rule.award.id) })),
    )
    for (const { key } of undecided) state.set(key, 'maybe')
    for (let left = Number.POSITIVE_INFINITY; undecided.length < left; ) {
      left = undecided.length
      const found = undecided.flatMap(({ subject, rule, key }) => {
        const outcome = outcomes[statusIn(subject, rule, 'least')]
        return outcome !== 'maybe' && outcomes[statusIn(subject, rule, 'most')] === outcome
          ? [[key, outcome] as const]
          : []
      })
      for (const [key, outcome] of found) state.set(key, outcome)
      withMembers.least.clear()
      withMembers.most.clear()
      undecided = undecided.filter(({ key }) => state.get(key) === 'maybe')
    }
  }
  settle()

  const isOpen = (subject: ParsedSubject, rule: CompiledAward): boolean =>
    expected(subject.id, rule.award.id) === 'maybe'

  /** Whether a record itself leaves a title open, and not only what the title rests on. */
  const opensItself = (subject: ParsedSubject): boolean =>
    annual(subject).some(
      (rule) =>
        isOpen(subject, rule) &&
        (['least', 'most'] as const).some((world) => statusIn(subject, rule, world) === 'undetermined'),
    )

  const counted: Counting = roster.holders === 'awards' ? counting : { ...counting, titles: [] }

  /** Whose records leave open what the subject's titles rest on: members and units; or, where none does, itself. */
  const doubts = (subject: ParsedSubject): readonly string[] => {
    const unit = headed(subject)
    const below = roster.membersOf(unit?.id ?? subject.id)
    const others = unit ? [unit, ...below] : below
    const found = [...inDoubt(below, counted), ...others.filter(opensItself).map(({ id }) => id)]
    if (found.length > 0) return [...new Set(found)]
    const near = [...new Set([subject, ...others])]
    return near.filter((one) => annual(one).some((rule) => isOpen(one, rule))).map(({ id }) => id)
  }

  const presumedBy = (subject: ParsedSubject, award: AwardId): readonly Presumed[] => {
    const unit = headed(subject)
    const given = [
      ...added(subject, 'least', award).map((title) => ({ subject: subject.id, award: title })),
      ...(unit ? added(unit, 'least').map((title) => ({ subject: unit.id, award: title })) : []),
    ]
    if (given.length === 0) return []
    const bare = units.get(subject.id) ? recordOf(withCounts(subject as ParsedUnit, 'least')) : recordFor(subject)
    const prepared = before(bare, unit ? [recordOf(withCounts(unit, 'least'))] : [])
    const rule = set.compiled(award, prepared.law.day)
    return decide(rule, prepared.contextFor(rule)) === 'eligible' ? [] : given
  }

  const verdictIn = (subject: ParsedSubject, award: AwardId, world: World) => {
    const prepared = preparedIn(subject, world, award)
    return verdictSync(prepared, set.compiled(award, prepared.law.day))
  }

  return {
    titlesFor: (subject) => annual(subject).map(({ award }) => award.id),
    nominate: (subject, award) => {
      const known = state.get(keyOf(subject.id, award))
      const verdict =
        known === 'yes' || known === 'no'
          ? verdictIn(subject, award, known === 'yes' ? 'least' : 'most')
          : between(verdictIn(subject, award, 'least'), verdictIn(subject, award, 'most'), {
              award: set.awards.get(award),
              path: () => `roster[${doubts(subject).join(', ')}]`,
              locale: options.locale ?? 'vi',
            })
      return { subject, award, verdict, presumes: verdict.pass ? presumedBy(subject, award) : [] }
    },
    proposalsFor: (subject) =>
      openFor(subject)
        .filter(({ award }) => !award.annual && roster.awards?.has(award.id) !== true)
        .filter((rule) => statusIn(subject, rule, 'least') === 'eligible')
        .map(({ award }) => award.id),
    meets: (subject, award) => {
      const [least, most] = [
        standardsMet(preparedIn(subject, 'least', award), award),
        standardsMet(preparedIn(subject, 'most', award), award),
      ]
      return least === most ? least : undefined
    },
  }
}
