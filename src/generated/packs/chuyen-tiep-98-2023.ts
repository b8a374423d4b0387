// Generated from rules/ by `npm run gen`. Do not edit.
import filePack from '../../../rules/sectors/chuyen-tiep-98-2023/pack.json'

/** The pack with its awards in it, as the schema of packs has it. */
export const chuyenTiep982023: unknown = {
  ...filePack,
  awards: [],
}
