import type { Award, Quota, QuotaBase } from './award'
import type { AwardId } from './award-id'
import type { Evidence } from './condition'
import type { SubjectKind } from './subject'
import type { Text } from './text'
import type { Caveat, Source } from './verdict'

/** How well the wording of a part is known: from a copy of the text, at second hand, or not at all. */
export type KnownText = 'verbatim' | 'restated' | 'not-recovered'

/** The days on which a part stands with these words, `[from, to)`; cut at the wording that it belongs to. */
interface During {
  readonly from: string
  /** First day on which it no longer stands so. */
  readonly to?: string
}

/** What criteria and groups of criteria have in common. */
interface Described {
  /** Place in the tree: `2.a` is the first part of the second criterion; empty for a scope or bar of one criterion. */
  readonly number: string
  /** What the way is called, where the law has several. */
  readonly label?: Text
  /** Ids of the readings that this part rests on. */
  readonly readings: readonly string[]
  readonly text: KnownText
}

/** One criterion: what is asked, where it stands in the law, and how it is shown to be met. */
export interface DescribedCriterion extends Described, During {
  readonly kind: 'criterion'
  readonly id: string
  readonly says: Text
  /** The figure asked for, in words. */
  readonly required: Text
  readonly evidence: Evidence
  /** The kind of evidence in words. */
  readonly evidenceSays: Text
  /** What is compared, as the rule has it; absent where an earlier award is the criterion itself. */
  readonly asks?: {
    readonly fact: string
    readonly means: Text
    readonly params: Readonly<Record<string, unknown>>
    readonly operator: string
    readonly value: unknown
  }
  readonly cite: Source
  /** Further places that word the same criterion. */
  readonly also: readonly Source[]
  /** The awards of which the standards are asked, any of them. */
  readonly standardsOf?: readonly AwardId[]
  /** `national`, or the id of the pack that asks for it. */
  readonly layer: string
}

/** Criteria that belong together: all of them, one of them, or not the one below. */
export interface DescribedGroup extends Described {
  readonly kind: 'all' | 'any' | 'not'
  readonly id?: string
  readonly cite?: Source
  /** For criteria that look at the time since an award: which years count. */
  readonly time?: Text
  readonly layer: string
  readonly children: readonly DescribedCondition[]
}

export type DescribedCondition = DescribedCriterion | DescribedGroup

/** What stops the award although its criteria are met. */
export interface DescribedBar extends During {
  readonly id: string
  readonly says: Text
  readonly cite: Source
  /** `passes`: it ends of itself; `stands`: it does not. */
  readonly lasts: 'passes' | 'stands'
  readonly evidence: Evidence
  readonly evidenceSays: Text
  /** What makes the bar hold. */
  readonly when: DescribedCondition
  readonly readings: readonly string[]
  readonly text: KnownText
  readonly layer: string
}

/** How many of a set may receive the award. */
export interface DescribedQuota extends During {
  readonly id: string
  readonly says: Text
  readonly cite: Source
  /** How many: a share of the base in percent, rounded down; a number; or a number by how large the base is. */
  readonly allows: Pick<Quota, 'percent' | 'number' | 'steps'>
  readonly base?: QuotaBase
  readonly atLeastOne: boolean
  /** What the limit holds for each of; absent: for the whole set. */
  readonly per?: NonNullable<Quota['per']>
  /** The types of units that are counted; absent: all. */
  readonly types?: readonly string[]
  /** The groups of persons or units that are counted; absent: all. */
  readonly groups?: readonly string[]
  readonly rankedByVotes: boolean
  readonly tieBrokenByChair: boolean
  readonly readings: readonly string[]
  readonly text: KnownText
  readonly layer: string
}

/** A vote that a criterion asks for. */
export interface DescribedVote {
  /** The criterion. */
  readonly id: string
  readonly says: Text
  readonly cite: Source
  /** At least this many percent of all members in favour; more than so many where `moreThan` is set. */
  readonly percent: number
  readonly moreThan?: true
  /** Whose vote it is; absent: every council that votes. */
  readonly councils?: readonly string[]
  readonly layer: string
}

/** One thing that a nomination needs. */
export interface DescribedNote extends During {
  readonly says: Text
  readonly cite: Source
  readonly text: KnownText
}

/** Money that goes with the award. */
export interface DescribedReward extends During {
  readonly for: SubjectKind
  /** Multiple of the base salary: 4.5 is four and a half times. */
  readonly times: number
  /** The figure is a ceiling. */
  readonly upTo: boolean
  readonly cite: Source
  readonly text: KnownText
}

/** Sections of what a nomination needs. */
export const nominationSections = [
  'decides',
  'proposes',
  'vote',
  'dossier',
  'deadlines',
  'consultation',
  'publicity',
  'cadence',
] as const

export type NominationSection = (typeof nominationSections)[number]

/** What a nomination needs, beside the criteria. */
export type DescribedNomination = Readonly<Record<NominationSection, readonly DescribedNote[]>> & {
  readonly rewards: readonly DescribedReward[]
}

/** A place where the text allows two readings, and the one that the rules follow. */
export interface DescribedReading {
  readonly id: string
  readonly question: Text
  readonly chosen: Text
  readonly why: Text
  readonly cite: readonly Source[]
}

/** A part as it is compared from one wording to the next. */
export interface DescribedPart {
  readonly says: Text
  readonly required?: Text
  readonly way?: Text
  readonly cite: Source
}

/** What one wording changed against the one before. */
export interface DescribedChange extends DescribedPart {
  readonly what: 'scope' | 'criterion' | 'bar' | 'quota' | NominationSection | 'rewards'
  /** `altered`: the same id with other words, another figure or in another way. */
  readonly how: 'added' | 'dropped' | 'altered'
  /** The id of the criterion, bar or quota. */
  readonly id?: string
  /** For `altered`: as it stood before. */
  readonly before?: DescribedPart
  readonly layer: string
}

/** The rule of an award between two changes. */
export interface DescribedPeriod extends During {
  readonly basis: readonly Source[]
  readonly status: 'in-force' | 'unconfirmed'
  /** Why the wording in force may be another one, for each text concerned. */
  readonly unconfirmed: readonly Text[]
  /** Against the period before; empty for the first one. */
  readonly changes: readonly DescribedChange[]
}

/** What the law asks for an award on a day, as plain data. */
export interface Description {
  readonly award: AwardId
  readonly kind: Award['kind']
  readonly name: Text
  readonly subjects: readonly SubjectKind[]
  /** Given once for a year's achievements. */
  readonly annual: boolean
  readonly on: string
  readonly wording: During & { readonly status: 'in-force' | 'unconfirmed'; readonly basis: readonly Source[] }
  /** Who can be considered; absent: every subject of the kinds above. */
  readonly scope?: DescribedCondition
  /** All of these have to be met. */
  readonly criteria: readonly DescribedCondition[]
  readonly bars: readonly DescribedBar[]
  readonly quotas: readonly DescribedQuota[]
  readonly votes: readonly DescribedVote[]
  /** Whom a council takes first among those who qualify equally. */
  readonly preference?: { readonly says: Text; readonly cite: Source }
  /** After a discipline, achievements count from its end. */
  readonly creditsAfterDiscipline: boolean
  readonly nomination: DescribedNomination
  readonly caveats: readonly Caveat[]
  readonly readings: readonly DescribedReading[]
  readonly history: readonly DescribedPeriod[]
}
