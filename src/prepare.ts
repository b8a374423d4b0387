import { checkScores } from './check-scores'
import type { Context } from './facts/context'
import type { SubjectRecord } from './facts/record'
import { contextsFor } from './kernel/context'
import { type Evaluation, evaluate } from './kernel/evaluate'
import { inForce } from './kernel/in-force'
import { FALSE, TRUE, UNKNOWN } from './kernel/kleene'
import type { LawDay } from './kernel/law-day'
import type { CompiledAward, RuleSet } from './kernel/rule-set'
import type { EvaluateOptions } from './options'
import type { AwardId } from './schema/award-id'
import type { Locale } from './schema/text'
import type { Verdict } from './schema/verdict'
import { verdictOf } from './verdict/verdict'

/** One subject before the rules of one day. */
export interface Prepared {
  readonly set: RuleSet
  readonly record: SubjectRecord
  readonly law: LawDay
  readonly locale: Locale
  readonly contextFor: (rule: CompiledAward) => Context
}

/** Puts a subject before the rules; the options are checked, the records parsed. */
export const prepare = (
  set: RuleSet,
  record: SubjectRecord,
  options: EvaluateOptions,
  related: readonly SubjectRecord[],
): Prepared => {
  checkScores(record, set.tables)
  const contextFor = contextsFor({
    record,
    on: options.on,
    year: options.year ?? Number(options.on.slice(0, 4)),
    assumed: options.attestations === 'assumed',
    related,
    tables: set.tables,
  })
  const law = set.lawDay(options.on, options.dossierReceivedOn)
  return { set, record, law, contextFor, locale: options.locale ?? 'vi' }
}

/** The award's rule on the day. Throws `unknown-award` or `not-in-force`. */
export const ruleOf = ({ set, law }: Prepared, award: AwardId): CompiledAward => set.compiled(award, law.day)

/** The awards in force that the subject could be considered for. */
export const openTo = ({ set, record, law, contextFor }: Prepared): readonly CompiledAward[] =>
  [...set.awards.values()]
    .filter(
      ({ subject, versions }) => subject.includes(record.subject.kind) && versions.some((one) => inForce(one, law.day)),
    )
    .map(({ id }) => set.compiled(id, law.day))
    .filter((rule) => rule.scope?.decide(contextFor(rule)) !== FALSE)

/** An evaluation in words. */
export const inWords = (prepared: Prepared, rule: CompiledAward, evaluation: Evaluation, context: Context): Verdict =>
  verdictOf(prepared.set, rule, evaluation, context, prepared)

/** The verdict by the closures, without the engine. */
export const verdictSync = (prepared: Prepared, rule: CompiledAward): Verdict => {
  const context = prepared.contextFor(rule)
  return inWords(prepared, rule, evaluate(rule, context), context)
}

/** Whether the standards of an award are met, its general bars apart; undefined: not known. */
export const standardsMet = (prepared: Prepared, award: AwardId): boolean | undefined => {
  const rule = ruleOf(prepared, award)
  if (!rule.award.subject.includes(prepared.record.subject.kind)) return false
  const outcome = rule.standards.decide(prepared.contextFor(rule))
  return outcome === UNKNOWN ? undefined : outcome === TRUE
}
