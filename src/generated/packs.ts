// Generated from rules/ by `npm run gen`. Do not edit.
import { chuyenTiep982023 } from './packs/chuyen-tiep-98-2023'
import { kiemSat } from './packs/kiem-sat'
import { quangNam2022 } from './packs/quang-nam-2022'

export const sectorPacks: readonly unknown[] = [
  chuyenTiep982023,
  kiemSat,
  quangNam2022,
]
