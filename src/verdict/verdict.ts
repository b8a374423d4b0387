import type { Context } from '../facts/context'
import type { Evaluation } from '../kernel/evaluate'
import type { LawDay } from '../kernel/law-day'
import type { Node } from '../kernel/node'
import type { CompiledAward, RuleSet } from '../kernel/rule-set'
import type { AwardId } from '../schema/award-id'
import type { Locale } from '../schema/text'
import type { Caveat, Message, Verdict } from '../schema/verdict'
import { assumedIn } from './assumed'
import { caveatsFor } from './caveats'
import { decidingOf } from './deciding'
import { missingFor, reasonsFor } from './reasons'
import { summaryOf } from './summary'
import { traceOf } from './trace'

const layersIn = (node: Node): readonly (readonly [string, string])[] => [
  ...(node.info.op === 'criterion' && node.info.id ? [[node.info.id, node.info.layer] as const] : []),
  ...(node.children ?? []).flatMap(layersIn),
]

const layers = new WeakMap<CompiledAward, Readonly<Record<string, string>>>()

const layerOf = (rule: CompiledAward): Readonly<Record<string, string>> => {
  const known = layers.get(rule)
  if (known !== undefined) return known
  const found = Object.fromEntries([
    ...layersIn(rule.requires),
    ...rule.bars.map(({ rule: bar, layer }) => [bar.id, layer] as const),
  ])
  layers.set(rule, found)
  return found
}

/** The wording that was applied: cut where the text in force stops being at hand. */
export const versionOf = (set: RuleSet, { version, basis }: CompiledAward, on: string): Verdict['version'] => {
  const cuts = version.basis
    .map(({ instrument }) => set.instruments.get(instrument)?.unconfirmedFrom?.from)
    .filter((from) => from !== undefined)
    .sort()
  const since = cuts.filter((from) => from <= on).at(-1)
  const until = cuts.find((from) => on < from) ?? version.to
  return {
    from: since ?? version.from,
    ...(until ? { to: until } : {}),
    basis,
    status: since === undefined ? 'in-force' : 'unconfirmed',
  }
}

const versions = new WeakMap<CompiledAward, Verdict['version']>()

/** The same for every verdict on a compiled award, since it serves one stretch of time. */
const versionFor = (set: RuleSet, rule: CompiledAward, on: string): Verdict['version'] => {
  const known = versions.get(rule)
  if (known !== undefined) return known
  const made = versionOf(set, rule, on)
  versions.set(rule, made)
  return made
}

/** Why an earlier law is applied, where a transitional provision says so. */
const transitionOf = (set: RuleSet, { by }: LawDay): readonly Caveat[] =>
  by?.transition
    ? [
        {
          kind: 'note',
          id: `transition-${by.id}`,
          says: by.transition.says,
          ...(by.transition.cite ? { cite: set.source(by.transition.cite) } : {}),
        },
      ]
    : []

/** Adds what packs tell beside a criterion. */
const messagesBeside =
  (set: RuleSet, award: AwardId) =>
  <T extends { readonly id: string }>(list: readonly T[]): readonly (T & { messages?: readonly Message[] })[] =>
    list.map((one) => {
      const messages = set.messages(award, one.id)
      return messages.length === 0 ? one : { ...one, messages }
    })

/** Puts an evaluation into words. */
export const verdictOf = (
  set: RuleSet,
  rule: CompiledAward,
  evaluation: Evaluation,
  context: Context,
  { law, locale }: { readonly law: LawDay; readonly locale: Locale },
): Verdict => {
  const deciding = decidingOf(evaluation, context)
  const withMessages = messagesBeside(set, rule.award.id)
  const reasons = withMessages(reasonsFor(deciding))
  const missing = withMessages(missingFor(deciding))
  const { status } = evaluation
  return {
    award: rule.award.id,
    subject: context.record.subject.id,
    on: context.on,
    year: context.year,
    status,
    pass: status === 'eligible',
    reasons,
    missing,
    assumed: assumedIn(evaluation, context),
    caveats: [...transitionOf(set, law), ...caveatsFor(set, rule, deciding)],
    version: versionFor(set, rule, law.day),
    layer: layerOf(rule),
    trace: traceOf(rule, evaluation),
    summary: summaryOf(rule.award, status, reasons, missing, locale),
  }
}
