import { checkPack } from './kernel/check-pack'
import type { RuleData } from './kernel/rule-data'
import type { PackFile } from './schema/pack'

/** A regulation on top of the Law, checked. */
export type Pack = Readonly<PackFile>

/** Takes packs in, and knows those that it took. */
export interface PackDesk {
  readonly definePack: (input: unknown) => Pack
  /** Whether `definePack` returned it. */
  readonly isPack: (value: unknown) => value is Pack
}

/** Packs are checked against the rules that they stand on, with the packs that come with these. */
export const createPackDesk = (law: RuleData): PackDesk => {
  const defined = new WeakSet<object>()
  return {
    definePack: (input) => {
      const pack = checkPack(input, law)
      defined.add(pack)
      return pack
    },
    isPack: (value): value is Pack => typeof value === 'object' && value !== null && defined.has(value),
  }
}
