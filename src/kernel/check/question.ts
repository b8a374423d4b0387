import { boundOf } from './bound'
import { canonical } from './canonical'
import type { PlacedLeaf } from './walk'

/** What is asked, apart from how much. */
export const questionOf = ({ node, sinces }: PlacedLeaf): string => {
  const key = node.fact === 'attestation' ? node.id : ''
  return canonical([key, node.fact, node.params ?? {}, sinces])
}

/** Whether no answer to one question meets both criteria. */
export const isContrary = (one: PlacedLeaf, other: PlacedLeaf): boolean => {
  if (one.node.operator === 'equal' && other.node.operator === 'equal') {
    const alike = canonical(one.node.value) === canonical(other.node.value)
    return alike ? one.negated !== other.negated : typeof one.node.value === 'boolean' && one.negated === other.negated
  }
  const [a, b] = [boundOf(one.node, one.negated), boundOf(other.node, other.negated)]
  if (a === undefined || b === undefined || a.lets === b.lets) return false
  const [least, most] = a.lets === 'above' ? [a, b] : [b, a]
  return least.limit > most.limit || (least.limit === most.limit && (least.open || most.open))
}
