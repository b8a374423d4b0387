import type { PackFile } from '../../schema/pack'
import type { RuleData } from '../rule-data'
import { type CheckData, checkData } from './data'
import { each, type Place } from './place'

const whole: Place = { file: '', path: [] }

/** A pack as the checks look at it. */
export const packData = (pack: PackFile, law: RuleData): CheckData =>
  checkData(
    {
      awards: each(whole, 'awards', pack.awards),
      additions: each(whole, 'additions', pack.additions),
      shared: [],
      instruments: each(whole, 'instruments', pack.instruments),
      readings: each(whole, 'readings', pack.readings),
      caveats: each(whole, 'caveats', pack.caveats),
      pack: { place: whole, value: pack },
    },
    law,
  )
