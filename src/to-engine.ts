import { type Engine, Fact, type RuleProperties, type TopLevelCondition } from 'json-rules-engine'
import type { Context } from './facts/context'
import type { Value } from './facts/fact'
import { facts } from './facts/index'
import { MEETS, meetsParams } from './facts/meets'
import { subjectKind } from './facts/subject-kind'
import { activeOn, type Lookup } from './kernel/active'
import { compile, type Scope } from './kernel/compile'
import { contextsFor } from './kernel/context'
import { EVENT } from './kernel/engine'
import { inForce } from './kernel/in-force'
import { FALSE, type Kleene, or, TRUE, UNKNOWN } from './kernel/kleene'
import type { RuleData } from './kernel/rule-data'
import type { CompiledBar, RuleSet } from './kernel/rule-set'
import { operators } from './operators/index'
import { checkOptions, type EvaluateOptions } from './options'
import { recordFor } from './parse-subject'
import type { RuleSets } from './rule-sets'
import type { AwardId } from './schema/award-id'
import { type Condition, isAll, isAny, isLeaf, isNot, isSince, type Since } from './schema/condition'
import { AwardLawError } from './schema/errors'
import type { Subject, SubjectKind } from './schema/subject'

/** Which wording of a rule is taken. */
export type EngineRuleOptions = Pick<EvaluateOptions, 'on' | 'packs' | 'dossierReceivedOn'>

/** How facts are read off a subject. There is no screening: an engine of two values knows no "taken for granted". */
export type EngineFactOptions = Omit<EvaluateOptions, 'attestations' | 'locale'>

type All = Extract<TopLevelCondition, { readonly all: unknown }>
type Nested = All['all'][number]

/** The criteria asked of one and the same time. */
const SINCE = 'since'
/** Beside a fact's own parameters, every condition says for which award and which criterion it asks. */
const FOR = 'forAward'
const CRITERION = 'criterion'

const isKind = (kinds: readonly SubjectKind[], award: AwardId): Nested => ({
  fact: subjectKind.id,
  operator: 'equal',
  value: true,
  params: { anyOf: kinds, [FOR]: award },
})

const lookupIn =
  ({ shared }: RuleData): Lookup =>
  (id) => {
    const found = shared.find((one) => 'condition' in one && one.id === id)
    if (found === undefined || !('condition' in found)) throw new Error(`unchecked reference: ${id}`)
    return found.condition
  }

const translate = (node: Condition, award: AwardId): Nested => {
  if (isLeaf(node)) {
    const { fact, operator, value, params, id } = node
    return { name: id, fact, operator, value, params: { ...params, [FOR]: award, [CRITERION]: id } }
  }
  if (isSince(node)) {
    const params = { since: node.since, all: node.all, cite: node.cite, says: node.says, id: node.id }
    return { name: node.id, fact: SINCE, operator: 'equal', value: true, params: { ...params, [FOR]: award } }
  }
  if (isAll(node)) return { all: node.all.map((child) => translate(child, award)) }
  if (isAny(node)) return { any: node.any.map((child) => translate(child, award)) }
  if (isNot(node)) return { not: translate(node.not, award) }
  throw new Error('a reference was not put in place')
}

/** Whom a bar asks: a general one only the kinds of subjects that it names. */
const kindsOf = ({ rule }: CompiledBar, { shared }: RuleData): readonly SubjectKind[] | undefined =>
  shared.filter((one) => 'bars' in one).find(({ bars }) => bars.includes(rule))?.appliesTo.subjects

const rulesFor = ({ under, data }: RuleSets, award: AwardId, options: EngineRuleOptions): RuleProperties[] => {
  checkOptions(options)
  const set = under(options.packs)
  const { day: on } = set.lawDay(options.on, options.dossierReceivedOn)
  const { version, bars, award: file } = set.compiled(award, on)
  const additions = set.packs
    .flatMap((pack) => pack.additions ?? [])
    .filter((one) => one.award === award && inForce(one, on))
  const lookup = lookupIn(data)
  const active = (node: Condition | undefined): readonly Condition[] => {
    const found = node && activeOn(node, on, lookup)
    return found ? [found] : []
  }
  const asked = [version.scope, version.requires, ...additions.map(({ requires }) => requires)].flatMap(active)
  const barred = bars.flatMap((bar) =>
    active(bar.rule.when).map((when): Nested => {
      const kinds = kindsOf(bar, data)
      const condition = translate(when, award)
      return { name: bar.rule.id, not: kinds ? { all: [isKind(kinds, award), condition] } : condition }
    }),
  )
  const all = [isKind(file.subject, award), ...asked.map((node) => translate(node, award)), ...barred]
  return [{ name: award, conditions: { all }, event: { type: EVENT, params: { award } } }]
}

/** The engine has operators of these names; on values that it compares itself they go on as they are. */
const engineOwn: Readonly<Record<string, (actual: unknown, value: unknown) => boolean>> = {
  equal: (actual, value) => actual === value,
  lessThan: (actual, value) => !Number.isNaN(Number.parseFloat(String(actual))) && Number(actual) < Number(value),
}

/** Registers our operators. Rules of the host that use the engine's own ones keep their meaning. */
export const addOperators = (engine: Engine): void => {
  for (const { id, bind } of operators.values())
    engine.addOperator<Value | undefined, unknown>(id, (actual, value) => {
      const own = typeof actual === 'object' ? undefined : engineOwn[id]
      return own ? own(actual, value) : actual !== undefined && bind(value)(actual) === true
    })
}

const known = (outcome: Kleene): boolean | undefined => (outcome === UNKNOWN ? undefined : outcome === TRUE)

interface Reader {
  readonly set: RuleSet
  readonly on: string
  readonly contextOf: (award: AwardId) => Context
}

const readerFor = ({ under }: RuleSets, subject: Subject | object, options: EngineFactOptions): Reader => {
  checkOptions(options)
  const set = under(options.packs)
  const { day: on } = set.lawDay(options.on, options.dossierReceivedOn)
  const contextFor = contextsFor({
    record: recordFor(subject),
    on: options.on,
    year: options.year ?? Number(options.on.slice(0, 4)),
    assumed: false,
    related: (options.related ?? []).map(recordFor),
    tables: set.tables,
  })
  return { set, on, contextOf: (award) => contextFor(set.compiled(award, on)) }
}

/** Another award's standards, by our own evaluation. */
const meetsOne = ({ set, on, contextOf }: Reader, awards: readonly AwardId[], asking: AwardId): Kleene =>
  or(awards.map((award) => set.compiled(award, on).standards.decide({ ...contextOf(asking), award })))

/** The criteria of one and the same time, by our own evaluation. */
const since = ({ set, on, contextOf }: Reader, node: Since, award: AwardId): Kleene => {
  const scope: Scope = {
    layer: '',
    source: set.source,
    standards: (id) => set.compiled(id, on).standards,
    taken: FALSE,
  }
  return compile(node, scope).decide(contextOf(award))
}

const added = new WeakSet<Fact>()

const refuseClash = (engine: Engine, id: string): void => {
  const found: Fact | undefined = engine.getFact(id)
  if (found === undefined || added.has(found)) return
  const issue = { vi: `đã có dữ kiện khác tên “${id}”`, en: `has another fact named “${id}”` }
  throw new AwardLawError('invalid-options', [{ path: 'engine', ...issue }])
}

const giveFacts = (engine: Engine, reader: Reader): void => {
  const add = (id: string, read: (params: Record<string, unknown>, award: AwardId) => Value | undefined) => {
    refuseClash(engine, id)
    // The engine would hash the parameters of each condition to look its value up again.
    const fact = new Fact(id, ({ [FOR]: award, ...params }) => read(params, String(award)), { cache: false })
    added.add(fact)
    engine.addFact(fact)
  }
  for (const fact of facts.values())
    add(fact.id, ({ [CRITERION]: criterion, ...params }, award) =>
      fact.bind(params, String(criterion)).read(reader.contextOf(award)),
    )
  add(MEETS, ({ anyOf }, award) => known(meetsOne(reader, meetsParams.parse({ anyOf }).anyOf, award)))
  add(SINCE, (params, award) => known(since(reader, params as unknown as Since, award)))
}

/** The way into an engine of the host, by these rules. */
export interface EngineDoor {
  readonly engineRules: (award: AwardId, options: EngineRuleOptions) => RuleProperties[]
  readonly addFacts: (engine: Engine, subject: Subject | object, options: EngineFactOptions) => void
}

export const createEngineDoor = (ruleSets: RuleSets): EngineDoor => ({
  engineRules: (award, options) => rulesFor(ruleSets, award, options),
  addFacts: (engine, subject, options) => giveFacts(engine, readerFor(ruleSets, subject, options)),
})
