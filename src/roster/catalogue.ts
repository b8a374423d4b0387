import type { Text } from '../schema/text'
import { columns } from './columns'

/** A column that a CSV roster may have. */
export interface RosterColumn {
  readonly name: string
  /** Told once for each year: the header is `xep-loai-2024`. */
  readonly yearly: boolean
  readonly means: Text
  readonly example: string
  /** Whom it is for. */
  readonly of: 'individual' | 'unit' | 'both'
}

/** The columns of a CSV roster, in the order of the guide. */
export const rosterColumns: readonly RosterColumn[] = columns.map(({ name, yearly, means, example, of }) => ({
  name,
  yearly: yearly ?? false,
  means,
  example,
  of: of ?? 'both',
}))
