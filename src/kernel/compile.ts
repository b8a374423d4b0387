import type { Context } from '../facts/context'
import { facts } from '../facts/index'
import { MEETS, meetsParams } from '../facts/meets'
import { operators } from '../operators/index'
import type { AwardId } from '../schema/award-id'
import { type Condition, isAll, isAny, isLeaf, isNot, isSince, type Leaf } from '../schema/condition'
import type { Source } from '../schema/verdict'
import { and, FALSE, type Kleene, kleene, not, or, TRUE, UNKNOWN } from './kleene'
import type { Node, NodeInfo, Traced } from './node'
import { sinceOf } from './since'

/** What the compiler needs to know of the rule set around a condition. */
export interface Scope {
  readonly layer: string
  readonly source: (cite: NonNullable<Leaf['cite']>) => Source
  /** The standards of another award on the same day. */
  readonly standards: (award: AwardId) => Node
  /** What an attested criterion counts as when screening: met in a requirement, absent in a bar. */
  readonly taken: typeof TRUE | typeof FALSE
}

/** All of the nodes; the empty conjunction does not occur. */
export const allOf = (info: NodeInfo, nodes: readonly Node[]): Node => ({
  info,
  children: nodes,
  decide: (context) => {
    let least: Kleene = TRUE
    for (const node of nodes) {
      const outcome = node.decide(context)
      if (outcome === FALSE) return FALSE
      if (outcome < least) least = outcome
    }
    return least
  },
  trace: (context) => {
    const children = nodes.map((node) => node.trace(context))
    return { info, outcome: and(children.map(({ outcome }) => outcome)), children }
  },
})

/** One of the nodes. */
export const anyOf = (info: NodeInfo, nodes: readonly Node[]): Node => ({
  info,
  children: nodes,
  decide: (context) => {
    let most: Kleene = FALSE
    for (const node of nodes) {
      const outcome = node.decide(context)
      if (outcome === TRUE) return TRUE
      if (outcome > most) most = outcome
    }
    return most
  },
  trace: (context) => {
    const children = nodes.map((node) => node.trace(context))
    return { info, outcome: or(children.map(({ outcome }) => outcome)), children }
  },
})

/** The contrary of a node. */
export const notOf = (info: NodeInfo, node: Node): Node => ({
  info,
  children: [node],
  decide: (context) => not(node.decide(context)),
  trace: (context) => {
    const child = node.trace(context)
    return { info, outcome: not(child.outcome), children: [child] }
  },
})

/** Another award's standards, asked of the same subject. */
const awardNode = (award: AwardId, standards: Node, layer: string): Node => {
  const info: NodeInfo = { op: 'award', layer, id: award, label: standards.info.label }
  const inside = (context: Context): Context => ({ ...context, award })
  return {
    info,
    children: [standards],
    decide: (context) => standards.decide(inside(context)),
    trace: (context) => {
      const nested = inside(context)
      const child = standards.trace(nested)
      return { info, outcome: child.outcome, children: [child], context: nested }
    },
  }
}

/** What an unknown criterion counts as when a roster is screened from its records. */
const takenFor = ({ evidence }: Leaf, { taken }: Scope): Kleene =>
  evidence === 'attested' || evidence === 'council' ? taken : UNKNOWN

const leafNode = (leaf: Leaf, info: NodeInfo, scope: Scope): Node => {
  const fact = facts.get(leaf.fact)?.bind(leaf.params ?? {}, leaf.id)
  const test = operators.get(leaf.operator)?.bind(leaf.value)
  if (fact === undefined || test === undefined) throw new Error(`unchecked criterion: ${leaf.id}`)
  const taken = takenFor(leaf, scope)
  const outcomeOf = (value: ReturnType<typeof fact.read>): Kleene =>
    value === undefined ? UNKNOWN : kleene(test(value))
  return {
    info,
    decide: (context) => {
      const outcome = outcomeOf(fact.read(context))
      return outcome === UNKNOWN && context.assumed ? taken : outcome
    },
    trace: (context): Traced => {
      const value = fact.read(context)
      const outcome = outcomeOf(value)
      if (outcome === UNKNOWN && context.assumed && taken !== UNKNOWN)
        return { info, outcome: taken, value, assumed: true }
      return fact.assumes?.(context) ? { info, outcome, value, assumed: true } : { info, outcome, value }
    },
  }
}

/** Compiles a condition that is wholly in force and free of references. */
export const compile = (node: Condition, scope: Scope): Node => {
  const common = {
    layer: scope.layer,
    cite: 'cite' in node && node.cite ? scope.source(node.cite) : undefined,
    readings: 'readings' in node ? node.readings : undefined,
    restated: 'text' in node && node.text === 'restated',
  }
  if (isLeaf(node)) {
    const fact = facts.get(node.fact)?.bind(node.params ?? {}, node.id)
    const info: NodeInfo = {
      ...common,
      op: 'criterion',
      id: node.id,
      says: node.says,
      evidence: node.evidence,
      required: fact && operators.get(node.operator)?.required(node.value, fact),
      fact,
      leaf: node,
    }
    if (node.fact !== MEETS) return leafNode(node, info, scope)
    const awards = meetsParams
      .parse(node.params)
      .anyOf.map((award) => awardNode(award, scope.standards(award), scope.layer))
    return anyOf(info, awards)
  }
  const group = { ...common, id: 'id' in node ? node.id : undefined, label: 'label' in node ? node.label : undefined }
  if (isSince(node)) {
    const inner = allOf(
      { op: 'all', layer: scope.layer },
      node.all.map((child) => compile(child, scope)),
    )
    return sinceOf({ ...group, op: 'all', says: node.says }, node, inner)
  }
  if (isAll(node))
    return allOf(
      { ...group, op: 'all' },
      node.all.map((child) => compile(child, scope)),
    )
  if (isAny(node))
    return anyOf(
      { ...group, op: 'any' },
      node.any.map((child) => compile(child, scope)),
    )
  if (isNot(node))
    return notOf({ ...group, op: 'not' }, compile(node.not, { ...scope, taken: not(scope.taken) as Scope['taken'] }))
  throw new Error('a reference was not put in place')
}
