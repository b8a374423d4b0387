import type { Context } from './facts/context'
import { creditOf, fullCredit } from './kernel/credit'
import { createRunner, type Runner } from './kernel/engine'
import { decide, type Evaluation, evaluate as evaluateRule } from './kernel/evaluate'
import { TRUE, UNKNOWN } from './kernel/kleene'
import type { CompiledAward, RuleSet } from './kernel/rule-set'
import { checkOptions, type EvaluateOptions } from './options'
import { recordFor } from './parse-subject'
import { ruleSetFor } from './rule-sets'
import type { AwardId } from './schema/award-id'
import type { Subject } from './schema/subject'
import type { Status, Verdict } from './schema/verdict'
import { verdictOf } from './verdict/verdict'

/** A subject as the caller has it: typed, or JSON from outside, which is checked. */
export type SubjectInput = Subject | object

interface Prepared {
  readonly set: RuleSet
  readonly lawOn: string
  readonly contextFor: (rule: CompiledAward) => Context
  readonly verdict: (rule: CompiledAward, evaluation: Evaluation, context: Context) => Verdict
}

const noUnits: Context['related'] = new Map()

/** What all awards of one call share. */
const prepare = (subject: SubjectInput, given: EvaluateOptions): Prepared => {
  const options = checkOptions(given)
  const record = recordFor(subject)
  const set = ruleSetFor(options.packs)
  const lawOn = set.lawDay(options.on, options.dossierReceivedOn)
  const year = options.year ?? Number(options.on.slice(0, 4))
  const credit = creditOf(record, options.on)
  const related = options.related
    ? new Map(options.related.map(recordFor).map((one) => [one.subject.id, one]))
    : noUnits
  const contextFor = ({ award, creditsAfterDiscipline }: CompiledAward): Context => {
    const { fromYear, after } = creditsAfterDiscipline ? credit : fullCredit
    return {
      record,
      award: award.id,
      on: options.on,
      year,
      creditFrom: fromYear,
      creditAfter: after,
      assumed: options.attestations === 'assumed',
      related,
    }
  }
  const words = { lawOn, locale: options.locale ?? 'vi' } as const
  return {
    set,
    lawOn,
    contextFor,
    verdict: (rule, evaluation, context) => verdictOf(set, rule, evaluation, context, words),
  }
}

/**
 * Says whether a subject meets the criteria of an award on a day, and why.
 * Throws `AwardLawError`: `invalid-subject`, `invalid-options`, `unknown-award`, or `not-in-force`
 * for a day before the first wording.
 */
export const evaluateSync = (subject: SubjectInput, award: AwardId, options: EvaluateOptions): Verdict => {
  const { set, lawOn, contextFor, verdict } = prepare(subject, options)
  const rule = set.compiled(award, lawOn)
  const context = contextFor(rule)
  return verdict(rule, evaluateRule(rule, context), context)
}

/** The status alone: several times faster than a verdict, for counting and filtering. */
export const statusOf = (subject: SubjectInput, award: AwardId, options: EvaluateOptions): Status => {
  const { set, lawOn, contextFor } = prepare(subject, options)
  const rule = set.compiled(award, lawOn)
  return decide(rule, contextFor(rule))
}

/** Whether the standards of an award are met, its general bars apart; undefined: not known. */
export const meetsStandards = (
  subject: SubjectInput,
  award: AwardId,
  options: EvaluateOptions,
): boolean | undefined => {
  const { set, lawOn, contextFor } = prepare(subject, options)
  const rule = set.compiled(award, lawOn)
  const context = contextFor(rule)
  if (!rule.award.subject.includes(context.record.subject.kind)) return false
  const outcome = rule.standards.decide(context)
  return outcome === UNKNOWN ? undefined : outcome === TRUE
}

const runners = new WeakMap<CompiledAward, Runner>()

const runnerFor = (rule: CompiledAward): Runner => {
  const known = runners.get(rule)
  if (known !== undefined) return known
  const made = createRunner([rule])
  runners.set(rule, made)
  return made
}

/** As `evaluateSync`, through json-rules-engine's `Engine`. Calls may overlap. */
export const evaluate = async (subject: SubjectInput, award: AwardId, options: EvaluateOptions): Promise<Verdict> => {
  const { set, lawOn, contextFor, verdict } = prepare(subject, options)
  const rule = set.compiled(award, lawOn)
  const context = contextFor(rule)
  const evaluation = (await runnerFor(rule).run(context)).get(rule.award.id)
  if (evaluation === undefined) throw new Error(`the engine did not answer for ${rule.award.id}`)
  return verdict(rule, evaluation, context)
}

const openTo = ({ set, lawOn, contextFor }: Prepared): readonly (readonly [CompiledAward, Context])[] =>
  [...set.awards.values()]
    .filter(({ versions }) => versions.some(({ from, to }) => from <= lawOn && (to === undefined || lawOn < to)))
    .map((award) => set.compiled(award.id, lawOn))
    .map((rule) => [rule, contextFor(rule)] as const)

const considered = ({ status }: Verdict): boolean => status !== 'not-applicable'

/** The verdicts on every award in force that the subject could be considered for. */
export const evaluateAllSync = (subject: SubjectInput, options: EvaluateOptions): readonly Verdict[] => {
  const prepared = prepare(subject, options)
  return openTo(prepared)
    .map(([rule, context]) => prepared.verdict(rule, evaluateRule(rule, context), context))
    .filter(considered)
}

/** As `evaluateAllSync`, through json-rules-engine's `Engine`. */
export const evaluateAll = async (subject: SubjectInput, options: EvaluateOptions): Promise<readonly Verdict[]> => {
  const prepared = prepare(subject, options)
  const verdicts = await Promise.all(
    openTo(prepared).map(async ([rule, context]) => {
      const evaluation = (await runnerFor(rule).run(context)).get(rule.award.id)
      if (evaluation === undefined) throw new Error(`the engine did not answer for ${rule.award.id}`)
      return prepared.verdict(rule, evaluation, context)
    }),
  )
  return verdicts.filter(considered)
}
