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
import type { RuleSets } from './rule-sets'
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

const prepare = ({ under }: RuleSets, subject: SubjectInput, given: EvaluateOptions): Prepared => {
  const options = checkOptions(given)
  const record = recordFor(subject)
  const set = under(options.packs)
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

const runners = new WeakMap<CompiledAward, Runner>()

const runnerFor = (rule: CompiledAward): Runner => {
  const known = runners.get(rule)
  if (known !== undefined) return known
  const made = createRunner(rule)
  runners.set(rule, made)
  return made
}

/** The awards in force that the subject could be considered for. */
const openTo = ({ set, record, law, contextFor }: Prepared): readonly CompiledAward[] =>
  [...set.awards.values()]
    .filter(
      ({ subject, versions }) => subject.includes(record.subject.kind) && versions.some((one) => inForce(one, law.day)),
    )
    .map(({ id }) => set.compiled(id, law.day))
    .filter((rule) => rule.scope?.decide(contextFor(rule)) !== FALSE)

/** What is said of one subject, by these rules. */
export interface Evaluations {
  readonly evaluate: (subject: SubjectInput, award: AwardId, options: EvaluateOptions) => Promise<Verdict>
  readonly evaluateSync: (subject: SubjectInput, award: AwardId, options: EvaluateOptions) => Verdict
  readonly evaluateAll: (subject: SubjectInput, options: EvaluateOptions) => Promise<readonly Verdict[]>
  readonly evaluateAllSync: (subject: SubjectInput, options: EvaluateOptions) => readonly Verdict[]
  readonly statusOf: (subject: SubjectInput, award: AwardId, options: EvaluateOptions) => Status
  readonly meetsStandards: (subject: SubjectInput, award: AwardId, options: EvaluateOptions) => boolean | undefined
}

const verdictSync = (prepared: Prepared, rule: CompiledAward): Verdict => {
  const context = prepared.contextFor(rule)
  return inWords(prepared, rule, evaluateRule(rule, context), context)
}

/** Through json-rules-engine's `Engine`. */
const verdictAsync = async (prepared: Prepared, rule: CompiledAward): Promise<Verdict> => {
  const context = prepared.contextFor(rule)
  return inWords(prepared, rule, await runnerFor(rule).run(context), context)
}

const ruleOf = ({ set, law }: Prepared, award: AwardId): CompiledAward => set.compiled(award, law.day)

export const createEvaluations = (ruleSets: RuleSets): Evaluations => ({
  evaluate: async (subject, award, options) => {
    const prepared = prepare(ruleSets, subject, options)
    return verdictAsync(prepared, ruleOf(prepared, award))
  },
  evaluateSync: (subject, award, options) => {
    const prepared = prepare(ruleSets, subject, options)
    return verdictSync(prepared, ruleOf(prepared, award))
  },
  evaluateAll: async (subject, options) => {
    const prepared = prepare(ruleSets, subject, options)
    return Promise.all(openTo(prepared).map((rule) => verdictAsync(prepared, rule)))
  },
  evaluateAllSync: (subject, options) => {
    const prepared = prepare(ruleSets, subject, options)
    return openTo(prepared).map((rule) => verdictSync(prepared, rule))
  },
  statusOf: (subject, award, options) => {
    const prepared = prepare(ruleSets, subject, options)
    const rule = ruleOf(prepared, award)
    return decide(rule, prepared.contextFor(rule))
  },
  meetsStandards: (subject, award, options) => {
    const prepared = prepare(ruleSets, subject, options)
    const rule = ruleOf(prepared, award)
    if (!rule.award.subject.includes(prepared.record.subject.kind)) return false
    const outcome = rule.standards.decide(prepared.contextFor(rule))
    return outcome === UNKNOWN ? undefined : outcome === TRUE
  },
})
