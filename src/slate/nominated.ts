import type { ParsedSubject } from '../parse-subject'
import type { AwardId } from '../schema/award-id'
import type { Verdict } from '../schema/verdict'

/** A title that a verdict takes for given, because its criteria are met and the season has not granted it yet. */
export interface Presumed {
  readonly subject: string
  readonly award: AwardId
}

/** One nomination, evaluated. */
export interface Nominated {
  readonly subject: ParsedSubject
  readonly award: AwardId
  readonly verdict: Verdict
  /** Titles of the season that the verdict takes for given: it stands if these are granted first. */
  readonly presumes?: readonly Presumed[]
}
