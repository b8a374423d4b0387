/** Kleene's three truth values, ordered so that "and" is the lesser and "or" the greater. */
export const FALSE = 0
export const UNKNOWN = 1
export const TRUE = 2

export type Kleene = typeof FALSE | typeof UNKNOWN | typeof TRUE

/** Undefined stands for unknown. */
export const kleene = (value: boolean | undefined): Kleene => (value === undefined ? UNKNOWN : value ? TRUE : FALSE)

export const not = (value: Kleene): Kleene => (TRUE - value) as Kleene

export const and = (outcomes: readonly Kleene[]): Kleene => Math.min(TRUE, ...outcomes) as Kleene

export const or = (outcomes: readonly Kleene[]): Kleene => Math.max(FALSE, ...outcomes) as Kleene
