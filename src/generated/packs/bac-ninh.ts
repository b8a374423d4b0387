// Generated from rules/ by `npm run gen`. Do not edit.
import filePack from '../../../rules/sectors/bac-ninh/pack.json'
import awardGiayKhen from '../../../rules/sectors/bac-ninh/awards/giay-khen.json'

/** The pack with its awards in it, as the schema of packs has it. */
export const bacNinh: unknown = {
  ...filePack,
  awards: [
    awardGiayKhen,
  ],
}
