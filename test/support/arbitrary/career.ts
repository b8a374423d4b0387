import fc from 'fast-check'
import { postRanks } from '../../../src/schema/post-rank'
import { namesIn } from '../walk'
import { dayIn } from './basic'
import { all } from './rules'

/** Kinds of service that some criterion asks for. */
export const serviceKinds = namesIn(all, 'serviceYears')

export const service = (year: number) =>
  fc
    .record({
      in: fc.constantFrom('khac', ...serviceKinds),
      from: fc.integer({ min: year - 40, max: year }).chain(dayIn),
      to: fc.option(fc.integer({ min: year - 40, max: year }).chain(dayIn), { nil: undefined }),
      hardship: fc.boolean(),
      internationalDuty: fc.boolean(),
    })
    .map(({ to, ...rest }) => (to === undefined || to < rest.from ? rest : { ...rest, to }))

export const post = (year: number) =>
  fc
    .record({
      rank: fc.constantFrom(...postRanks),
      from: fc.integer({ min: year - 40, max: year }).chain(dayIn),
      to: fc.option(fc.integer({ min: year - 40, max: year }).chain(dayIn), { nil: undefined }),
      laterRetirement: fc.boolean(),
    })
    .map(({ to, ...rest }) => (to === undefined || to < rest.from ? rest : { ...rest, to }))
