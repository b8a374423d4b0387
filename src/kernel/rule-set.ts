import type { Award, Bar, CaveatRule, Nomination, Quota, Version } from '../schema/award'
import type { AwardId } from '../schema/award-id'
import type { Citation } from '../schema/citation'
import type { Condition } from '../schema/condition'
import type { Instrument } from '../schema/instrument'
import type { PackFile } from '../schema/pack'
import type { Reading } from '../schema/reading'
import type { ScoringTable } from '../schema/scoring-table'
import type { AppliesTo, Once, Preference } from '../schema/shared-condition'
import type { SubjectKind } from '../schema/subject'
import type { Source } from '../schema/verdict'
import { activeOn } from './active'
import { boundariesOf } from './boundaries'
import { sourceOf } from './citations'
import { allOf, compile, notOf, type Scope } from './compile'
import { restsOn } from './ended-with'
import { inForce } from './in-force'
import { FALSE, TRUE } from './kleene'
import { type LawDay, lawDay } from './law-day'
import { type LayeredMessage, messagesOf } from './messages'
import type { Node } from './node'
import { nominationOn } from './nomination'
import { notInForce, unknownAward } from './refusals'
import type { RuleData } from './rule-data'

/** The layer of the Law and what is under it, as against a pack. */
export const NATIONAL = 'national'

/** A bar with its compiled condition: true means barred. */
export interface CompiledBar {
  readonly rule: Bar
  readonly layer: string
  readonly cite: Source
  readonly when: Node
}

/** A quota in force, with the layer that sets it. */
export interface LayeredQuota {
  readonly rule: Quota
  readonly layer: string
  readonly cite: Source
}

/** An instrument of a pack that has ended. */
export interface Ended {
  readonly pack: PackFile
  readonly instrument: Instrument
}

/** From a day on, the wording in force is not at hand. */
export interface Unconfirmed {
  readonly instrument: Instrument
  readonly from: string
}

/** An award as the law stands on a day. */
export interface CompiledAward {
  readonly award: Award
  readonly version: Version
  readonly unconfirmed: readonly Unconfirmed[]
  readonly basis: readonly Source[]
  readonly scope: Node | undefined
  readonly requires: Node
  readonly bars: readonly CompiledBar[]
  /** Criteria and the award's own bars, without what bars awards in general: what "meets the standards" means. */
  readonly standards: Node
  readonly creditsAfterDiscipline: boolean
  readonly quotas: readonly LayeredQuota[]
  /** Whom a council takes first among those who qualify equally. */
  readonly preference: (Preference & { readonly source: Source }) | undefined
  /** That it is not given beside others for the same achievement. */
  readonly once: (Once & { readonly source: Source }) | undefined
  readonly caveats: readonly CaveatRule[]
  readonly nomination: Nomination
  /** Instruments of packs that spoke of the award and have ended, with nothing in their place. */
  readonly ended: readonly Ended[]
}

/** The rules of the Law with the packs of one combination, compiled as they are asked for. */
export interface RuleSet {
  readonly awards: ReadonlyMap<AwardId, Award>
  readonly instruments: ReadonlyMap<string, Instrument>
  readonly readings: ReadonlyMap<string, Reading>
  readonly packs: readonly PackFile[]
  /** Scoring tables of the packs, by id. */
  readonly tables: ReadonlyMap<string, ScoringTable>
  /** What packs tell beside a criterion or bar of an award. */
  readonly messages: (award: AwardId, criterion: string) => readonly LayeredMessage[]
  source(cite: Citation): Source
  /** The award as of a day. Throws `unknown-award` or `not-in-force`. */
  compiled(award: AwardId, on: string): CompiledAward
  /** The day whose law governs a dossier that was received earlier. */
  lawDay(on: string, dossierReceivedOn: string | undefined): LawDay
}

const applies = ({ subjects, kinds, annual }: AppliesTo, award: Award): boolean =>
  award.subject.some((kind) => subjects.includes(kind)) &&
  (kinds === undefined || kinds.includes(award.kind)) &&
  (annual === undefined || award.annual)

/** A general bar asks only subjects of its kinds. */
const onlyFor = (kinds: readonly SubjectKind[], node: Node): Node => ({
  ...node,
  decide: (context) => (kinds.includes(context.record.subject.kind) ? node.decide(context) : FALSE),
  trace: (context) =>
    kinds.includes(context.record.subject.kind) ? node.trace(context) : { info: node.info, outcome: FALSE },
})

/** The compiled forms of one award: one for the time between two changes, and the days for which it was asked. */
interface Cached {
  readonly days: readonly string[]
  readonly bySlice: Map<number, CompiledAward>
  readonly byDay: Map<string, CompiledAward>
}

/** More days than a season asks for. */
const DAYS_KEPT = 512

/** Builds a rule set. The data has been checked: our own in CI, packs by `definePack`. */
export const createRuleSet = (data: RuleData): RuleSet => {
  const instruments = new Map(
    [...data.instruments, ...data.packs.flatMap(({ instruments: own }) => own)].map((one) => [one.id, one]),
  )
  const readings = new Map(
    [...data.readings, ...data.packs.flatMap((pack) => pack.readings ?? [])].map((one) => [one.id, one]),
  )
  const layerOf = new Map<AwardId, string>()
  const awards = new Map<AwardId, Award>()
  for (const award of data.awards) {
    awards.set(award.id, award)
    layerOf.set(award.id, NATIONAL)
  }
  for (const pack of data.packs)
    for (const award of pack.awards ?? []) {
      awards.set(award.id, award)
      layerOf.set(award.id, pack.id)
    }
  const tables = new Map(data.packs.flatMap((pack) => (pack.tables ?? []).map((table) => [table.id, table] as const)))
  const messages = messagesOf(data.packs)
  const conditions = new Map(data.shared.flatMap((one) => ('condition' in one ? [[one.id, one.condition]] : [])))
  const source = (cite: Citation): Source => sourceOf(instruments, cite)

  const lookup = (id: string): Condition => {
    const found = conditions.get(id)
    if (found === undefined) throw new Error(`unchecked reference: ${id}`)
    return found
  }

  const general = data.shared.filter((one) => 'appliesTo' in one)

  const additionsTo = (id: AwardId) =>
    data.packs.flatMap((pack) =>
      (pack.additions ?? []).filter(({ award }) => award === id).map((addition) => ({ pack, addition })),
    )

  const build = (award: Award, version: Version, on: string): CompiledAward => {
    const layer = layerOf.get(award.id) ?? NATIONAL
    const scopeFor = (name: string, taken: Scope['taken']): Scope => ({
      layer: name,
      source,
      standards: (id) => compiled(id, on).standards,
      taken,
    })
    const nodeFor = (node: Condition, name: string, taken: Scope['taken'] = TRUE): Node | undefined => {
      const active = activeOn(node, on, lookup)
      return active && compile(active, scopeFor(name, taken))
    }
    const barsFor = (bars: readonly Bar[] | undefined, name: string): readonly CompiledBar[] =>
      (bars ?? [])
        .filter((bar) => inForce(bar, on))
        .flatMap((rule) => {
          const when = nodeFor(rule.when, name, FALSE)
          return when ? [{ rule, layer: name, cite: source(rule.cite), when }] : []
        })
    const all = additionsTo(award.id)
    const additions = all.filter(({ addition }) => inForce(addition, on))
    const inUse = new Set(additions.map(({ pack }) => pack))
    const layers = [
      { name: layer, part: version },
      ...additions.map(({ pack, addition }) => ({ name: pack.id, part: addition })),
    ]
    const required = layers.flatMap(({ name, part }) => {
      const node = part.requires && nodeFor(part.requires, name)
      return node ? [node] : []
    })
    const own = layers.flatMap(({ name, part }) => barsFor(part.bars, name))
    const shared = general
      .filter((one) => 'bars' in one)
      .filter((one) => applies(one.appliesTo, award))
      .flatMap((one) =>
        barsFor(one.bars, NATIONAL).map((bar) => ({ ...bar, when: onlyFor(one.appliesTo.subjects, bar.when) })),
      )
    const requires = allOf({ op: 'all', layer }, required)
    const scope = version.scope && nodeFor(version.scope, layer)
    const unbarred = own.map(({ when }) => notOf({ op: 'not', layer }, when))
    return {
      award,
      version,
      unconfirmed: [...instruments.values()].flatMap((instrument) =>
        instrument.unconfirmedFrom && instrument.unconfirmedFrom.from <= on
          ? [{ instrument, from: instrument.unconfirmedFrom.from }]
          : [],
      ),
      basis: version.basis.map(source),
      scope,
      requires,
      bars: [...own, ...shared],
      standards: allOf(
        { op: 'all', layer, id: award.id, label: award.name },
        [scope, requires, ...unbarred].filter((node) => node !== undefined),
      ),
      creditsAfterDiscipline: general.some(
        (one) =>
          'creditsAfterDiscipline' in one && applies(one.appliesTo, award) && inForce(one.creditsAfterDiscipline, on),
      ),
      once: general
        .flatMap((one) => ('bars' in one && applies(one.appliesTo, award) ? (one.once ?? []) : []))
        .filter((one) => one.kinds.includes(award.kind) && inForce(one, on))
        .map((one) => ({ ...one, source: source(one.cite) }))[0],
      preference: general
        .flatMap((one) => ('preference' in one && applies(one.appliesTo, award) ? [one.preference] : []))
        .filter((one) => inForce(one, on))
        .map((one) => ({ ...one, source: source(one.cite) }))[0],
      quotas: layers.flatMap(({ name, part }) =>
        (part.quotas ?? [])
          .filter((quota) => inForce(quota, on))
          .map((rule) => ({ rule, layer: name, cite: source(rule.cite) })),
      ),
      caveats: [
        ...layers.flatMap(({ part }) => part.caveats ?? []),
        ...data.packs.flatMap((pack) => pack.caveats ?? []),
      ].filter((caveat) => inForce(caveat, on)),
      ended: all
        .filter(({ pack, addition }) => !inUse.has(pack) && addition.to !== undefined && addition.to <= on)
        .flatMap(({ pack, addition }) => restsOn(addition, pack).map((instrument) => ({ pack, instrument })))
        .filter(({ instrument: { to } }) => to !== undefined && to <= on)
        .filter((one, index, list) => list.findIndex(({ instrument }) => instrument === one.instrument) === index),
      nomination: nominationOn(
        layers.flatMap(({ part }) => part.nomination ?? []),
        on,
      ),
    }
  }

  const cache = new Map<AwardId, Cached>()

  const compiled = (id: AwardId, on: string): CompiledAward => {
    const onDay = cache.get(id)?.byDay.get(on)
    if (onDay !== undefined) return onDay
    const award = awards.get(id)
    if (award === undefined) throw unknownAward(id)
    const version = award.versions.find((one) => inForce(one, on))
    if (version === undefined) throw notInForce(award, on)
    const entry = cache.get(id) ?? {
      days: boundariesOf(award, awards, data, lookup),
      bySlice: new Map(),
      byDay: new Map(),
    }
    cache.set(id, entry)
    const slice = entry.days.filter((day) => day <= on).length
    const made = entry.bySlice.get(slice) ?? build(award, version, on)
    entry.bySlice.set(slice, made)
    if (entry.byDay.size >= DAYS_KEPT) entry.byDay.clear()
    entry.byDay.set(on, made)
    return made
  }

  return {
    awards,
    instruments,
    readings,
    packs: data.packs,
    tables,
    messages: (award, criterion) => messages.get(award)?.get(criterion) ?? [],
    source,
    compiled,
    lawDay: (on, dossierReceivedOn) => lawDay(instruments, on, dossierReceivedOn),
  }
}
