// Generated from rules/ by `npm run gen`. Do not edit.
import filePack from '../../../rules/sectors/thanh-tra/pack.json'
import awardKyNiemChuongViSuNghiepThanhTra from '../../../rules/sectors/thanh-tra/awards/ky-niem-chuong-vi-su-nghiep-thanh-tra.json'

/** The pack with its awards in it, as the schema of packs has it. */
export const thanhTra: unknown = {
  ...filePack,
  awards: [
    awardKyNiemChuongViSuNghiepThanhTra,
  ],
}
