// Generated from rules/ by `npm run gen`. Do not edit.
import filePack from '../../../rules/sectors/khoa-hoc-cong-nghe/pack.json'
import awardBangKhen from '../../../rules/sectors/khoa-hoc-cong-nghe/awards/bang-khen.json'
import awardKyNiemChuongViSuNghiepKhoaHocVaCongNghe from '../../../rules/sectors/khoa-hoc-cong-nghe/awards/ky-niem-chuong-vi-su-nghiep-khoa-hoc-va-cong-nghe.json'

/** The pack with its awards in it, as the schema of packs has it. */
export const khoaHocCongNghe: unknown = {
  ...filePack,
  awards: [
    awardBangKhen,
    awardKyNiemChuongViSuNghiepKhoaHocVaCongNghe,
  ],
}
