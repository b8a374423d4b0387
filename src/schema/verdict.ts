import type { AwardId } from './award-id'
import type { Citation } from './citation'
import type { Evidence } from './condition'
import type { Text } from './text'

/** `not-applicable`: the award is not for such a subject; `undetermined`: something is not known. */
export type Status = 'eligible' | 'ineligible' | 'undetermined' | 'not-applicable'

/** A citation with its official form in both languages. */
export interface Source extends Citation {
  readonly name: Text
}

/** A criterion or bar that decides the verdict. */
export interface Reason {
  readonly kind: 'criterion' | 'bar' | 'scope'
  readonly id: string
  readonly evidence: Evidence
  /** What the law asks, in short. */
  readonly says: Text
  /** The figure asked for. */
  readonly required: Text
  /** What the record shows. */
  readonly actual: Text
  readonly cite: Source
  /** The way (limb) it belongs to, where the law has several. */
  readonly way?: Text
  /** For a bar: whether it ends of itself. */
  readonly lasts?: 'passes' | 'stands'
  /** `national`, or the id of the pack that asks for it. */
  readonly layer: string
}

/** Something that is not known and could still change the status. */
export interface Missing {
  readonly id: string
  readonly evidence: Evidence
  readonly says: Text
  /** Where to put it: `years[2024].rating`, `attestations.<key>`; empty for a gap in the sources. */
  readonly path: string
  readonly cite: Source
  readonly way?: Text
  readonly layer: string
}

/** Something that a reader of the verdict has to know. */
export interface Caveat {
  readonly kind: 'unconfirmed' | 'restated' | 'reading' | 'gap' | 'note'
  readonly id: string
  readonly says: Text
  readonly cite?: Source
}

/** The whole tree, for audit. */
export interface Trace {
  readonly op: 'all' | 'any' | 'not' | 'criterion' | 'award' | 'bar'
  readonly outcome: boolean | 'unknown'
  readonly id?: string
  readonly says?: Text
  readonly label?: Text
  readonly cite?: Source
  readonly evidence?: Evidence
  /** The value that was compared, as data. */
  readonly actual?: unknown
  /** Taken for granted under `attestations: 'assumed'`. */
  readonly assumed?: true
  readonly layer?: string
  readonly children?: readonly Trace[]
}

/** What the law says to one subject and one award on a date. */
export interface Verdict {
  readonly award: AwardId
  readonly subject: string
  readonly on: string
  readonly year: number
  readonly status: Status
  readonly pass: boolean
  readonly reasons: readonly Reason[]
  readonly missing: readonly Missing[]
  readonly assumed: readonly string[]
  readonly caveats: readonly Caveat[]
  readonly version: {
    readonly from: string
    readonly to?: string
    readonly basis: readonly Source[]
    readonly status: 'in-force' | 'unconfirmed'
  }
  /** Criterion or bar id → the layer that asks for it. */
  readonly layer: Readonly<Record<string, string>>
  readonly trace: Trace
  /** The verdict in one sentence, in the language asked for. */
  readonly summary: string
}
