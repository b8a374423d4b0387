import { differences, placesIn } from '../../src/cases/expectation'
import { contextsFor } from '../../src/kernel/context'
import { decide, evaluate } from '../../src/kernel/evaluate'
import { inForce } from '../../src/kernel/in-force'
import type { RuleData } from '../../src/kernel/rule-data'
import { type CompiledAward, createRuleSet, type RuleSet } from '../../src/kernel/rule-set'
import { nationalData } from '../../src/national'
import { builtInPacks } from '../../src/packs'
import { recordFor } from '../../src/parse-subject'
import { AwardLawError } from '../../src/schema/errors'
import { decidingOf } from '../../src/verdict/deciding'
import { missingFor, reasonsFor } from '../../src/verdict/reasons'
import { caseFiles, type ReadyCase } from '../../test/support/cases'
import type { Mutant, Target } from './targets'

/** A case whose subject is parsed, once for all mutants. */
interface Prepared {
  readonly one: ReadyCase
  readonly packs: readonly string[]
  readonly contextFor: ReturnType<typeof contextsFor>
  /** The day whose law is asked. */
  readonly day: string
}

const dataFor = (packs: readonly string[]): RuleData => ({
  ...nationalData,
  packs: packs.map((id) => {
    const pack = builtInPacks.get(id)
    if (pack === undefined) throw new Error(`no pack ${id}`)
    return pack
  }),
})

/** Rule sets of one state of the rules, one for every combination of packs that cases ask for. */
const setsOf = (change: (data: RuleData) => RuleData): ((packs: readonly string[]) => RuleSet) => {
  const sets = new Map<string, RuleSet>()
  return (packs) => {
    const key = packs.join(' ')
    const known = sets.get(key) ?? createRuleSet(change(dataFor(packs)))
    sets.set(key, known)
    return known
  }
}

/** The rules as they are. */
const sound = setsOf((data) => data)

/** Parses a case; undefined where its subject is refused, which the case's own test tells. */
const prepare = (one: ReadyCase): Prepared | undefined => {
  const { on, year, attestations, related = [], dossierReceivedOn } = one.options
  const packs = (one.options.packs ?? []).map(String)
  const { tables } = sound(packs)
  try {
    const contextFor = contextsFor({
      record: recordFor(one.subject),
      on,
      year: year ?? Number(on.slice(0, 4)),
      assumed: attestations === 'assumed',
      related: related.map(recordFor),
      tables,
    })
    return { one, packs, contextFor, day: sound(packs).lawDay(on, dossierReceivedOn).day }
  } catch (error) {
    if (error instanceof AwardLawError) return undefined
    throw error
  }
}

const ruleFor = (set: RuleSet, { one, day }: Prepared): CompiledAward => set.compiled(one.award, day)

/** Whether the status is the one that the case expects; an error is an answer too, a wrong one. */
const agrees = (set: RuleSet, prepared: Prepared): boolean => {
  try {
    const rule = ruleFor(set, prepared)
    return decide(rule, prepared.contextFor(rule)) === prepared.one.given.expect.status
  } catch {
    return false
  }
}

const asksWhy = ({ one: { given } }: Prepared): boolean =>
  [given.expect.blocking, given.expect.cites, given.expect.missing, given.expect.missingPaths].some(Boolean)

/** Whether the reasons, or what is missing, are those that the case expects. */
const agreesWhy = (set: RuleSet, prepared: Prepared): boolean => {
  const rule = ruleFor(set, prepared)
  const context = prepared.contextFor(rule)
  const deciding = decidingOf(evaluate(rule, context), context)
  const found = { status: deciding.status, reasons: reasonsFor(deciding), missing: missingFor(deciding) }
  return differences(prepared.one.given, found, () => placesIn(rule)).length === 0
}

/** What the cases say of a target's mutants. */
export interface Judgement {
  readonly target: string
  readonly mutants: number
  readonly survivors: readonly string[]
}

/** Cases that hold on the rules as they are; the others say nothing about a mutant. */
const soundCases = (): readonly Prepared[] => {
  const all = caseFiles().flatMap(({ cases }) => cases.map(prepare))
  const cases = all
    .filter((one) => one !== undefined)
    .filter((one) => agrees(sound(one.packs), one) && (!asksWhy(one) || agreesWhy(sound(one.packs), one)))
  const failing = all.length - cases.length
  if (failing > 0) console.error(`${failing} of ${all.length} cases fail and say nothing here`)
  return cases
}

/** The case that notices the mutant: by the status first, then by the reasons. */
const killer = ({ apply, during }: Mutant, cases: readonly Prepared[]): Prepared | undefined => {
  const sets = setsOf(apply)
  const asked = cases.filter(({ day }) => inForce(during, day))
  return (
    asked.find((one) => !agrees(sets(one.packs), one)) ??
    asked.filter(asksWhy).find((one) => !agreesWhy(sets(one.packs), one))
  )
}

/** Runs the cases that concern a target against each of its mutants. */
const judge = ({ id, mutants, concerns }: Target, cases: readonly Prepared[]): Judgement => {
  let own = cases.filter(({ one, packs }) => concerns(one.award, packs))
  const survivors: string[] = []
  for (const mutant of mutants) {
    const found = killer(mutant, own)
    if (found === undefined) survivors.push(mutant.id)
    // What noticed one mutant is likely to notice the next.
    else own = [found, ...own.filter((one) => one !== found)]
  }
  return { target: id, mutants: mutants.length, survivors }
}

/** Runs the cases against the mutants of all the targets. */
export const judgeAll = (targets: readonly Target[]): readonly Judgement[] => {
  const cases = soundCases()
  return targets.map((target) => judge(target, cases))
}
