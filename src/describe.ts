import type { Pack } from './define-pack'
import { duringIn, historyOf, slicesOf } from './describe-history'
import { conjuncts, criteriaIn, describedCondition, knownText, numberBelow, type Surroundings } from './describe-tree'
import { evidenceWords } from './describe-words'
import { activeOn } from './kernel/active'
import type { Node, NodeInfo } from './kernel/node'
import type { RuleData } from './kernel/rule-data'
import type { CompiledAward, CompiledBar, LayeredQuota, RuleSet } from './kernel/rule-set'
import { checkOptions } from './options'
import type { RuleSets } from './rule-sets'
import type { Note, Quota, Reward } from './schema/award'
import type { AwardId } from './schema/award-id'
import { type Condition, childrenOf, isSince, type Since } from './schema/condition'
import {
  type DescribedBar,
  type DescribedCondition,
  type DescribedNomination,
  type DescribedNote,
  type DescribedQuota,
  type DescribedReading,
  type DescribedReward,
  type DescribedVote,
  type Description,
  nominationSections,
} from './schema/description'
import type { Caveat } from './schema/verdict'
import { caveatsFor } from './verdict/caveats'
import { versionOf } from './verdict/verdict'

/** Which law is described. */
export interface DescribeOptions {
  /** The day on which the law is read, `YYYY-MM-DD`. */
  readonly on: string
  /** Packs on top of the Law: built-in ones by id, others as `definePack` returned them. */
  readonly packs?: readonly (string | Pack)[]
}

const everyNode = (node: Node, within: readonly NodeInfo[]): Parameters<typeof caveatsFor>[2]['criteria'] =>
  node.info.op === 'criterion'
    ? [{ criterion: node, within }]
    : (node.children ?? []).flatMap((child) => everyNode(child, [...within, node.info]))

/** What a reader has to know, whoever is considered. */
const caveatsOf = (set: RuleSet, rule: CompiledAward): readonly Caveat[] =>
  caveatsFor(set, rule, {
    criteria: [...(rule.scope ? [rule.scope] : []), rule.requires].flatMap((node) => everyNode(node, [])),
    bars: rule.bars.map((bar) => ({ bar, decisive: everyNode(bar.when, []) })),
  })

const sincesIn = (node: Condition): readonly Since[] => [
  ...(isSince(node) ? [node] : []),
  ...childrenOf(node).flatMap(sincesIn),
]

/** The nodes of the rule that look at the time since an award, as written. */
const sincesOf = (rule: CompiledAward, { shared, packs }: RuleData, on: string): ReadonlyMap<string, Since> => {
  const conditions = new Map(shared.flatMap((one) => ('condition' in one ? [[one.id, one.condition]] : [])))
  const added = packs.flatMap(({ additions }) => additions ?? []).filter(({ award }) => award === rule.award.id)
  const written = [rule.version.requires, ...added.flatMap(({ requires }) => requires ?? [])]
  const sinces = written
    .map((node) => activeOn(node, on, (id) => conditions.get(id) ?? { all: [] }))
    .flatMap((node) => (node ? sincesIn(node) : []))
  return new Map(sinces.map((node) => [node.id, node]))
}

const amountOf = ({ percent, number, steps }: Quota): DescribedQuota['allows'] => ({
  ...(percent === undefined ? {} : { percent }),
  ...(number === undefined ? {} : { number }),
  ...(steps === undefined ? {} : { steps }),
})

const quotaOf = ({ rule, layer, cite }: LayeredQuota, { version }: CompiledAward): DescribedQuota => {
  const to = rule.to ?? version.to
  return {
    id: rule.id,
    says: rule.says,
    cite,
    allows: amountOf(rule),
    ...(rule.base ? { base: rule.base } : {}),
    atLeastOne: rule.atLeastOne ?? false,
    ...(rule.per ? { per: rule.per } : {}),
    ...(rule.types ? { types: rule.types } : {}),
    ...(rule.groups ? { groups: rule.groups } : {}),
    rankedByVotes: rule.rankedBy === 'votes',
    tieBrokenByChair: rule.tie === 'chair',
    readings: rule.readings ?? [],
    text: knownText(rule.text === 'restated'),
    layer,
    from: rule.from ?? version.from,
    ...(to ? { to } : {}),
  }
}

const barOf = ({ rule, layer, cite, when }: CompiledBar, own: CompiledAward, around: Surroundings): DescribedBar => {
  const condition = describedCondition(when, '', around)
  const evidence = criteriaIn(condition)[0]?.evidence ?? 'computed'
  const to = rule.to ?? own.version.to
  const from = rule.from !== undefined && rule.from > own.version.from ? rule.from : own.version.from
  return {
    id: rule.id,
    says: rule.says,
    cite,
    lasts: rule.lasts,
    evidence,
    evidenceSays: evidenceWords[evidence],
    when: condition,
    readings: rule.readings ?? [],
    text: knownText(rule.text === 'restated', evidence),
    layer,
    from,
    ...(to ? { to } : {}),
  }
}

const voteOf = (condition: DescribedCondition): readonly DescribedVote[] =>
  criteriaIn(condition).flatMap(({ id, says, cite, layer, asks }) => {
    if (asks?.fact !== 'vote' || typeof asks.value !== 'number') return []
    const councils = asks.params.councils
    const whose = Array.isArray(councils) ? { councils: councils.map(String) } : {}
    const moreThan = asks.operator === 'moreThanPercent' ? { moreThan: true as const } : {}
    return [{ id, says, cite, percent: asks.value, ...moreThan, ...whose, layer }]
  })

const nominationOf = (set: RuleSet, { nomination, version }: CompiledAward): DescribedNomination => {
  const during = ({ from = version.from, to = version.to }: Pick<Note, 'from' | 'to'>) => ({
    from,
    ...(to ? { to } : {}),
  })
  const noteOf = (note: Note): DescribedNote => ({
    says: note.says,
    cite: set.source(note.cite),
    text: knownText(note.text === 'restated'),
    ...during(note),
  })
  const rewardOf = (reward: Reward): DescribedReward => ({
    for: reward.for,
    times: reward.tenths / 10,
    upTo: reward.upTo ?? false,
    cite: set.source(reward.cite),
    text: knownText(reward.text === 'restated'),
    ...during(reward),
  })
  const sections = nominationSections.map((section) => [section, (nomination[section] ?? []).map(noteOf)] as const)
  return {
    ...(Object.fromEntries(sections) as unknown as Omit<DescribedNomination, 'rewards'>),
    rewards: (nomination.rewards ?? []).map(rewardOf),
  }
}

const readingsOf = (set: RuleSet, ids: readonly string[]): readonly DescribedReading[] =>
  [...new Set(ids)]
    .map((id) => set.readings.get(id))
    .filter((reading) => reading !== undefined)
    .map(({ id, question, chosen, why, cite }) => ({ id, question, chosen, why, cite: cite.map(set.source) }))

const readingsIn = (condition: DescribedCondition): readonly string[] => [
  ...condition.readings,
  ...(condition.kind === 'criterion' ? [] : condition.children.flatMap(readingsIn)),
]

/** What the law asks, by these rules. */
export interface Descriptions {
  readonly awardIds: (options?: Pick<DescribeOptions, 'packs'>) => readonly AwardId[]
  readonly describe: (award: AwardId, options: DescribeOptions) => Description
}

export const createDescriptions = (ruleSets: RuleSets): Descriptions => ({
  awardIds: ({ packs } = {}) => [...ruleSets.under(packs).awards.keys()],
  describe: (award, options) => describedAward(ruleSets, award, options),
})

const describedAward = ({ under, data: all }: RuleSets, awardId: AwardId, options: DescribeOptions): Description => {
  const { on, packs } = checkOptions(options)
  const set = under(packs)
  const data = { ...all, packs: set.packs }
  const rule = set.compiled(awardId, on)
  const { award, scope: who } = rule
  const history = { set, data }
  const slices = slicesOf(award, history)
  const sinces = sincesOf(rule, data, on)
  const around: Surroundings = {
    source: set.source,
    during: duringIn(
      slices,
      slices.findIndex((slice) => slice.rule === rule),
    ),
    since: (id) => sinces.get(id),
  }
  const scope = who && describedCondition(who, '', around)
  const criteria = conjuncts(rule.requires).map((node, index) =>
    describedCondition(node, numberBelow('', index), around),
  )
  const bars = rule.bars.map((bar) => barOf(bar, rule, around))
  const quotas = rule.quotas.map((quota) => quotaOf(quota, rule))
  const { from, to, status, basis } = versionOf(set, rule, on)
  const { preference } = rule
  const readings = [
    ...[...(scope ? [scope] : []), ...criteria, ...bars.map(({ when }) => when)].flatMap(readingsIn),
    ...[...bars, ...quotas].flatMap((part) => part.readings),
  ]
  return {
    award: award.id,
    kind: award.kind,
    name: award.name,
    subjects: award.subject,
    annual: award.annual,
    on,
    wording: { from, ...(to ? { to } : {}), status, basis },
    ...(scope ? { scope } : {}),
    criteria,
    bars,
    quotas,
    votes: criteria.flatMap(voteOf),
    ...(preference ? { preference: { says: preference.says, cite: preference.source } } : {}),
    creditsAfterDiscipline: rule.creditsAfterDiscipline,
    nomination: nominationOf(set, rule),
    caveats: caveatsOf(set, rule).filter(({ kind }) => kind !== 'reading' && kind !== 'restated'),
    readings: readingsOf(set, readings),
    history: historyOf(slices, history, (one) => caveatsOf(set, one)),
  }
}
