import { createRunner, type Runner } from './kernel/engine'
import { decide } from './kernel/evaluate'
import type { CompiledAward } from './kernel/rule-set'
import { checkOptions, type EvaluateOptions } from './options'
import { recordFor } from './parse-subject'
import { inWords, openTo, type Prepared, prepare, ruleOf, standardsMet, verdictSync } from './prepare'
import type { RuleSets } from './rule-sets'
import type { AwardId } from './schema/award-id'
import type { Subject } from './schema/subject'
import type { Status, Verdict } from './schema/verdict'

/** A subject as the caller has it: typed, or JSON from outside, which is checked. */
export type SubjectInput = Subject | object

const prepared = ({ under }: RuleSets, subject: SubjectInput, given: EvaluateOptions): Prepared => {
  const options = checkOptions(given)
  const record = recordFor(subject)
  const related = options.related === undefined ? [] : options.related.map(recordFor)
  return prepare(under(options.packs), record, options, related)
}

const runners = new WeakMap<CompiledAward, Runner>()

const runnerFor = (rule: CompiledAward): Runner => {
  const known = runners.get(rule)
  if (known !== undefined) return known
  const made = createRunner(rule)
  runners.set(rule, made)
  return made
}

/** Through json-rules-engine's `Engine`. */
const verdictAsync = async (asked: Prepared, rule: CompiledAward): Promise<Verdict> => {
  const context = asked.contextFor(rule)
  return inWords(asked, rule, await runnerFor(rule).run(context), context)
}

/** What is said of one subject, by these rules. */
export interface Evaluations {
  readonly evaluate: (subject: SubjectInput, award: AwardId, options: EvaluateOptions) => Promise<Verdict>
  readonly evaluateSync: (subject: SubjectInput, award: AwardId, options: EvaluateOptions) => Verdict
  readonly evaluateAll: (subject: SubjectInput, options: EvaluateOptions) => Promise<readonly Verdict[]>
  readonly evaluateAllSync: (subject: SubjectInput, options: EvaluateOptions) => readonly Verdict[]
  readonly statusOf: (subject: SubjectInput, award: AwardId, options: EvaluateOptions) => Status
  readonly meetsStandards: (subject: SubjectInput, award: AwardId, options: EvaluateOptions) => boolean | undefined
}

export const createEvaluations = (ruleSets: RuleSets): Evaluations => ({
  evaluate: async (subject, award, options) => {
    const asked = prepared(ruleSets, subject, options)
    return verdictAsync(asked, ruleOf(asked, award))
  },
  evaluateSync: (subject, award, options) => {
    const asked = prepared(ruleSets, subject, options)
    return verdictSync(asked, ruleOf(asked, award))
  },
  evaluateAll: async (subject, options) => {
    const asked = prepared(ruleSets, subject, options)
    return Promise.all(openTo(asked).map((rule) => verdictAsync(asked, rule)))
  },
  evaluateAllSync: (subject, options) => {
    const asked = prepared(ruleSets, subject, options)
    return openTo(asked).map((rule) => verdictSync(asked, rule))
  },
  statusOf: (subject, award, options) => {
    const asked = prepared(ruleSets, subject, options)
    const rule = ruleOf(asked, award)
    return decide(rule, asked.contextFor(rule))
  },
  meetsStandards: (subject, award, options) => standardsMet(prepared(ruleSets, subject, options), award),
})
