import { atLeast } from './at-least'
import { atLeastFraction } from './at-least-fraction'
import { atLeastPercent } from './at-least-percent'
import { atMost } from './at-most'
import { equal } from './equal'
import { lessThan } from './less-than'
import { moreThanPercent } from './more-than-percent'
import type { Operator } from './operator'

const all: readonly Operator[] = [atLeast, atLeastFraction, atLeastPercent, atMost, equal, lessThan, moreThanPercent]

/** The catalogue of operators, by id. */
export const operators: ReadonlyMap<string, Operator> = new Map(all.map((operator) => [operator.id, operator]))
