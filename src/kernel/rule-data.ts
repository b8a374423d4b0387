import type { Award } from '../schema/award'
import type { Instrument } from '../schema/instrument'
import type { PackFile } from '../schema/pack'
import type { Reading } from '../schema/reading'
import type { SharedCondition } from '../schema/shared-condition'

/** What a rule set is made of; already checked. */
export interface RuleData {
  readonly awards: readonly Award[]
  readonly shared: readonly SharedCondition[]
  readonly instruments: readonly Instrument[]
  readonly readings: readonly Reading[]
  readonly packs: readonly PackFile[]
}
