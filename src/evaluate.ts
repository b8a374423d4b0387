import type { Context } from './facts/context'
import type { SubjectRecord } from './facts/record'
import { contextsFor } from './kernel/context'
import { createRunner, type Runner } from './kernel/engine'
import { decide, type Evaluation, evaluate as evaluateRule } from './kernel/evaluate'
import { inForce } from './kernel/in-force'
import { FALSE, TRUE, UNKNOWN } from './kernel/kleene'
import type { LawDay } from './kernel/law-day'
import type { CompiledAward, RuleSet } from './kernel/rule-set'
import { checkOptions, type EvaluateOptions } from './options'
import { recordFor } from './parse-subject'
import { ruleSetFor } from './rule-sets'
import type { AwardId } from './schema/award-id'
import type { Subject } from './schema/subject'
import type { Locale } from './schema/text'
import type { Status, Verdict } from './schema/verdict'
import { verdictOf } from './verdict/verdict'

/** A subject as the caller has it: typed, or JSON from outside, which is checked. */
export type SubjectInput = Subject | object

/** What all awards of one call share. */
interface Prepared {
  readonly set: RuleSet
  readonly record: SubjectRecord
  readonly law: LawDay
  readonly locale: Locale
  readonly contextFor: (rule: CompiledAward) => Context
}

const prepare = (subject: SubjectInput, given: EvaluateOptions): Prepared => {
  const options = checkOptions(given)
  const record = recordFor(subject)
  const set = ruleSetFor(options.packs)
  const contextFor = contextsFor({
    record,
    on: options.on,
    year: options.year ?? Number(options.on.slice(0, 4)),
    assumed: options.attestations === 'assumed',
    related: options.related === undefined ? [] : options.related.map(recordFor),
  })
  const law = set.lawDay(options.on, options.dossierReceivedOn)
  return { set, record, law, contextFor, locale: options.locale ?? 'vi' }
}

const inWords = (prepared: Prepared, rule: CompiledAward, evaluation: Evaluation, context: Context): Verdict =>
  verdictOf(prepared.set, rule, evaluation, context, prepared)

/**
 * Says whether a subject meets the criteria of an award on a day, and why.
 * Throws `AwardLawError`: `invalid-subject`, `invalid-options`, `unknown-award`, or `not-in-force`
 * for a day before the first wording.
 */
export const evaluateSync = (subject: SubjectInput, award: AwardId, options: EvaluateOptions): Verdict => {
  const prepared = prepare(subject, options)
  const rule = prepared.set.compiled(award, prepared.law.day)
  const context = prepared.contextFor(rule)
  return inWords(prepared, rule, evaluateRule(rule, context), context)
}

/** The status alone: many times faster than a verdict, for counting and filtering. */
export const statusOf = (subject: SubjectInput, award: AwardId, options: EvaluateOptions): Status => {
  const { set, law, contextFor } = prepare(subject, options)
  const rule = set.compiled(award, law.day)
  return decide(rule, contextFor(rule))
}

/** Whether the standards of an award are met, its general bars apart; undefined: not known. */
export const meetsStandards = (
  subject: SubjectInput,
  award: AwardId,
  options: EvaluateOptions,
): boolean | undefined => {
  const { set, record, law, contextFor } = prepare(subject, options)
  const rule = set.compiled(award, law.day)
  if (!rule.award.subject.includes(record.subject.kind)) return false
  const outcome = rule.standards.decide(contextFor(rule))
  return outcome === UNKNOWN ? undefined : outcome === TRUE
}

const runners = new WeakMap<CompiledAward, Runner>()

const runnerFor = (rule: CompiledAward): Runner => {
  const known = runners.get(rule)
  if (known !== undefined) return known
  const made = createRunner(rule)
  runners.set(rule, made)
  return made
}

/** As `evaluateSync`, through json-rules-engine's `Engine`. Calls may overlap. */
export const evaluate = async (subject: SubjectInput, award: AwardId, options: EvaluateOptions): Promise<Verdict> => {
  const prepared = prepare(subject, options)
  const rule = prepared.set.compiled(award, prepared.law.day)
  const context = prepared.contextFor(rule)
  return inWords(prepared, rule, await runnerFor(rule).run(context), context)
}

/** The awards in force that the subject could be considered for. */
const openTo = ({ set, record, law, contextFor }: Prepared): readonly CompiledAward[] =>
  [...set.awards.values()]
    .filter(
      ({ subject, versions }) => subject.includes(record.subject.kind) && versions.some((one) => inForce(one, law.day)),
    )
    .map(({ id }) => set.compiled(id, law.day))
    .filter((rule) => rule.scope?.decide(contextFor(rule)) !== FALSE)

/** The verdicts on every award in force that the subject could be considered for. */
export const evaluateAllSync = (subject: SubjectInput, options: EvaluateOptions): readonly Verdict[] => {
  const prepared = prepare(subject, options)
  return openTo(prepared).map((rule) => {
    const context = prepared.contextFor(rule)
    return inWords(prepared, rule, evaluateRule(rule, context), context)
  })
}

/** As `evaluateAllSync`, through json-rules-engine's `Engine`. */
export const evaluateAll = async (subject: SubjectInput, options: EvaluateOptions): Promise<readonly Verdict[]> => {
  const prepared = prepare(subject, options)
  return Promise.all(
    openTo(prepared).map(async (rule) => {
      const context = prepared.contextFor(rule)
      return inWords(prepared, rule, await runnerFor(rule).run(context), context)
    }),
  )
}
