import type { Condition } from '../../schema/condition'
import type { SharedCondition } from '../../schema/shared-condition'

/** Shared conditions that may be referred to, by id. */
export const conditionsIn = (shared: readonly SharedCondition[]): ReadonlyMap<string, Condition> =>
  new Map(shared.flatMap((one) => ('condition' in one ? [[one.id, one.condition]] : [])))
