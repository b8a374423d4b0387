import fc from 'fast-check'
import { awardsAsking } from '../walk'
import { type Json, mostly, PAST, yearBefore } from './basic'
import { all } from './rules'

/** For each title the years in which it was held: long runs, with a hole here and there. */
export const grants = (year: number, titles: readonly string[]): fc.Arbitrary<readonly Json[]> =>
  fc
    .tuple(
      ...titles.map((award) =>
        fc
          .tuple(
            fc.boolean(),
            fc.integer({ min: 0, max: PAST }),
            fc.subarray([0, 1, 2, 3, 4], { maxLength: 2 }),
            mostly(0, 1),
          )
          .map(([held, length, holes, since]) =>
            held
              ? Array.from({ length }, (_, index) => index + since)
                  .filter((back) => !holes.includes(back))
                  .map((back) => ({ award, year: year - back }))
              : [],
          ),
      ),
    )
    .map((lists) => lists.flat())

export const otherGrants = (year: number, awards: readonly string[]): fc.Arbitrary<readonly Json[]> =>
  awards.length === 0
    ? fc.constant([])
    : fc.array(
        fc.record({
          award: fc.constantFrom(...awards),
          year: yearBefore(year),
          basis: mostly('merit', 'sudden', 'thematic', 'service'),
          status: mostly('granted', 'revoked'),
        }),
        { maxLength: 3 },
      )

export const votedOn = [...new Set(awardsAsking(all, 'vote'))]

/** A vote of every council for every award that asks for one, so that none is unknown. */
export const votes = (awards: readonly string[]): fc.Arbitrary<readonly Json[]> =>
  fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 4 }).map((against) =>
    awards.flatMap((award) =>
      ['grassroots', 'ministry', 'central', 'cluster'].map((council, index) => ({
        council,
        for: award,
        inFavour: 30 - Math.max(0, (against[index] ?? 0) - 3),
        members: 30,
      })),
    ),
  )
