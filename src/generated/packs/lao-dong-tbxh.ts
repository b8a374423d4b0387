// Generated from rules/ by `npm run gen`. Do not edit.
import filePack from '../../../rules/sectors/lao-dong-tbxh/pack.json'
import awardBangKhen from '../../../rules/sectors/lao-dong-tbxh/awards/bang-khen.json'
import awardGiayKhen from '../../../rules/sectors/lao-dong-tbxh/awards/giay-khen.json'
import awardKyNiemChuong from '../../../rules/sectors/lao-dong-tbxh/awards/ky-niem-chuong.json'

/** The pack with its awards in it, as the schema of packs has it. */
export const laoDongTbxh: unknown = {
  ...filePack,
  awards: [
    awardBangKhen,
    awardGiayKhen,
    awardKyNiemChuong,
  ],
}
