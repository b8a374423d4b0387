import type { Award, Bar, CaveatRule, Nomination, Quota } from '../../schema/award'
import type { AwardId } from '../../schema/award-id'
import type { Citation } from '../../schema/citation'
import type { Condition } from '../../schema/condition'
import type { Addition } from '../../schema/pack'
import type { SharedCondition } from '../../schema/shared-condition'
import type { Period } from '../in-force'
import { each, inside, type Place, type Placed } from './place'

/** What only cites and has a time. */
export type Noted = Period & { readonly cite?: Citation | undefined }

/** Rules that stand together: a version of an award, an addition to one, a shared condition. */
export interface Part {
  readonly kind: 'version' | 'addition' | 'shared'
  readonly place: Place
  readonly period: Period
  /** The award that it is about; a shared condition is about many. */
  readonly award: AwardId | undefined
  /** What a version rests on, or an addition fills in. */
  readonly basis: readonly Placed<Citation>[]
  readonly scope: Placed<Condition> | undefined
  readonly requires: Placed<Condition> | undefined
  readonly bars: readonly Placed<Bar>[]
  readonly quotas: readonly Placed<Quota>[]
  /** Notes and rewards of the nomination, and what else only cites and has a time. */
  readonly notes: readonly Placed<Noted>[]
}

const optional = (place: Place, key: string, value: Condition | undefined): Placed<Condition> | undefined =>
  value && { place: inside(place, key), value }

interface Rules {
  readonly scope?: Condition | undefined
  readonly requires?: Condition | undefined
  readonly bars?: readonly Bar[] | undefined
  readonly quotas?: readonly Quota[] | undefined
  readonly nomination?: Nomination | undefined
  readonly caveats?: readonly CaveatRule[] | undefined
}

const rulesIn = (place: Place, rules: Rules) => ({
  scope: optional(place, 'scope', rules.scope),
  requires: optional(place, 'requires', rules.requires),
  bars: each(place, 'bars', rules.bars),
  quotas: each(place, 'quotas', rules.quotas),
  notes: [
    ...Object.entries<readonly Noted[] | undefined>(rules.nomination ?? {}).flatMap(([key, notes]) =>
      each(inside(place, 'nomination'), key, notes),
    ),
    ...each(place, 'caveats', rules.caveats),
  ],
})

/** The versions of an award. */
export const versionsOf = ({ place, value: { id, versions } }: Placed<Award>): readonly Part[] =>
  each(place, 'versions', versions).map(({ place: at, value: version }) => ({
    ...rulesIn(at, version),
    kind: 'version',
    place: at,
    period: { from: version.from, to: version.to },
    award: id,
    basis: each(at, 'basis', version.basis),
  }))

const additionPart = ({ place, value }: Placed<Addition>): Part => ({
  ...rulesIn(place, value),
  kind: 'addition',
  place,
  period: { from: value.from, to: value.to },
  award: value.award,
  basis: each(place, 'details', value.details),
})

const noted = (place: Place, key: string, value: Period & { readonly cite: Citation }) => [
  { place: inside(place, key), value },
]

const sharedPart = ({ place, value }: Placed<SharedCondition>): Part => ({
  ...rulesIn(place, { bars: 'bars' in value ? value.bars : undefined }),
  kind: 'shared',
  place,
  period: {},
  award: undefined,
  basis: [],
  requires: optional(place, 'condition', 'condition' in value ? value.condition : undefined),
  notes: [
    ...('creditsAfterDiscipline' in value ? noted(place, 'creditsAfterDiscipline', value.creditsAfterDiscipline) : []),
    ...('bars' in value ? each(place, 'once', value.once) : []),
    ...('preference' in value ? noted(place, 'preference', value.preference) : []),
  ],
})

/** All parts of what is checked. */
export const partsOf = (pieces: {
  readonly awards: readonly Placed<Award>[]
  readonly additions: readonly Placed<Addition>[]
  readonly shared: readonly Placed<SharedCondition>[]
}): readonly Part[] => [
  ...pieces.awards.flatMap(versionsOf),
  ...pieces.additions.map(additionPart),
  ...pieces.shared.map(sharedPart),
]
