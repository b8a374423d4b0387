// Generated from rules/ by `npm run gen`. Do not edit.
import filePack from '../../../rules/sectors/ha-noi/pack.json'
import awardCongDanThuDoUuTu from '../../../rules/sectors/ha-noi/awards/cong-dan-thu-do-uu-tu.json'

/** The pack with its awards in it, as the schema of packs has it. */
export const haNoi: unknown = {
  ...filePack,
  awards: [
    awardCongDanThuDoUuTu,
  ],
}
