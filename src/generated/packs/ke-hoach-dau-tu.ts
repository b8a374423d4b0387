// Generated from rules/ by `npm run gen`. Do not edit.
import filePack from '../../../rules/sectors/ke-hoach-dau-tu/pack.json'
import awardBangKhen from '../../../rules/sectors/ke-hoach-dau-tu/awards/bang-khen.json'
import awardGiayKhen from '../../../rules/sectors/ke-hoach-dau-tu/awards/giay-khen.json'
import awardKyNiemChuongKeHoachDauTu from '../../../rules/sectors/ke-hoach-dau-tu/awards/ky-niem-chuong-ke-hoach-dau-tu.json'
import awardKyNiemChuongThongKe from '../../../rules/sectors/ke-hoach-dau-tu/awards/ky-niem-chuong-thong-ke.json'

/** The pack with its awards in it, as the schema of packs has it. */
export const keHoachDauTu: unknown = {
  ...filePack,
  awards: [
    awardBangKhen,
    awardGiayKhen,
    awardKyNiemChuongKeHoachDauTu,
    awardKyNiemChuongThongKe,
  ],
}
