// Generated from rules/ by `npm run gen`. Do not edit.
import filePack from '../../../rules/sectors/quang-nam-2022/pack.json'

/** The pack with its awards in it, as the schema of packs has it. */
export const quangNam2022: unknown = {
  ...filePack,
  awards: [],
}
