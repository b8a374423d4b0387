import type * as z from 'zod'
import type { BoundFact, Value, ValueKind } from '../facts/fact'
import type { Text } from '../schema/text'

/** A comparison: total, typed, and three-valued where the fact is known only within bounds. */
export interface Operator<V = unknown> {
  readonly id: string
  readonly means: Text
  /** Kinds of facts that it compares. */
  readonly takes: readonly ValueKind[]
  readonly value: z.ZodType<V>
  /** Fixes what the law asks; the test answers undefined where the bounds leave it open. */
  bind(value: V): (actual: Value) => boolean | undefined
  /** What the law asks, in words. */
  required(value: V, fact: BoundFact): Text
}

/** Declares an operator; the type of its value comes from its schema. */
export const defineOperator = <V>(operator: Operator<V>): Operator => operator as Operator

/** Decides a question about a number that may be known only within bounds. */
export const onBounds =
  (certain: (value: number) => boolean, monotone: 'up' | 'down') =>
  (actual: Value): boolean | undefined => {
    if (typeof actual === 'number') return certain(actual)
    if (typeof actual !== 'object' || !('min' in actual)) return undefined
    const [worst, best] = monotone === 'up' ? [actual.min, actual.max] : [actual.max, actual.min]
    return certain(worst) ? true : certain(best) ? undefined : false
  }
