import type { UnitYear } from '../schema/year-record'
import type { Context } from './context'
import { yearIn } from './record'

/** The members of a unit in the year credited. */
export const membersIn = ({ record, year }: Context): UnitYear['members'] => yearIn(record, year)?.members

/** `years[2024].<field>`, where a unit's year is told. */
export const inYear =
  (field: string) =>
  ({ year }: Context): string =>
    `years[${year}].${field}`
