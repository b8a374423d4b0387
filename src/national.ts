import { instruments, nationalAwards, readings, sharedConditions } from './generated/national'
import type { RuleData } from './kernel/rule-data'
import type { Award } from './schema/award'
import type { Instrument } from './schema/instrument'
import type { Reading } from './schema/reading'
import type { SharedCondition } from './schema/shared-condition'

/** The Law and the decrees under it. Checked in CI, so not parsed again at run time. */
export const nationalData: RuleData = {
  awards: nationalAwards as readonly Award[],
  shared: sharedConditions as readonly SharedCondition[],
  instruments: (instruments as { readonly instruments: readonly Instrument[] }).instruments,
  readings: (readings as { readonly readings: readonly Reading[] }).readings,
  packs: [],
}
