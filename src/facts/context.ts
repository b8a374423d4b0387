import type { AwardId } from '../schema/award-id'
import type { SubjectRecord } from './record'

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
  /** Screening from the record: what has to be attested counts as met. */
  readonly assumed: boolean
  /** Units and persons that the caller gave along, by id. */
  readonly related: ReadonlyMap<string, SubjectRecord>
}
