import type { Share } from '../../facts/fact'
import type { Leaf } from '../../schema/condition'
import { type Rating, ratings } from '../../schema/year-record'

/** What a comparison lets pass, as one end of a scale. */
export interface Bound {
  readonly lets: 'above' | 'below'
  readonly limit: number
  /** The limit itself does not pass. */
  readonly open: boolean
}

const shapes: Readonly<Record<string, Pick<Bound, 'lets' | 'open'>>> = {
  atLeast: { lets: 'above', open: false },
  atLeastPercent: { lets: 'above', open: false },
  atLeastFraction: { lets: 'above', open: false },
  moreThanPercent: { lets: 'above', open: true },
  atMost: { lets: 'below', open: false },
  lessThan: { lets: 'below', open: true },
}

const isShare = (value: unknown): value is Share =>
  typeof value === 'object' && value !== null && 'part' in value && 'whole' in value

/** Fractions stand on the scale of percentages. */
const onScale = (value: unknown): number | undefined => {
  if (typeof value === 'number') return value
  if (isShare(value)) return (value.part * 100) / value.whole
  const rank = ratings.indexOf(value as Rating)
  return rank === -1 ? undefined : ratings.length - rank
}

/** What a criterion lets pass, or its contrary; undefined: it is not on a scale. */
export const boundOf = ({ operator, value }: Leaf, negated: boolean): Bound | undefined => {
  const shape = shapes[operator]
  const limit = onScale(value)
  if (shape === undefined || limit === undefined) return undefined
  if (!negated) return { ...shape, limit }
  return { lets: shape.lets === 'above' ? 'below' : 'above', open: !shape.open, limit }
}

/** Whether the one lets more pass than the other. */
export const isLooser = (one: Bound, other: Bound): boolean => {
  if (one.lets !== other.lets) return false
  if (one.limit === other.limit) return !one.open && other.open
  return one.lets === 'above' ? one.limit < other.limit : one.limit > other.limit
}
