import { facts } from '../../facts/index'
import { operators } from '../../operators/index'
import type { Quota } from '../../schema/award'
import type { Citation } from '../../schema/citation'
import type { Leaf } from '../../schema/condition'
import type { Issue } from '../../schema/errors'
import type { Text } from '../../schema/text'
import { sourceOf } from '../citations'
import { boundOf, isLooser } from './bound'
import { canonical } from './canonical'
import type { Check } from './check'
import type { CheckData } from './data'
import type { Part } from './part'
import { common, overlap } from './period'
import { inside, issueAt } from './place'
import { questionOf } from './question'
import { grouped, layersByAward } from './uses'
import { leavesOf, type PlacedLeaf } from './walk'

const askedFor = ({ operator, value, fact, params, id }: Leaf): Text => {
  const parsed = facts.get(fact)?.params.safeParse(params ?? {})
  const bound = parsed?.success ? facts.get(fact)?.bind(parsed.data, id) : undefined
  const words = bound && operators.get(operator)?.required(value, bound)
  return words ?? { vi: String(value), en: String(value) }
}

const loosened = (cite: Citation, { known }: CheckData): Text => {
  const { vi, en } = sourceOf(known.instruments, cite).name
  return { vi: `nới lỏng ${vi}`, en: `loosens ${en}` }
}

const criterionIssues = (own: PlacedLeaf, national: readonly PlacedLeaf[], data: CheckData): readonly Issue[] => {
  const bound = boundOf(own.node, own.negated)
  const broken = national.find((law) => {
    const least = boundOf(law.node, law.negated)
    return bound && least && isLooser(bound, least) && overlap(own.period, law.period)
  })
  if (broken === undefined) return []
  const words = loosened(broken.node.cite, data)
  const [asks, law] = [askedFor(own.node), askedFor(broken.node)]
  return [
    issueAt(inside(own.place, 'value'), {
      vi: `${words.vi}: ở đó “${law.vi}”, trong gói “${asks.vi}”`,
      en: `${words.en}: there “${law.en}”, in the pack “${asks.en}”`,
    }),
  ]
}

/** What is limited, apart from how far. */
const limited = ({ base, per, types }: Quota): string => canonical([base ?? {}, per ?? '', types ?? []])

/** Whether the one allows more than the other, where both are shares or both numbers. */
const isMore = (one: Quota, other: Quota): boolean =>
  (one.percent ?? 0) > (other.percent ?? Number.POSITIVE_INFINITY) ||
  (one.number ?? 0) > (other.number ?? Number.POSITIVE_INFINITY)

const amountText = ({ percent, number }: Quota): string => (percent === undefined ? `${number}` : `${percent} %`)

const quotaIssues = (own: Part, national: readonly Part[], data: CheckData): readonly Issue[] =>
  own.quotas.flatMap(({ place, value }) => {
    const broken = national
      .flatMap((part) => part.quotas.map((quota) => ({ quota: quota.value, period: common(part.period, quota.value) })))
      .filter(({ period }) => overlap(common(own.period, value), period))
      .find(({ quota }) => limited(quota) === limited(value) && isMore(value, quota))
    if (broken === undefined) return []
    const words = loosened(broken.quota.cite, data)
    return [
      issueAt(inside(place, value.percent === undefined ? 'number' : 'percent'), {
        vi: `${words.vi}: ở đó tối đa ${amountText(broken.quota)}, trong gói ${amountText(value)}`,
        en: `${words.en}: there at most ${amountText(broken.quota)}, in the pack ${amountText(value)}`,
      }),
    ]
  })

export const packLoosens: Check = {
  name: 'pack-loosens',
  description:
    'A pack cannot loosen the Law: it does not ask again for less, or allow a larger share, than the Law does.',
  check: (data) =>
    layersByAward(data).flatMap((layers) => {
      const ownParts = layers.filter(([, own]) => own).map(([part]) => part)
      const lawParts = layers.filter(([, own]) => !own).map(([part]) => part)
      if (lawParts.length === 0) return []
      const leaves = (parts: readonly Part[]) =>
        parts.flatMap((part) => leavesOf(part, data.known.conditions)).filter(({ root }) => root !== 'scope')
      // A criterion of one limb may be asked for less elsewhere: another limb does without it.
      const mandatory = leaves(lawParts).filter((leaf) => leaf.mandatory)
      const byQuestion = new Map(
        grouped(mandatory, questionOf).map((group) => [group[0] && questionOf(group[0]), group]),
      )
      return [
        ...leaves(ownParts).flatMap((leaf) => criterionIssues(leaf, byQuestion.get(questionOf(leaf)) ?? [], data)),
        ...ownParts.flatMap((part) => quotaIssues(part, lawParts, data)),
      ]
    }),
}
