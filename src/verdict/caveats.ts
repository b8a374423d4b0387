import type { Evaluation } from '../kernel/evaluate'
import type { Traced } from '../kernel/node'
import type { CompiledAward, RuleSet, Unconfirmed } from '../kernel/rule-set'
import type { Text } from '../schema/text'
import type { Caveat } from '../schema/verdict'

const nodesIn = (node: Traced): readonly Traced[] => [node, ...(node.children ?? []).flatMap(nodesIn)]

const becauseOf = (set: RuleSet, { instrument, from }: Unconfirmed): Text => {
  const because = instrument.unconfirmedFrom?.because ?? ''
  const reason =
    typeof because === 'string' ? (set.instruments.get(because)?.name ?? { vi: because, en: because }) : because
  return {
    vi: `Từ ${from}, ${instrument.name.vi} có thể đã thay đổi (${reason.vi}) mà chưa có văn bản; áp dụng nội dung đã biết trước đó.`,
    en: `From ${from} on, the ${instrument.name.en} may have changed (${reason.en}), of which the text is not at hand; the last known wording is applied.`,
  }
}

/** What the reader has to know: unconfirmed law, readings chosen, text at second hand, gaps, notes. */
export const caveatsFor = (set: RuleSet, rule: CompiledAward, evaluation: Evaluation): readonly Caveat[] => {
  const roots = [evaluation.scope, evaluation.requires, ...evaluation.bars.map(({ when }) => when)]
  const nodes = roots.filter((node) => node !== undefined).flatMap(nodesIn)
  const cited = new Set([
    ...rule.version.basis.map(({ instrument }) => instrument),
    ...nodes.map(({ info }) => info.cite?.instrument),
    ...evaluation.bars.map(({ bar }) => bar.cite.instrument),
  ])
  const unconfirmed = rule.unconfirmed
    .filter(({ instrument }) => cited.has(instrument.id))
    .map((one): Caveat => ({ kind: 'unconfirmed', id: `unconfirmed-${one.instrument.id}`, says: becauseOf(set, one) }))
  const ids = [
    ...nodes.flatMap(({ info }) => info.readings ?? []),
    ...evaluation.bars.flatMap(({ bar }) => bar.rule.readings ?? []),
  ]
  const readings = [...new Set(ids)].flatMap((id): Caveat[] => {
    const reading = set.readings.get(id)
    return reading ? [{ kind: 'reading', id, says: reading.chosen }] : []
  })
  const restated = nodes
    .filter(({ info }) => info.restated && info.cite)
    .map(
      ({ info }): Caveat => ({
        kind: 'restated',
        id: `restated-${info.cite?.name.en ?? ''}`,
        says: {
          vi: `${info.cite?.name.vi ?? ''}: chỉ biết qua nguồn thuật lại.`,
          en: `${info.cite?.name.en ?? ''}: known only from a secondary source.`,
        },
        ...(info.cite ? { cite: info.cite } : {}),
      }),
    )
  const gaps = nodes
    .filter(({ info }) => info.evidence === 'gap' && info.says)
    .map(
      ({ info }): Caveat => ({
        kind: 'gap',
        id: info.id ?? '',
        says: info.says ?? { vi: '', en: '' },
        ...(info.cite ? { cite: info.cite } : {}),
      }),
    )
  const notes = rule.caveats.map(
    ({ id, says, cite }): Caveat => ({ kind: 'note', id, says, ...(cite ? { cite: set.source(cite) } : {}) }),
  )
  const all = [...unconfirmed, ...gaps, ...restated, ...readings, ...notes]
  return [...new Map(all.map((caveat) => [`${caveat.kind} ${caveat.id}`, caveat])).values()]
}
