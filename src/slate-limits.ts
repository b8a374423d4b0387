import type { CompiledAward, LayeredQuota } from './kernel/rule-set'
import type { ParsedSubject } from './parse-subject'
import type { QuotaBase } from './schema/award'
import type { AwardId } from './schema/award-id'
import type { Text } from './schema/text'
import type { Source, Verdict } from './schema/verdict'

/** Figures about those who are not in the slate. A figure that is given is complete. */
export interface Population {
  /** Persons or units that meet the standards of an award in the year. */
  readonly holders?: Readonly<Record<AwardId, number>>
  /** All members of the unit. */
  readonly headcount?: number
  /** Units that lead their clusters and meet the standards of a flag. */
  readonly leaders?: Readonly<Record<AwardId, number>>
}

/** One nomination, evaluated. */
export interface Nominated {
  readonly subject: ParsedSubject
  readonly award: AwardId
  readonly verdict: Verdict
}

/** A number that may be known only within bounds, both inclusive; `max` absent: no upper bound known. */
export interface Bounds {
  readonly min: number
  readonly max?: number
}

/** A limit that holds for the set, and how the set stands to it. Whom to leave out is for the council to say. */
export interface Limit {
  readonly award: AwardId
  readonly id: string
  readonly says: Text
  readonly cite: Source
  readonly layer: string
  readonly percent: number
  readonly base: Bounds & { readonly of: Text; readonly from: 'population' | 'slate' }
  readonly allowed: Bounds
  readonly nominated: number
  readonly eligible: number
  /** Nominations above what is allowed for certain; 0: within the limit. */
  readonly over: number
  /** Eligible nominations above what is allowed. */
  readonly eligibleOver: number
  /** Places left when all nominations are counted; negative: over. */
  readonly margin: number
  /** Where the law says whom to prefer among equals: those it prefers. */
  readonly preferred?: { readonly says: Text; readonly cite: Source; readonly subjects: readonly string[] }
  /** Where the law ranks by votes: eligible subjects, most votes first; equals share a rank. */
  readonly ranking?: readonly { readonly rank: number; readonly subjects: readonly string[] }[]
}

/** What the limits of one slate look at. */
export interface SlateView {
  readonly nominated: readonly Nominated[]
  readonly population: Population
  readonly headcountOfUnit: number | undefined
  /** Whether a subject meets the standards of an award; undefined: not known. */
  readonly meets: (subject: ParsedSubject, award: AwardId) => boolean | undefined
}

const unique = (subjects: readonly ParsedSubject[]): readonly ParsedSubject[] => [
  ...new Map(subjects.map((subject) => [subject.id, subject])).values(),
]

/** How many of the slate's subjects meet the standards of one of the awards: for certain, and perhaps. */
const countHolders = (awards: readonly AwardId[], { nominated, meets }: SlateView): Bounds => {
  let min = 0
  let max = 0
  for (const subject of unique(nominated.map((one) => one.subject))) {
    const answers = awards.map((award) => meets(subject, award))
    if (answers.includes(true)) min += 1
    if (answers.some((answer) => answer !== false)) max += 1
  }
  return { min, max }
}

const exactly = (number: number): Bounds => ({ min: number, max: number })

const sumOf = (awards: readonly AwardId[], holders: Population['holders']): number | undefined => {
  const known = awards.map((award) => holders?.[award]).filter((count) => count !== undefined)
  return known.length > 0 ? known.reduce((a, b) => a + b, 0) : undefined
}

const baseOf = (base: QuotaBase, view: SlateView): Bounds & { from: 'population' | 'slate' } => {
  switch (base.count) {
    case 'holders': {
      const given = sumOf(base.awards, view.population.holders)
      return given === undefined
        ? { ...countHolders(base.awards, view), from: 'slate' }
        : { ...exactly(given), from: 'population' }
    }
    case 'headcount': {
      const given = view.population.headcount ?? view.headcountOfUnit
      return given === undefined ? { min: 0, from: 'slate' } : { ...exactly(given), from: 'population' }
    }
    case 'leaders': {
      const given = view.population.leaders?.[base.award]
      return given === undefined ? { min: 0, from: 'slate' } : { ...exactly(given), from: 'population' }
    }
  }
}

const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ')

const baseText = (base: QuotaBase, nameOf: (award: AwardId) => Text): Text => {
  switch (base.count) {
    case 'holders': {
      const names = base.awards.map(nameOf)
      return {
        vi: `số đạt tiêu chuẩn ${listed(names.map(({ vi }) => vi))}`,
        en: `those who meet the standards of ${listed(names.map(({ en }) => en))}`,
      }
    }
    case 'headcount':
      return { vi: 'tổng số cá nhân của đơn vị', en: 'all members of the unit' }
    case 'leaders':
      return {
        vi: `số tập thể dẫn đầu cụm, khối và đạt tiêu chuẩn “${nameOf(base.award).vi}”`,
        en: `units that lead their clusters and meet the standards of “${nameOf(base.award).en}”`,
      }
  }
}

const isWoman = (subject: ParsedSubject, percent: number): boolean =>
  (subject.kind === 'individual' && subject.gender === 'female') ||
  (subject.kind === 'unit' && (subject.womenPercent ?? 0) >= percent)

const rankByVotes = (eligible: readonly Nominated[]): Limit['ranking'] => {
  const shares = eligible.map(({ subject, award }) => {
    const votes = (subject.votes ?? []).filter((vote) => vote.for === award)
    return { id: subject.id, share: Math.min(...votes.map(({ inFavour, members }) => inFavour / members)) }
  })
  const levels = [...new Set(shares.map(({ share }) => share).filter(Number.isFinite))].sort((a, b) => b - a)
  return levels.map((level, index) => ({
    rank: index + 1,
    subjects: shares.filter(({ share }) => share === level).map(({ id }) => id),
  }))
}

/** How the slate stands to one quota. */
export const limitOf = (
  { award, preference }: CompiledAward,
  { rule, layer, cite }: LayeredQuota,
  view: SlateView,
  nameOf: (award: AwardId) => Text,
): Limit => {
  const mine = view.nominated.filter((one) => one.award === award.id)
  const eligible = mine.filter(({ verdict }) => verdict.pass)
  const base = baseOf(rule.base, view)
  const share = (of: number) => Math.max(Math.floor((of * rule.percent) / 100), rule.atLeastOne ? 1 : 0)
  const most = base.max === undefined ? undefined : share(base.max)
  const allowed: Bounds = { min: share(base.min), ...(most === undefined ? {} : { max: most }) }
  const above = (count: number) => (most === undefined ? 0 : Math.max(0, count - most))
  const contested = eligible.length > (most ?? Number.POSITIVE_INFINITY)
  return {
    award: award.id,
    id: rule.id,
    says: rule.says,
    cite,
    layer,
    percent: rule.percent,
    base: { ...base, of: baseText(rule.base, nameOf) },
    allowed,
    nominated: mine.length,
    eligible: eligible.length,
    over: above(mine.length),
    eligibleOver: above(eligible.length),
    margin: (most ?? mine.length) - mine.length,
    ...(contested && preference
      ? {
          preferred: {
            says: preference.says,
            cite: preference.source,
            subjects: eligible
              .filter(({ subject }) => isWoman(subject, preference.womenPercent))
              .map(({ subject }) => subject.id),
          },
        }
      : {}),
    ...(contested && rule.rankedBy === 'votes' ? { ranking: rankByVotes(eligible) ?? [] } : {}),
  }
}
