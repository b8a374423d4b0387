import type { AwardId } from '../schema/award-id'
import type { ScoringTable } from '../schema/scoring-table'
import type { SubjectRecord } from './record'

/** The time that criteria under a "since" look at, in years, both ends inclusive. */
export interface Window {
  /** First year that belongs to it for certain; after `to` where none does. */
  readonly from: number
  /** First year that may belong to it, where the record leaves that open. */
  readonly possiblyFrom: number
  readonly to: number
  /** Years in which the time may be broken, so that it is not known how far it reaches. */
  readonly openYears: readonly number[]
}

/** What an evaluation knows beside the rule. */
export interface Context {
  readonly record: SubjectRecord
  readonly award: AwardId
  /** The day on which the law is read. */
  readonly on: string
  /** The last achievement year that is credited. */
  readonly year: number
  /** The first year that is credited: years up to the end of a discipline are not. */
  readonly creditFrom: number
  /** The day on which the last discipline that has ended, ended; empty: none. What came before is not credited. */
  readonly creditAfter: string
  /** Set under a "since". */
  readonly window?: Window
  /** Screening from the record: what has to be attested counts as met. */
  readonly assumed: boolean
  /** Units and persons that the caller gave along, by id. */
  readonly related: ReadonlyMap<string, SubjectRecord>
  /** The scoring tables of the packs in use, by id. */
  readonly tables: ReadonlyMap<string, ScoringTable>
}
