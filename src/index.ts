export { definePack, type Pack } from './define-pack'
export { awardIds, type DescribeOptions, describe } from './describe'
export {
  evaluate,
  evaluateAll,
  evaluateAllSync,
  evaluateSync,
  meetsStandards,
  type SubjectInput,
  statusOf,
} from './evaluate'
export { evaluateSlate, type Slate, type SlateInput } from './evaluate-slate'
export type { EvaluateOptions } from './options'
export { type ParsedSubject, parseSubject } from './parse-subject'
export { type Reward, type RewardInput, rewards } from './rewards'
export type { AwardId } from './schema/award-id'
export type { Citation } from './schema/citation'
export type { Evidence } from './schema/condition'
export type { DescribedCondition, DescribedCriterion, Description } from './schema/description'
export { AwardLawError, type ErrorCode, type Issue } from './schema/errors'
export type { PackFile } from './schema/pack'
export type { Household, Individual, Rating, Subject, Unit } from './schema/subject'
export type { Locale, Text } from './schema/text'
export type { Caveat, Missing, Reason, Source, Status, Trace, Verdict } from './schema/verdict'
export type { Bounds, Limit, Nominated, Population } from './slate-limits'
export type { Stop } from './slate-stops'
export { addFacts, addOperators, type EngineFactOptions, type EngineRuleOptions, engineRules } from './to-engine'
