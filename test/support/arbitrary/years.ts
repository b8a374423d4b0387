import fc from 'fast-check'
import { mostly, PAST, rarely } from './basic'

export const rating = fc.oneof(
  { weight: 4, arbitrary: fc.constant('excellent') },
  { weight: 3, arbitrary: fc.constant('good') },
  { weight: 1, arbitrary: fc.constantFrom('completed', 'not-completed') },
)

export const leave = rarely(
  fc.record({
    reason: fc.constantFrom('maternity', 'study', 'treatment', 'other'),
    months: fc.constantFrom(0.5, 1, 2, 3, 6, 9, 10, 11, 12),
  }),
)

export const eachYear = <T>(year: number, entry: fc.Arbitrary<T>): fc.Arbitrary<readonly (T & { year: number })[]> =>
  fc
    .array(entry, { minLength: PAST + 1, maxLength: PAST + 1 })
    .map((entries) => entries.map((one, index) => ({ year: year - PAST + index, ...one })))

export const members = (titles: readonly string[]) =>
  fc
    .tuple(
      fc.integer({ min: 1, max: 20 }),
      fc.array(fc.integer({ min: 0, max: 12 }), { minLength: titles.length + 1, maxLength: titles.length + 1 }),
      mostly(0, 1),
    )
    .map(([total, short, disciplined]) => {
      const reached = (index: number) => Math.max(0, total - Math.max(0, (short[index] ?? 0) - 6))
      return {
        total,
        completed: reached(titles.length),
        holders: Object.fromEntries(titles.map((title, index) => [title, reached(index)])),
        disciplinedFromWarning: Math.min(total, disciplined),
      }
    })

export const lead = fc.record({
  what: fc.constantFrom('cluster', 'movement'),
  organiser: fc.constantFrom('central-council', 'prime-minister', 'ministry', 'province', 'district'),
  lasting: fc.integer({ min: 0, max: 6 }),
})
