import fc from 'fast-check'
import { contributionKinds, scopes } from '../../../src/schema/contribution'
import { meritDegrees, meritKinds, meritScopes } from '../../../src/schema/merit'
import { attestationKeys } from '../walk'
import { dayBefore, type Json, yearBefore, yes } from './basic'
import { all } from './rules'

export const contribution = (year: number) =>
  fc.record({
    kind: fc.oneof(fc.constant('initiative'), fc.constantFrom(...contributionKinds)),
    scope: fc.constantFrom(...scopes, 'national'),
    year: fc.oneof(fc.constant(year), fc.integer({ min: year - 3, max: year - 1 }), yearBefore(year)),
    accepted: yes,
    applied: yes,
  })

export const merit = (year: number) =>
  fc.record({
    kind: fc.constantFrom(...meritKinds),
    scope: fc.constantFrom(...meritScopes),
    degree: fc.constantFrom(...meritDegrees),
    on: dayBefore(year),
    recognisedBy: fc.constantFrom('Bộ Công an', 'Ủy ban Trung ương Mặt trận Tổ quốc', 'UBND xã', null),
    launcher: fc.constantFrom('president', 'prime-minister', 'ministry', 'province', 'unit'),
    lasting: fc.integer({ min: 0, max: 12 }),
    applied: fc.boolean(),
    prize: fc.record({
      level: fc.constantFrom('national', 'regional', 'continental', 'world'),
      medal: fc.constantFrom('gold', 'silver', 'bronze', 'other'),
    }),
  })

export const keys = attestationKeys(all)

/** Every attestation given, few of them refused. */
export const attestations: fc.Arbitrary<Json> = fc
  .oneof(
    { weight: 3, arbitrary: fc.constant<string[]>([]) },
    { weight: 2, arbitrary: fc.subarray([...keys], { maxLength: 3 }) },
  )
  .map((refused) => Object.fromEntries(keys.map((key) => [key, !refused.includes(key)])))
