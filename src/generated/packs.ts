// Generated from rules/ by `npm run gen`. Do not edit.
import { bacNinh } from './packs/bac-ninh'
import { chuyenTiep982023 } from './packs/chuyen-tiep-98-2023'
import { giaoDuc } from './packs/giao-duc'
import { haNoi } from './packs/ha-noi'
import { keHoachDauTu } from './packs/ke-hoach-dau-tu'
import { khoaHocCongNghe } from './packs/khoa-hoc-cong-nghe'
import { kiemSat } from './packs/kiem-sat'
import { laoDongTbxh } from './packs/lao-dong-tbxh'
import { quanDoi } from './packs/quan-doi'
import { quangNam2022 } from './packs/quang-nam-2022'
import { thanhTra } from './packs/thanh-tra'
import { toaAn } from './packs/toa-an'
import { xayDung } from './packs/xay-dung'

export const sectorPacks: readonly unknown[] = [
  bacNinh,
  chuyenTiep982023,
  giaoDuc,
  haNoi,
  keHoachDauTu,
  khoaHocCongNghe,
  kiemSat,
  laoDongTbxh,
  quanDoi,
  quangNam2022,
  thanhTra,
  toaAn,
  xayDung,
]
