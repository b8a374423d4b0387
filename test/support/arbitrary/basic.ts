import fc from 'fast-check'

export type Json = Readonly<Record<string, unknown>>

/** Years of record before the year credited: as far back as the criteria of titles look, and some more. */
export const PAST = 8

export const mostly = <T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(usual, ...others) })

/** Usually none, sometimes a few. */
export const rarely = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(one, { minLength: 1, maxLength: 2 }) },
  )

export const yes = mostly(true, false)

export const two = (value: number) => String(value).padStart(2, '0')

/** A day of the year, with both ends of it as likely as all others together. */
export const dayIn = (year: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(`${year}-01-01`, `${year}-12-31`),
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([m, d]) => `${year}-${two(m)}-${two(d)}`),
  )

export const yearBefore = (year: number) => fc.integer({ min: year - PAST, max: year })
export const dayBefore = (year: number) => yearBefore(year).chain(dayIn)
