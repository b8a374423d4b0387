/** For who writes a pack: `thi-dua-khen-thuong/authoring`. Runs on Node. */
export { checkPackFolder, type FailedCase, type PackReport } from './authoring/check-pack-folder'
export { loadPack, type PackFolder } from './authoring/load-pack'
export { newPack } from './authoring/new-pack'
export { type Page, packPage } from './authoring/pack-pages'
