import type { Engine, RuleProperties } from 'json-rules-engine'
import type { Pack } from './define-pack'
import type { DescribeOptions } from './describe'
import type { SubjectInput } from './evaluate'
import { nationalLaw } from './national-law'
import type { EvaluateOptions } from './options'
import type { Reward, RewardInput, RewardOptions } from './rewards'
import type { AwardId } from './schema/award-id'
import type { Description } from './schema/description'
import type { Status, Verdict } from './schema/verdict'
import type { Slate, SlateInput } from './slate/evaluate-slate'
import type { EngineFactOptions, EngineRuleOptions } from './to-engine'

export { parseSubject } from './parse-subject'
export { AwardLawError } from './schema/errors'
export { addOperators } from './to-engine'
export type * from './types'

/**
 * Says whether a subject meets the criteria of an award on a day, and why.
 * Throws `AwardLawError`: `invalid-subject`, `invalid-options`, `unknown-award`, or `not-in-force`
 * for a day before the first wording.
 */
export const evaluateSync = (subject: SubjectInput, award: AwardId, options: EvaluateOptions): Verdict =>
  nationalLaw().evaluateSync(subject, award, options)

/** As `evaluateSync`, through json-rules-engine's `Engine`. Calls may overlap. */
export const evaluate = (subject: SubjectInput, award: AwardId, options: EvaluateOptions): Promise<Verdict> =>
  nationalLaw().evaluate(subject, award, options)

/** The verdicts on every award in force that the subject could be considered for. */
export const evaluateAllSync = (subject: SubjectInput, options: EvaluateOptions): readonly Verdict[] =>
  nationalLaw().evaluateAllSync(subject, options)

/** As `evaluateAllSync`, through json-rules-engine's `Engine`. */
export const evaluateAll = (subject: SubjectInput, options: EvaluateOptions): Promise<readonly Verdict[]> =>
  nationalLaw().evaluateAll(subject, options)

/** The status alone: many times faster than a verdict, for counting and filtering. */
export const statusOf = (subject: SubjectInput, award: AwardId, options: EvaluateOptions): Status =>
  nationalLaw().statusOf(subject, award, options)

/** Whether the standards of an award are met, its general bars apart; undefined: not known. */
export const meetsStandards = (subject: SubjectInput, award: AwardId, options: EvaluateOptions): boolean | undefined =>
  nationalLaw().meetsStandards(subject, award, options)

/**
 * Evaluates a unit's nominations together. It never picks the people: it says how many may be recognised, by which
 * clause, and ranks only where the law ranks. Heads are looked at with their units, as far as these are given.
 * Throws as `evaluateSync`; a nomination that stands twice is `invalid-options`.
 */
export const evaluateSlate = (slate: SlateInput, options: EvaluateOptions): Slate =>
  nationalLaw().evaluateSlate(slate, options)

/** The ids of all awards that are encoded: those of the Law, then those of the packs. */
export const awardIds = (options?: Pick<DescribeOptions, 'packs'>): readonly AwardId[] =>
  nationalLaw().awardIds(options)

/**
 * What the law asks for an award on a day, for a reader: the same compiled rule that `evaluate` uses, as plain data,
 * with every citation, the kind of evidence, what a nomination needs, and how the rule changed in time.
 * Standards of another award are named, not repeated. Throws `AwardLawError`: `invalid-options`, `unknown-award`, or
 * `not-in-force` for a day before the first wording.
 */
export const describe = (award: AwardId, options: DescribeOptions): Description =>
  nationalLaw().describe(award, options)

/**
 * The money that goes with awards decided together on `on` (Decree 152/2025, articles 49 to 55). Titles for the same time
 * are paid once, the highest; forms of commendation, and titles for other times, are paid each. An award without a figure
 * in the texts at hand is left out. Throws `AwardLawError`: `invalid-options`, `unknown-award`, `not-in-force`.
 */
export const rewards = (input: RewardInput, options: RewardOptions): readonly Reward[] =>
  nationalLaw().rewards(input, options)

/**
 * Checks a pack against the schema, the catalogues and the Law, and returns a frozen copy that is ready for use.
 * It may add to awards of the Law, of its own, and of the packs that come with the library.
 * Throws `invalid-pack` with the path of everything that is wrong.
 */
export const definePack = (input: unknown): Pack => nationalLaw().definePack(input)

/**
 * An award's rule as of a day, as json-rules-engine takes it: criteria under `all`, `any`, `not`, bars as `not`.
 * Load it into an `Engine` after `addOperators`, and give the subject with `addFacts`. The event, of the type
 * `thi-dua-khen-thuong` with the award in its parameters, fires where everything is known and met; an engine of two
 * values takes what is not known for not met, and under `not` for met, so ask `evaluate` where that matters.
 * Throws `AwardLawError` as `evaluate` does.
 */
export const engineRules = (award: AwardId, options: EngineRuleOptions): RuleProperties[] =>
  nationalLaw().engineRules(award, options)

/**
 * Gives an engine the facts of one subject, replacing those of the one before; run it before you give the next.
 * What the record does not tell is undefined. Throws `AwardLawError` as `evaluate` does, and where the engine
 * has another fact of the same name.
 */
export const addFacts = (engine: Engine, subject: SubjectInput, options: EngineFactOptions): void =>
  nationalLaw().addFacts(engine, subject, options)
