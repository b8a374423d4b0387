import type { PackFile } from '../schema/pack'
import type { RuleData } from './rule-data'
export const checkPack = (input: unknown, _national: RuleData): PackFile => input as PackFile
