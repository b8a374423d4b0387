import type { Context } from '../facts/context'
import type { BoundFact, Value } from '../facts/fact'
import type { Evidence, Leaf } from '../schema/condition'
import type { Text } from '../schema/text'
import type { Source } from '../schema/verdict'
import type { Kleene } from './kleene'

/** What is fixed about a compiled condition, whoever it is asked of. */
export interface NodeInfo {
  readonly op: 'all' | 'any' | 'not' | 'criterion' | 'award' | 'bar'
  readonly layer: string
  readonly id?: string | undefined
  readonly says?: Text | undefined
  readonly label?: Text | undefined
  readonly cite?: Source | undefined
  readonly readings?: readonly string[] | undefined
  readonly restated?: boolean | undefined
  readonly evidence?: Evidence | undefined
  readonly required?: Text | undefined
  readonly fact?: BoundFact | undefined
  readonly leaf?: Leaf | undefined
}

/** A condition evaluated for one subject. */
export interface Traced {
  readonly info: NodeInfo
  readonly outcome: Kleene
  readonly value?: Value | undefined
  readonly assumed?: boolean | undefined
  readonly children?: readonly Traced[] | undefined
  /** The context of a nested award, where it differs. */
  readonly context?: Context | undefined
}

/** A condition compiled to two functions: the bare outcome, and the outcome with everything that led to it. */
export interface Node {
  readonly info: NodeInfo
  readonly children?: readonly Node[] | undefined
  decide(context: Context): Kleene
  trace(context: Context): Traced
}
