import { conjuncts } from './describe-tree'
import type { Node, NodeInfo } from './kernel/node'
import type { CompiledAward } from './kernel/rule-set'
import type { Reward } from './schema/award'
import type { Citation } from './schema/citation'
import { type DescribedChange, type DescribedPart, nominationSections } from './schema/description'
import type { Text } from './schema/text'
import type { Source } from './schema/verdict'

/** A part of a rule as it is compared from one period to the next. */
export interface Part {
  readonly what: DescribedChange['what']
  readonly id?: string
  readonly layer: string
  readonly words: DescribedPart
  /** Equal for parts that ask the same. */
  readonly asks: string
}

/** What a way is about; its number changes when another way is added before it. */
const withoutNumber = (way: Text | undefined): string | undefined => way?.vi.replace(/^cách \d+[:,]?\s*/i, '')

/** Where a criterion stands and what it asks; citations apart, which change with every law. */
export const asksOf = ({ says, required, evidence }: NodeInfo, way: Text | undefined): string =>
  JSON.stringify([says?.vi, required?.vi, evidence, withoutNumber(way)])

/** The criteria of a compiled condition, with the way that they belong to; nested awards are not entered. */
export const leavesOf = (node: Node, way?: Text): readonly (readonly [info: NodeInfo, way: Text | undefined])[] => {
  const here = node.info.label ?? way
  if (node.info.op === 'criterion') return [[node.info, here]]
  return (node.children ?? []).flatMap((child) => leavesOf(child, here))
}

const ofNode = (what: Part['what'], node: Node): readonly Part[] =>
  leavesOf(node).flatMap(([info, way]) => {
    const { id, says, required, cite, layer } = info
    if (id === undefined || says === undefined || cite === undefined) return []
    const words = { says, ...(required ? { required } : {}), ...(way ? { way } : {}), cite }
    return [{ what, id, layer, words, asks: asksOf(info, way) }]
  })

const times = (tenths: number): Text => ({ vi: `${tenths / 10}`.replace('.', ','), en: `${tenths / 10}` })

/** A reward in words. */
export const rewardWords = ({ tenths, upTo }: Reward): Text => {
  const { vi, en } = times(tenths)
  return {
    vi: `Tiền thưởng ${upTo ? 'không quá ' : ''}${vi} lần mức lương cơ sở`,
    en: `Money: ${upTo ? 'up to ' : ''}${en} times the base salary`,
  }
}

/** Everything that a rule says, part by part. */
export const partsOf = (rule: CompiledAward, source: (cite: Citation) => Source): readonly Part[] => {
  const { layer } = rule.requires.info
  return [
    ...(rule.scope ? ofNode('scope', rule.scope) : []),
    ...conjuncts(rule.requires).flatMap((node) => ofNode('criterion', node)),
    ...rule.bars.map(({ rule: { id, says, lasts }, layer: barLayer, cite, when }): Part => {
      const asks = leavesOf(when).map(([info, way]) => asksOf(info, way))
      return { what: 'bar', id, layer: barLayer, words: { says, cite }, asks: JSON.stringify([says.vi, lasts, asks]) }
    }),
    ...rule.quotas.map(
      ({
        rule: { id, says, percent, number, steps, base, per, types, groups, atLeastOne },
        layer: quotaLayer,
        cite,
      }): Part => ({
        what: 'quota',
        id,
        layer: quotaLayer,
        words: { says, cite },
        asks: JSON.stringify([says.vi, percent, number, steps, base, per, types, groups, atLeastOne]),
      }),
    ),
    ...nominationSections.flatMap((what) =>
      (rule.nomination[what] ?? []).map(
        ({ says, cite }): Part => ({ what, layer, words: { says, cite: source(cite) }, asks: says.vi }),
      ),
    ),
    ...(rule.nomination.rewards ?? []).map((reward): Part => {
      const says = rewardWords(reward)
      return { what: 'rewards', layer, words: { says, cite: source(reward.cite) }, asks: `${says.vi} ${reward.for}` }
    }),
  ]
}
