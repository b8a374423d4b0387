import { evidenceWords } from './describe-words'
import { facts } from './facts/index'
import { MEETS } from './facts/meets'
import type { Node, NodeInfo } from './kernel/node'
import type { Citation } from './schema/citation'
import type { Since } from './schema/condition'
import type { DescribedCondition, DescribedCriterion, KnownText } from './schema/description'
import type { Text } from './schema/text'
import type { Source } from './schema/verdict'

/** What the tree has to look up around it. */
export interface Surroundings {
  readonly source: (cite: Citation) => Source
  /** Since when, and until when, a criterion stands with these words. */
  readonly during: (info: NodeInfo) => { readonly from: string; readonly to?: string }
  /** The rule of a node that looks at the time since an award. */
  readonly since: (id: string) => Since | undefined
}

/** Points in the order in which statutes letter them. */
const letters = [...'abcdđeghiklmnopqrstuvxy']

/** Digits and letters take turns: 2, 2.a, 2.a.1. */
export const numberBelow = (number: string, index: number): string => {
  if (number === '') return `${index + 1}`
  const lettered = number.split('.').length % 2 === 1
  return `${number}.${(lettered ? letters[index] : undefined) ?? index + 1}`
}

export const knownText = (restated: boolean | undefined, evidence?: string): KnownText =>
  evidence === 'gap' ? 'not-recovered' : restated ? 'restated' : 'verbatim'

const windowWords = ({ years, rating, orHolding }: Since['since']['window']): Text => {
  const kept: Text =
    rating === undefined && orHolding === undefined
      ? { vi: '', en: '' }
      : {
          vi: ` (năm được tính: xếp loại từ ${rating === 'excellent' ? 'hoàn thành xuất sắc' : rating === 'good' ? 'hoàn thành tốt' : 'hoàn thành'}${orHolding ? ' hoặc có danh hiệu nêu ở tiêu chuẩn' : ''})`,
          en: ` (a year counts with the rating “${rating ?? 'completed'}” or better${orHolding ? ', or the title named' : ''})`,
        }
  switch (years) {
    case 'whole':
      return {
        vi: 'Tính mọi năm từ sau năm được tặng đến năm xét',
        en: 'All years from the one after the grant to the year credited',
      }
    case 'run':
      return {
        vi: `Tính các năm liên tục kết thúc ở năm xét${kept.vi}`,
        en: `The unbroken years that end with the year credited${kept.en}`,
      }
    case 'any-run':
      return { vi: `Tính một chuỗi năm liên tục bất kỳ${kept.vi}`, en: `Any unbroken years${kept.en}` }
  }
}

const criterionOf = (node: Node, number: string, label: Text | undefined, around: Surroundings): DescribedCriterion => {
  const { info } = node
  const { id, says, evidence, cite, required, leaf, readings = [], restated, layer } = info
  if (id === undefined || says === undefined || evidence === undefined || cite === undefined)
    throw new Error(`a criterion without words or place: ${id}`)
  const fact = leaf && facts.get(leaf.fact)
  const standards = leaf?.fact === MEETS ? (node.children ?? []).map((child) => child.info.id ?? '') : undefined
  return {
    kind: 'criterion',
    number,
    ...(label ? { label } : {}),
    id,
    says,
    required: required ?? { vi: '', en: '' },
    evidence,
    evidenceSays: evidenceWords[evidence],
    ...(leaf && fact
      ? {
          asks: {
            fact: leaf.fact,
            means: fact.means,
            params: leaf.params ?? {},
            operator: leaf.operator,
            value: leaf.value,
          },
        }
      : {}),
    cite,
    also: (leaf?.also ?? []).map(around.source),
    ...(standards ? { standardsOf: standards } : {}),
    readings,
    text: knownText(restated, evidence),
    layer,
    ...around.during(info),
  }
}

const isPlainAll = ({ info: { op, label, id } }: Node): boolean =>
  op === 'all' && label === undefined && id === undefined

/** The conditions that have to hold together: groups of all inside groups of all are one. */
export const conjuncts = (node: Node): readonly Node[] =>
  isPlainAll(node) ? (node.children ?? []).flatMap(conjuncts) : [node]

const childrenOf = (node: Node): readonly Node[] => {
  const children = node.children ?? []
  return node.info.op === 'all' ? children.flatMap(conjuncts) : children
}

/** Puts a compiled condition into words, as a tree. */
export const describedCondition = (
  node: Node,
  number: string,
  around: Surroundings,
  outer?: Text,
): DescribedCondition => {
  const { info } = node
  const label = info.label ?? outer
  if (info.op === 'criterion') return criterionOf(node, number, label, around)
  const children = childrenOf(node)
  const [only] = children
  if (info.op !== 'not' && info.id === undefined && children.length === 1 && only !== undefined)
    return describedCondition(only, number, around, label)
  const since = info.id === undefined ? undefined : around.since(info.id)
  return {
    kind: info.op === 'any' || info.op === 'not' ? info.op : 'all',
    number,
    ...(label ? { label } : {}),
    ...(info.id ? { id: info.id } : {}),
    ...(info.cite ? { cite: info.cite } : {}),
    ...(since ? { time: windowWords(since.since.window) } : {}),
    readings: info.readings ?? [],
    text: knownText(info.restated),
    layer: info.layer,
    children: children.map((child, index) => describedCondition(child, numberBelow(number, index), around)),
  }
}

/** The criteria in a described condition, in order. */
export const criteriaIn = (condition: DescribedCondition): readonly DescribedCriterion[] =>
  condition.kind === 'criterion' ? [condition] : condition.children.flatMap(criteriaIn)
