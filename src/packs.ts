import { sectorPacks } from './generated/packs'
import type { PackFile } from './schema/pack'

/** The packs that ship with the library, by id. */
export const builtInPacks: ReadonlyMap<string, PackFile> = new Map(
  (sectorPacks as readonly PackFile[]).map((pack) => [pack.id, pack]),
)
