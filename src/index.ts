export { definePack, type Pack } from './define-pack'
export {
  evaluate,
  evaluateAll,
  evaluateAllSync,
  evaluateSync,
  type SubjectInput,
  statusOf,
} from './evaluate'
export type { EvaluateOptions } from './options'
export { type ParsedSubject, parseSubject } from './parse-subject'
