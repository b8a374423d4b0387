import type { Award, CaveatRule } from '../../schema/award'
import type { AwardId } from '../../schema/award-id'
import type { Condition } from '../../schema/condition'
import type { Instrument } from '../../schema/instrument'
import type { Ledger } from '../../schema/ledger'
import type { Addition, PackFile } from '../../schema/pack'
import type { Reading } from '../../schema/reading'
import type { SharedCondition } from '../../schema/shared-condition'
import type { RuleData } from '../rule-data'
import { type Part, partsOf } from './part'
import type { Placed } from './place'
import { conditionsIn } from './shared-conditions'

/** What is checked, piece by piece. */
export interface Pieces {
  readonly awards: readonly Placed<Award>[]
  readonly additions: readonly Placed<Addition>[]
  readonly shared: readonly Placed<SharedCondition>[]
  readonly instruments: readonly Placed<Instrument>[]
  readonly readings: readonly Placed<Reading>[]
  /** Of a pack as a whole. */
  readonly caveats: readonly Placed<CaveatRule>[]
  /** The pack, where one is checked. */
  readonly pack?: Placed<Pick<PackFile, 'id' | 'name' | 'tables' | 'messages'>> | undefined
}

/** Everything that may be referred to: what is checked, and the Law on which a pack stands. */
export interface Known {
  readonly awards: ReadonlyMap<AwardId, Award>
  /** Awards of other packs, which may be added to: what is added rests while that pack is not in use. */
  readonly elsewhere: ReadonlyMap<AwardId, Award>
  readonly conditions: ReadonlyMap<string, Condition>
  readonly instruments: ReadonlyMap<string, Instrument>
  readonly readings: ReadonlyMap<string, Reading>
}

/** What a check looks at. */
export interface CheckData extends Pieces {
  /** What a pack stands on, with the packs beside it; empty where the Law itself is checked. */
  readonly law: RuleData
  /** What became of each provision, where it is known: in the project's own tests. */
  readonly ledgers: readonly Ledger[]
  readonly known: Known
  /** Versions, additions and shared conditions. */
  readonly parts: readonly Part[]
}

/** Nothing to stand on. */
export const noLaw: RuleData = { awards: [], shared: [], instruments: [], readings: [], packs: [] }

const valuesOf = <T>(placed: readonly Placed<T>[]): readonly T[] => placed.map(({ value }) => value)
const byId = <T extends { readonly id: string }>(...lists: readonly (readonly T[])[]): ReadonlyMap<string, T> =>
  new Map(lists.flat().map((one) => [one.id, one]))

/** Readies pieces for the checks. */
export const checkData = (pieces: Pieces, law: RuleData = noLaw, ledgers: readonly Ledger[] = []): CheckData => ({
  ...pieces,
  law,
  ledgers,
  known: {
    awards: byId(law.awards, valuesOf(pieces.awards)),
    elsewhere: byId(law.packs.filter(({ id }) => id !== pieces.pack?.value.id).flatMap(({ awards }) => awards ?? [])),
    conditions: conditionsIn([...law.shared, ...valuesOf(pieces.shared)]),
    instruments: byId(valuesOf(pieces.instruments), law.instruments),
    readings: byId(valuesOf(pieces.readings), law.readings),
  },
  parts: partsOf(pieces),
})
