import { chuyenTiep982023 } from './generated/packs/chuyen-tiep-98-2023'
import { kiemSat } from './generated/packs/kiem-sat'
import { quangNam2022 } from './generated/packs/quang-nam-2022'
import type { PackFile } from './schema/pack'

/** The packs that ship with the library, by id. */
export const builtInPacks: ReadonlyMap<string, PackFile> = new Map(
  ([kiemSat, quangNam2022, chuyenTiep982023] as unknown as readonly PackFile[]).map((pack) => [pack.id, pack]),
)
