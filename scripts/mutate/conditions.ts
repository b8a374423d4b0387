import {
  type All,
  type Any,
  type Condition,
  childrenOf,
  isAll,
  isAny,
  isLeaf,
  isNot,
  isReference,
  isSince,
  type Since,
} from '../../src/schema/condition'
import { ratings } from '../../src/schema/year-record'
import { ofLeaf } from './leaves'
import { type Change, dayAfter, dropKey, limited, onlyOn, type Period, replaceIn, within } from './mutant'

/** The first criterion below, by which a group without an id is known. */
const firstIn = (node: Condition): string => {
  if (isReference(node)) return node.condition
  if ('id' in node && node.id !== undefined) return node.id
  const [first] = childrenOf(node)
  return first === undefined ? '' : firstIn(first)
}

const nameOf = (node: Condition): string => {
  if ('id' in node && node.id !== undefined) return node.id
  return `${isAny(node) ? 'any' : isNot(node) ? 'not' : 'all'} of ${firstIn(node)}`
}

/** Moves of the days between which something holds; beyond the time of what holds it they change nothing. */
export const ofPeriod = <T extends Period>(value: T, holder: Period, where: string): readonly Change<T>[] => {
  const { from, to } = value
  const moved = (key: 'from' | 'to', day: string, days: number): Change<T> => ({
    where,
    what: `${key} ${dayAfter(day, days)}`,
    to: { ...value, [key]: dayAfter(day, days) },
    during: onlyOn(days < 0 ? dayAfter(day, -1) : day),
  })
  const starts = from === undefined || (holder.from !== undefined && from < holder.from) ? [] : [from]
  const ends = to === undefined || (holder.to !== undefined && holder.to < to) ? [] : [to]
  return [
    ...starts.flatMap((day) => [...(day === holder.from ? [] : [moved('from', day, -1)]), moved('from', day, 1)]),
    ...ends.flatMap((day) => [moved('to', day, -1), ...(day === holder.to ? [] : [moved('to', day, 1)])]),
  ]
}

const narrower = (holder: Period, { from, to }: Period): Period => ({ from: from ?? holder.from, to: to ?? holder.to })

const ofChildren = (group: All | Any | Since, holder: Period): readonly Change<Condition>[] => {
  const key = 'any' in group ? 'any' : 'all'
  const children = childrenOf(group as Condition)
  return children.flatMap((child, index) => {
    const put = (to: Condition | undefined) => {
      const list = replaceIn(children, index, to)
      return list && ({ ...group, [key]: list } as Condition)
    }
    const limb: Change<Condition> = { where: nameOf(child), what: 'dropped', to: undefined }
    return within([...(isLeaf(child) ? [] : [limb]), ...ofCondition(child, holder)], put)
  })
}

const ofWindow = (node: Since): readonly Change<Condition>[] => {
  const { window, awards } = node.since
  const put = (since: Since['since'], what: string): Change<Condition> => ({
    where: node.id,
    what,
    to: { ...node, since },
  })
  const { years, rating, orHolding } = window
  const steps = rating === undefined ? [] : [-1, 1].map((step) => ratings[ratings.indexOf(rating) + step])
  return [
    ...(['whole', 'run', 'any-run'] as const)
      .filter((one) => one !== years && (one === 'whole' || rating !== undefined))
      .map((one) => put({ ...node.since, window: { ...window, years: one } }, `years ${one}`)),
    ...steps
      .filter((one) => one !== undefined)
      .map((one) => put({ ...node.since, window: { ...window, rating: one } }, `rating ${one}`)),
    ...(orHolding === undefined ? [] : [put({ ...node.since, window: dropKey(window, 'orHolding') }, 'no orHolding')]),
    ...(awards === undefined || awards.length < 2
      ? []
      : awards.map((award) =>
          put({ ...node.since, awards: awards.filter((one) => one !== award) }, `without ${award}`),
        )),
  ]
}

const swapped = (group: All | Any): Condition => {
  if ('any' in group) {
    const { any, ...rest } = group
    return { ...rest, all: any } as Condition
  }
  const { all, ...rest } = group
  return { ...rest, any: all } as Condition
}

const changesOf = (node: Condition, holder: Period): readonly Change<Condition>[] => {
  const inside = narrower(holder, node)
  if (isLeaf(node)) return ofLeaf(node)
  if (isNot(node)) {
    const put = (to: Condition | undefined) => to && { ...node, not: to }
    const without = { where: nameOf(node), what: 'without the not', to: node.not }
    return [without, ...within(ofCondition(node.not, inside), put)]
  }
  if (isSince(node)) return [...ofWindow(node), ...ofChildren(node, inside)]
  if (isAll(node) || isAny(node)) {
    const swap = { where: nameOf(node), what: isAny(node) ? 'all for any' : 'any for all', to: swapped(node) }
    return [...(childrenOf(node).length > 1 ? [swap] : []), ...ofChildren(node, inside)]
  }
  return []
}

/** Changes of a condition and of all below it. */
export const ofCondition = (node: Condition, holder: Period): readonly Change<Condition>[] =>
  limited([...changesOf(node, holder), ...ofPeriod(node, holder, nameOf(node))], narrower(holder, node))
