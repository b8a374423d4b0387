import { catalogue } from './catalogue'
import type { Check } from './check'
import { evidence } from './evidence'
import { instrumentLife } from './instrument-life'
import { knownInstruments } from './known-instruments'
import { knownReferences } from './known-references'
import { ledger } from './ledger'
import { meets } from './meets'
import { messages } from './messages'
import { ownAwards } from './own-awards'
import { packAwards } from './pack-awards'
import { packLoosens } from './pack-loosens'
import { packTransitions } from './pack-transitions'
import { periods } from './periods'
import { somethingAsked } from './something-asked'
import { unfolding } from './unfolding'
import { uniqueBars } from './unique-bars'
import { uniqueCriteria } from './unique-criteria'
import { uniqueIds } from './unique-ids'
import { versions } from './versions'
import { words } from './words'

/** The checks that every rule file and every pack passes, after the schema. */
export const checks: readonly Check[] = [
  catalogue,
  evidence,
  uniqueIds,
  uniqueCriteria,
  uniqueBars,
  knownInstruments,
  knownReferences,
  meets,
  unfolding,
  versions,
  periods,
  somethingAsked,
  instrumentLife,
  ledger,
  words,
  packAwards,
  ownAwards,
  messages,
  packLoosens,
  packTransitions,
]
