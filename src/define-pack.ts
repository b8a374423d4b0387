import { checkPack } from './kernel/check-pack'
import { nationalData } from './national'
import { builtInPacks } from './packs'
import type { PackFile } from './schema/pack'

/** A regulation on top of the Law, checked. */
export type Pack = Readonly<PackFile>

const defined = new WeakSet<object>()

/** Whether `definePack` returned it. */
export const isPack = (value: unknown): value is Pack =>
  typeof value === 'object' && value !== null && defined.has(value)

/**
 * Checks a pack against the schema, the catalogues and the Law, and returns a frozen copy that is ready for use.
 * It may add to awards of the Law, of its own, and of the packs that come with the library.
 * Throws `invalid-pack` with the path of everything that is wrong.
 */
export const definePack = (input: unknown): Pack => {
  const pack = checkPack(input, { ...nationalData, packs: [...builtInPacks.values()] })
  defined.add(pack)
  return pack
}
