import type { Issue } from '../../schema/errors'
import type { CheckData } from './data'

/** One rule that every rule file and every pack obeys. */
export interface Check {
  readonly name: string
  /** What it asks, and why. */
  readonly description: string
  check(data: CheckData): readonly Issue[]
}
