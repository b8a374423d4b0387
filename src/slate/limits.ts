import type { CompiledAward, LayeredQuota } from '../kernel/rule-set'
import type { ParsedSubject } from '../parse-subject'
import type { Quota } from '../schema/award'
import type { AwardId } from '../schema/award-id'
import type { Text } from '../schema/text'
import type { Source } from '../schema/verdict'
import { type Base, type Bounds, baseOf, baseText, type Crowd } from './base'
import type { Nominated } from './nominated'
import { type Ranking, rankByVotes } from './ranking'
import { setOf, setsOf } from './sets'

/** A limit that holds for the set, and how the set stands to it. Whom to leave out is for the council to say. */
export interface Limit {
  readonly award: AwardId
  readonly id: string
  readonly says: Text
  readonly cite: Source
  readonly layer: string
  /** The cluster, province or parent unit that it holds for, where there are several; empty: not told. */
  readonly within?: string
  /** The share in percent; absent: the limit is a number. */
  readonly percent?: number
  /** What the share or the number is taken of; absent: a number for whatever base. */
  readonly base?: Base & { readonly of: Text }
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
  readonly ranking?: Ranking
}

/** What the limits of one slate look at. */
export interface SlateView {
  readonly nominated: readonly Nominated[]
  readonly crowd: Crowd
  /** The units of the slate, by id. */
  readonly units: ReadonlyMap<string, ParsedSubject>
  readonly nameOf: (award: AwardId) => Text
}

const isWoman = (subject: ParsedSubject, percent: number): boolean =>
  (subject.kind === 'individual' && subject.gender === 'female') ||
  (subject.kind === 'unit' && (subject.womenPercent ?? 0) >= percent)

/** How many may receive the award where the base is so large. */
const amountFor = ({ percent, steps, number, atLeastOne }: Quota, base: number): number => {
  if (number !== undefined) return number
  if (steps !== undefined) return steps.find(({ below }) => below === undefined || base < below)?.number ?? 0
  return Math.max(Math.floor((base * (percent ?? 0)) / 100), atLeastOne ? 1 : 0)
}

/** The part of the crowd in one cluster, province or parent unit. */
const crowdIn = (crowd: Crowd, name: string, quota: Quota, view: SlateView): Crowd => {
  const subjects = crowd.subjects.filter((one) => quota.per && (setOf(one, quota.per, view.units) ?? '') === name)
  const units = subjects.filter(({ kind }) => kind === 'unit').length
  return {
    ...crowd,
    population: crowd.population.within?.[name] ?? {},
    subjects,
    headcount: undefined,
    units: crowd.units === undefined ? undefined : units,
  }
}

const limitFor = (
  { award, preference }: CompiledAward,
  { rule, layer, cite }: LayeredQuota,
  within: string | undefined,
  mine: readonly Nominated[],
  view: SlateView,
): Limit => {
  const crowd = within === undefined ? view.crowd : crowdIn(view.crowd, within, rule, view)
  const eligible = mine.filter(({ verdict }) => verdict.pass)
  const base = rule.base && baseOf(rule.base, crowd)
  const most = base !== undefined && base.max === undefined ? undefined : amountFor(rule, base?.max ?? 0)
  const allowed: Bounds = { min: amountFor(rule, base?.min ?? 0), ...(most === undefined ? {} : { max: most }) }
  const above = (count: number) => (most === undefined ? 0 : Math.max(0, count - most))
  const contested = eligible.length > (most ?? Number.POSITIVE_INFINITY)
  return {
    award: award.id,
    id: rule.id,
    says: rule.says,
    cite,
    layer,
    ...(within === undefined ? {} : { within }),
    ...(rule.percent === undefined ? {} : { percent: rule.percent }),
    ...(rule.base && base ? { base: { ...base, of: baseText(rule.base, view.nameOf) } } : {}),
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
    ...(contested && rule.rankedBy === 'votes' ? { ranking: rankByVotes(eligible, rule.tie === 'chair') } : {}),
  }
}

/** How the slate stands to one quota: once, or for each cluster, province or parent unit that nominates. */
export const limitsOf = (rule: CompiledAward, quota: LayeredQuota, view: SlateView): readonly Limit[] => {
  const mine = view.nominated.filter(({ award }) => award === rule.award.id)
  return [...setsOf(mine, quota.rule, view.units)].map(([within, some]) => limitFor(rule, quota, within, some, view))
}
