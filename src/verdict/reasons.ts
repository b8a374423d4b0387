import type { Context } from '../facts/context'
import { unknownText } from '../facts/fact'
import type { Evaluation, TracedBar } from '../kernel/evaluate'
import { TRUE, UNKNOWN } from '../kernel/kleene'
import type { Traced } from '../kernel/node'
import type { Text } from '../schema/text'
import type { Missing, Reason } from '../schema/verdict'
import { type Decisive, decisive } from './decisive'

const nothing: Text = { vi: '', en: '' }

const actualOf = ({ info, assumed }: Traced, context: Context): Text => {
  const actual = info.fact?.actual(context) ?? unknownText
  return assumed ? { vi: `${actual.vi} (tạm coi là đạt)`, en: `${actual.en} (taken for granted)` } : actual
}

const criterionReason = (kind: Reason['kind'], { criterion, context, way }: Decisive): Reason | undefined => {
  const { id, says, cite, evidence, required, layer } = criterion.info
  if (id === undefined || says === undefined || cite === undefined || evidence === undefined) return undefined
  return {
    kind,
    id,
    evidence,
    says,
    required: required ?? nothing,
    actual: actualOf(criterion, context),
    cite,
    ...(way ? { way } : {}),
    layer,
  }
}

const unique = <T extends { id: string; layer: string; way?: Text }>(list: readonly T[]): readonly T[] => {
  const seen = new Set<string>()
  return list.filter(({ id, layer, way }) => {
    const key = `${layer} ${id} ${way?.en ?? ''}`
    return !seen.has(key) && seen.add(key)
  })
}

const reasonsOf = (kind: Reason['kind'], node: Traced | undefined, context: Context): readonly Reason[] =>
  node === undefined
    ? []
    : decisive(node, context).flatMap((one) => {
        const reason = criterionReason(kind, one)
        return reason ? [reason] : []
      })

const barReason = ({ bar: { rule, layer, cite }, when }: TracedBar, context: Context): Reason => {
  const [first] = decisive(when, context)
  const { criterion, context: inner } = first ?? { criterion: when, context }
  return {
    kind: 'bar',
    id: rule.id,
    evidence: criterion.info.evidence ?? 'computed',
    says: rule.says,
    required: { vi: 'không thuộc trường hợp này', en: 'must not be the case' },
    actual: actualOf(criterion, inner),
    cite,
    lasts: rule.lasts,
    layer,
  }
}

/** The criteria and bars that decide: the blocking ones, or for an eligible subject the ones that carry it. */
export const reasonsFor = (evaluation: Evaluation, context: Context): readonly Reason[] => {
  const { status, scope, requires, bars } = evaluation
  switch (status) {
    case 'not-applicable':
      return unique(reasonsOf('scope', scope, context))
    case 'undetermined':
      return []
    case 'eligible':
      return unique(reasonsOf('criterion', requires, context))
    case 'ineligible': {
      const failed = requires && requires.outcome !== TRUE && requires.outcome !== UNKNOWN
      return unique([
        ...bars.filter(({ when }) => when.outcome === TRUE).map((bar) => barReason(bar, context)),
        ...(failed ? reasonsOf('criterion', requires, context) : []),
      ])
    }
  }
}

/** Exactly what is not known and could still change the status. */
export const missingFor = (evaluation: Evaluation, context: Context): readonly Missing[] => {
  if (evaluation.status !== 'undetermined') return []
  const { scope, requires, bars } = evaluation
  const unknown = [scope, requires, ...bars.map(({ when }) => when)].filter(
    (node) => node !== undefined && node.outcome === UNKNOWN,
  )
  const list = unknown
    .filter((node) => node !== undefined)
    .flatMap((node) => decisive(node, context))
    .flatMap(({ criterion, context: here, way }): Missing[] => {
      const { id, says, cite, evidence, layer, fact } = criterion.info
      if (id === undefined || says === undefined || cite === undefined || evidence === undefined) return []
      return [{ id, evidence, says, path: fact?.path(here) ?? '', cite, ...(way ? { way } : {}), layer }]
    })
  return unique(list)
}
