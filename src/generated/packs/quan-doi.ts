// Generated from rules/ by `npm run gen`. Do not edit.
import filePack from '../../../rules/sectors/quan-doi/pack.json'

/** The pack with its awards in it, as the schema of packs has it. */
export const quanDoi: unknown = {
  ...filePack,
  awards: [],
}
