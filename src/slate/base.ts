import type { ParsedSubject } from '../parse-subject'
import type { QuotaBase } from '../schema/award'
import type { AwardId } from '../schema/award-id'
import type { Text } from '../schema/text'

/** Figures about those who are not in the slate. A figure that is given is complete. */
export interface Population {
  /** Persons or units that meet the standards of an award in the year. */
  readonly holders?: Readonly<Record<AwardId, number>>
  /** All members of the unit. */
  readonly headcount?: number
  /** Units that lead their clusters and meet the standards of a flag. */
  readonly leaders?: Readonly<Record<AwardId, number>>
  /** All units. */
  readonly units?: number
  /** The same figures for one cluster, province or parent unit alone, by its name. */
  readonly within?: Readonly<Record<string, Omit<Population, 'within'>>>
}

/** A number that may be known only within bounds, both inclusive; `max` absent: no upper bound known. */
export interface Bounds {
  readonly min: number
  readonly max?: number
}

/** Where the base was found. */
export type Base = Bounds & { readonly from: 'population' | 'slate' }

/** What a share is taken of: the figures given, or those in the slate. */
export interface Crowd {
  readonly population: Population
  /** Everyone in the slate or its roster, once each. */
  readonly subjects: readonly ParsedSubject[]
  /** Members of the unit, where its record or a roster tells. */
  readonly headcount: number | undefined
  /** Units of a roster, where there is one. */
  readonly units: number | undefined
  /** Whether a subject meets the standards of an award; undefined: not known. */
  readonly meets: (subject: ParsedSubject, award: AwardId) => boolean | undefined
}

/** How many of the slate's subjects meet the standards of one of the awards: for certain, and perhaps. */
const countHolders = (awards: readonly AwardId[], { subjects, meets }: Crowd): Bounds => {
  let min = 0
  let max = 0
  for (const subject of subjects) {
    const answers = awards.map((award) => meets(subject, award))
    if (answers.includes(true)) min += 1
    if (answers.some((answer) => answer !== false)) max += 1
  }
  return { min, max }
}

const sumOf = (awards: readonly AwardId[], holders: Population['holders']): number | undefined => {
  const known = awards.map((award) => holders?.[award]).filter((count) => count !== undefined)
  return known.length > 0 ? known.reduce((a, b) => a + b, 0) : undefined
}

const given = (number: number | undefined): Base =>
  number === undefined ? { min: 0, from: 'slate' } : { min: number, max: number, from: 'population' }

/** How large the base is. */
export const baseOf = (base: QuotaBase, crowd: Crowd): Base => {
  const { population } = crowd
  switch (base.count) {
    case 'holders': {
      const sum = sumOf(base.awards, population.holders)
      return sum === undefined ? { ...countHolders(base.awards, crowd), from: 'slate' } : given(sum)
    }
    case 'headcount':
      return given(population.headcount ?? crowd.headcount)
    case 'leaders':
      return given(population.leaders?.[base.award])
    case 'units':
      return given(population.units ?? crowd.units)
  }
}

const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ')

/** What is counted, in words. */
export const baseText = (base: QuotaBase, nameOf: (award: AwardId) => Text): Text => {
  switch (base.count) {
    case 'holders': {
      const names = base.awards.map(nameOf)
      return {
        vi: `số đạt tiêu chuẩn ${listed(names.map(({ vi }) => vi))}`,
        en: `those who meet the standards of ${listed(names.map(({ en }) => en))}`,
      }
    }
    case 'headcount':
      return { vi: 'tổng số cá nhân của đơn vị', en: 'all members of the unit' }
    case 'leaders':
      return {
        vi: `số tập thể dẫn đầu cụm, khối và đạt tiêu chuẩn “${nameOf(base.award).vi}”`,
        en: `units that lead their clusters and meet the standards of “${nameOf(base.award).en}”`,
      }
    case 'units':
      return { vi: 'tổng số đơn vị', en: 'all units' }
  }
}
