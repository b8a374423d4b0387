// Generated from rules/ by `npm run gen`. Do not edit.
import filePack from '../../../rules/sectors/toa-an/pack.json'
import awardBangKhen from '../../../rules/sectors/toa-an/awards/bang-khen.json'
import awardThamPhanGioi from '../../../rules/sectors/toa-an/awards/tham-phan-gioi.json'
import awardThamPhanTieuBieu from '../../../rules/sectors/toa-an/awards/tham-phan-tieu-bieu.json'

/** The pack with its awards in it, as the schema of packs has it. */
export const toaAn: unknown = {
  ...filePack,
  awards: [
    awardBangKhen,
    awardThamPhanGioi,
    awardThamPhanTieuBieu,
  ],
}
