import type { Pack } from './define-pack'
import { kiemSat } from './generated/packs/kiem-sat'

/** The packs that ship with the library, by id. */
export const builtInPacks: ReadonlyMap<string, Pack> = new Map(
  ([kiemSat] as unknown as readonly Pack[]).map((pack) => [pack.id, pack]),
)
