// Generated from rules/ by `npm run gen`. Do not edit.
import filePack from '../../../rules/sectors/kiem-sat/pack.json'
import awardCoThiDuaDanDauKhoi from '../../../rules/sectors/kiem-sat/awards/co-thi-dua-dan-dau-khoi.json'
import awardKyNiemChuongBaoVePhapChe from '../../../rules/sectors/kiem-sat/awards/ky-niem-chuong-bao-ve-phap-che.json'
import awardKyNiemChuongViSuNghiepKiemSat from '../../../rules/sectors/kiem-sat/awards/ky-niem-chuong-vi-su-nghiep-kiem-sat.json'

/** The pack with its awards in it, as the schema of packs has it. */
export const kiemSat: unknown = {
  ...filePack,
  awards: [
    awardCoThiDuaDanDauKhoi,
    awardKyNiemChuongBaoVePhapChe,
    awardKyNiemChuongViSuNghiepKiemSat,
  ],
}
