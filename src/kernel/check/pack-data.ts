import type { PackFile } from '../../schema/pack'
import type { RuleData } from '../rule-data'
import { type CheckData, checkData } from './data'
import { each, type Place } from './place'

const whole: Place = { file: '', path: [] }

/** A pack as the checks look at it, at its place among other files where it is not alone. */
export const packData = (pack: PackFile, law: RuleData, place: Place = whole): CheckData =>
  checkData(
    {
      awards: each(place, 'awards', pack.awards),
      additions: each(place, 'additions', pack.additions),
      shared: [],
      instruments: each(place, 'instruments', pack.instruments),
      readings: each(place, 'readings', pack.readings),
      caveats: each(place, 'caveats', pack.caveats),
      pack: { place, value: pack },
    },
    law,
  )
