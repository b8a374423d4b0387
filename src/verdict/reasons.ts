import { unknownText } from '../facts/fact'
import { FALSE } from '../kernel/kleene'
import type { NodeInfo } from '../kernel/node'
import type { Evidence } from '../schema/condition'
import type { Text } from '../schema/text'
import type { Missing, Reason, Source } from '../schema/verdict'
import type { Deciding } from './deciding'
import type { Decisive } from './decisive'

const nothing: Text = { vi: '', en: '' }

/** What screening takes for granted: that conduct is as it should be, that nothing is put forward. */
const actualOf = ({ criterion: { info, assumed, outcome }, context }: Decisive): Text => {
  const actual = info.fact?.actual(context) ?? unknownText
  if (!assumed) return actual
  return outcome === FALSE
    ? { vi: `${actual.vi} (tạm coi là không)`, en: `${actual.en} (taken for not so)` }
    : { vi: `${actual.vi} (tạm coi là đạt)`, en: `${actual.en} (taken for granted)` }
}

/** What a criterion has that a group of criteria lacks. */
type Criterion = NodeInfo & {
  readonly id: string
  readonly says: Text
  readonly cite: Source
  readonly evidence: Evidence
}

const isCriterion = (info: NodeInfo): info is Criterion =>
  info.id !== undefined && info.says !== undefined && info.cite !== undefined && info.evidence !== undefined

const criterionReason = (kind: Reason['kind'], one: Decisive): Reason | undefined => {
  const { info } = one.criterion
  if (!isCriterion(info)) return undefined
  const { id, evidence, says, cite, layer, required = nothing } = info
  const actual = actualOf(one)
  return one.way === undefined
    ? { kind, id, evidence, says, required, actual, cite, layer }
    : { kind, id, evidence, says, required, actual, cite, way: one.way, layer }
}

const barReason = ({ bar: { rule, layer, cite }, decisive: [first] }: Deciding['bars'][number]): Reason => ({
  kind: 'bar',
  id: rule.id,
  evidence: first?.criterion.info.evidence ?? 'computed',
  says: rule.says,
  required: { vi: 'không thuộc trường hợp này', en: 'must not be the case' },
  actual: first ? actualOf(first) : unknownText,
  cite,
  lasts: rule.lasts,
  layer,
})

/** One entry for each criterion and way. */
const unique = <T extends { id: string; layer: string; way?: Text }>(list: readonly T[]): readonly T[] =>
  list.filter(
    ({ id, layer, way }, index) =>
      list.findIndex((one) => one.id === id && one.layer === layer && one.way?.en === way?.en) === index,
  )

/** The criteria and bars that decide: the blocking ones, or for an eligible subject the ones that carry it. */
export const reasonsFor = ({ status, criteria, bars }: Deciding): readonly Reason[] => {
  if (status === 'undetermined') return []
  const kind = status === 'not-applicable' ? 'scope' : 'criterion'
  const list = status === 'ineligible' ? bars.map(barReason) : []
  for (const one of criteria) {
    const reason = criterionReason(kind, one)
    if (reason !== undefined) list.push(reason)
  }
  return unique(list)
}

const missingOf = ({ criterion: { info }, context, way }: Decisive): Missing | undefined => {
  if (!isCriterion(info)) return undefined
  const { id, evidence, says, cite, layer, fact } = info
  const path = fact?.path(context) ?? ''
  return way === undefined ? { id, evidence, says, path, cite, layer } : { id, evidence, says, path, cite, way, layer }
}

/** Exactly what is not known and could still change the status. */
export const missingFor = ({ status, criteria, bars }: Deciding): readonly Missing[] =>
  status === 'undetermined'
    ? unique(
        [...criteria, ...bars.flatMap(({ decisive }) => decisive)].map(missingOf).filter((one) => one !== undefined),
      )
    : []
