import type { NodeInfo } from '../kernel/node'
import type { CompiledAward, CompiledBar, Ended, RuleSet, Unconfirmed } from '../kernel/rule-set'
import type { Text } from '../schema/text'
import type { Caveat, Source } from '../schema/verdict'

const becauseOf = (set: RuleSet, { instrument, from }: Unconfirmed): Text => {
  const because = instrument.unconfirmedFrom?.because ?? ''
  const reason =
    typeof because === 'string' ? (set.instruments.get(because)?.name ?? { vi: because, en: because }) : because
  return {
    vi: `Từ ${from}, ${instrument.name.vi} có thể đã thay đổi (${reason.vi}) mà chưa có văn bản; áp dụng nội dung đã biết trước đó.`,
    en: `From ${from} on, the ${instrument.name.en} may have changed (${reason.en}), of which the text is not at hand; the last known wording is applied.`,
  }
}

const restated = (cite: Source): Caveat => ({
  kind: 'restated',
  id: `restated-${cite.name.en}`,
  says: {
    vi: `${cite.name.vi}: chỉ biết qua nguồn thuật lại.`,
    en: `${cite.name.en}: known only from a secondary source.`,
  },
  cite,
})

const gap = ({ id = '', says, cite }: NodeInfo): Caveat | undefined =>
  says && { kind: 'gap', id, says, ...(cite ? { cite } : {}) }

const endedCaveat = ({ pack, instrument }: Ended): Caveat => ({
  kind: 'ended',
  id: `ended-${instrument.id}`,
  says: {
    vi: `${instrument.name.vi} (gói “${pack.name.vi}”) hết hiệu lực từ ${instrument.to}; gói không còn quy định gì về danh hiệu, hình thức này.`,
    en: `${instrument.name.en} (pack “${pack.name.en}”) is no longer in force from ${instrument.to}; the pack says nothing of this award any more.`,
  },
})

/** The caveats of one rule set, made once each, so that a verdict only collects them. */
interface Notes {
  readonly reading: (id: string) => Caveat | undefined
  readonly restated: (cite: Source) => Caveat
  readonly ofNode: (info: NodeInfo) => readonly Caveat[]
  readonly ofRule: (rule: CompiledAward) => readonly Caveat[]
  readonly unconfirmed: (rule: CompiledAward) => readonly (readonly [instrument: string, caveat: Caveat])[]
}

const once =
  <K, V>(make: (key: K) => V, known: { get(key: K): V | undefined; set(key: K, value: V): unknown }) =>
  (key: K): V => {
    const found = known.get(key)
    if (found !== undefined) return found
    const made = make(key)
    known.set(key, made)
    return made
  }

const notesOf = (set: RuleSet): Notes => {
  const reading = once<string, Caveat | undefined>((id) => {
    const found = set.readings.get(id)
    return found && { kind: 'reading', id, says: found.chosen }
  }, new Map())
  const byName = once<string, { caveat?: Caveat }>(() => ({}), new Map())
  const restatedOnce = (cite: Source): Caveat => {
    const entry = byName(cite.name.en)
    entry.caveat ??= restated(cite)
    return entry.caveat
  }
  const ofNode = once<NodeInfo, readonly Caveat[]>(
    (info) =>
      [
        info.evidence === 'gap' ? gap(info) : undefined,
        info.restated && info.cite ? restatedOnce(info.cite) : undefined,
        ...(info.readings ?? []).map(reading),
      ].filter((one) => one !== undefined),
    new WeakMap(),
  )
  const ofRule = once<CompiledAward, readonly Caveat[]>(
    ({ caveats, ended }) => [
      ...ended.map(endedCaveat),
      ...caveats.map(
        ({ id, says, cite }): Caveat => ({ kind: 'note', id, says, ...(cite ? { cite: set.source(cite) } : {}) }),
      ),
    ],
    new WeakMap(),
  )
  const unconfirmed = once<CompiledAward, readonly (readonly [string, Caveat])[]>(
    (rule) =>
      rule.unconfirmed.map((one) => [
        one.instrument.id,
        { kind: 'unconfirmed', id: `unconfirmed-${one.instrument.id}`, says: becauseOf(set, one) },
      ]),
    new WeakMap(),
  )
  return { reading, restated: restatedOnce, ofNode, ofRule, unconfirmed }
}

const notesFor = once(notesOf, new WeakMap<RuleSet, Notes>())

const order: readonly Caveat['kind'][] = ['ended', 'unconfirmed', 'gap', 'restated', 'reading', 'note']

/** A criterion that is spoken of, with the groups around it. */
export interface Spoken {
  readonly criterion: { readonly info: NodeInfo }
  readonly within: readonly NodeInfo[]
}

/** The criteria and bars of which a reader is told. */
export interface Heard {
  readonly criteria: readonly Spoken[]
  readonly bars: readonly { readonly bar: CompiledBar; readonly decisive: readonly Spoken[] }[]
}

/** What the reader has to know: unconfirmed law, gaps, text at second hand, readings that decide, notes. */
export const caveatsFor = (set: RuleSet, rule: CompiledAward, { criteria, bars }: Heard): readonly Caveat[] => {
  const notes = notesFor(set)
  const found = new Set<Caveat>()
  const cited = new Set<string>()
  for (const { instrument } of rule.version.basis) cited.add(instrument)
  const hear = (info: NodeInfo): void => {
    if (info.cite) cited.add(info.cite.instrument)
    for (const caveat of notes.ofNode(info)) found.add(caveat)
  }
  const listen = ({ criterion, within }: Spoken): void => {
    for (const info of within) hear(info)
    hear(criterion.info)
  }
  for (const one of criteria) listen(one)
  for (const { bar, decisive } of bars) {
    cited.add(bar.cite.instrument)
    if (bar.rule.text === 'restated') found.add(notes.restated(bar.cite))
    for (const id of bar.rule.readings ?? []) {
      const reading = notes.reading(id)
      if (reading) found.add(reading)
    }
    for (const one of decisive) listen(one)
  }
  for (const [instrument, caveat] of notes.unconfirmed(rule)) if (cited.has(instrument)) found.add(caveat)
  for (const caveat of notes.ofRule(rule)) found.add(caveat)
  return [...found].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}
