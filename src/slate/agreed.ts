import { AwardLawError } from '../schema/errors'
import type { ParsedUnit } from './roster'
import type { World } from './titles'

/** The counts that a unit's own record gives must be possible; a number that the members leave open is taken from it. */
export const agreed = (
  unit: ParsedUnit,
  year: number,
  world: World,
  range: Readonly<Record<World, object>>,
): object => {
  const own = unit.years?.find((one) => one.year === year)?.members
  if (own === undefined) return range[world]
  const merge = (path: string, given: unknown, least: unknown, most: unknown): unknown => {
    if (given === undefined) return world === 'least' ? least : most
    if (typeof given === 'object' && given !== null) {
      const [low, high] = [(least ?? {}) as Record<string, unknown>, (most ?? {}) as Record<string, unknown>]
      const keys = [...new Set([...Object.keys(given), ...Object.keys(low)])]
      return Object.fromEntries(
        keys.map((key) => [key, merge(`${path}.${key}`, (given as Record<string, unknown>)[key], low[key], high[key])]),
      )
    }
    const bounds = [Number(least ?? given), Number(most ?? given)]
    const [low, high] = [Math.min(...bounds), Math.max(...bounds)]
    if (Number(given) >= low && Number(given) <= high) return given
    const found = low === high ? `${low}` : `${low}–${high}`
    throw new AwardLawError('invalid-options', [
      {
        path: `roster.units[${unit.id}].${path}`,
        vi: `ghi ${given}, còn danh sách cá nhân cho ${found}`,
        en: `says ${given}, while the members come to ${found}`,
      },
    ])
  }
  return merge(`years[${year}].members`, own, range.least, range.most) as object
}
