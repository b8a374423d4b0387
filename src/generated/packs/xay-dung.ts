// Generated from rules/ by `npm run gen`. Do not edit.
import filePack from '../../../rules/sectors/xay-dung/pack.json'
import awardKyNiemChuongGiaoThongVanTai from '../../../rules/sectors/xay-dung/awards/ky-niem-chuong-giao-thong-van-tai.json'
import awardKyNiemChuongViSuNghiepXayDung from '../../../rules/sectors/xay-dung/awards/ky-niem-chuong-vi-su-nghiep-xay-dung.json'

/** The pack with its awards in it, as the schema of packs has it. */
export const xayDung: unknown = {
  ...filePack,
  awards: [
    awardKyNiemChuongGiaoThongVanTai,
    awardKyNiemChuongViSuNghiepXayDung,
  ],
}
