// Generated from rules/ by `npm run gen`. Do not edit.
import filePack from '../../../rules/sectors/giao-duc/pack.json'
import awardGiayKhen from '../../../rules/sectors/giao-duc/awards/giay-khen.json'
import awardKyNiemChuongViSuNghiepGiaoDuc from '../../../rules/sectors/giao-duc/awards/ky-niem-chuong-vi-su-nghiep-giao-duc.json'

/** The pack with its awards in it, as the schema of packs has it. */
export const giaoDuc: unknown = {
  ...filePack,
  awards: [
    awardGiayKhen,
    awardKyNiemChuongViSuNghiepGiaoDuc,
  ],
}
