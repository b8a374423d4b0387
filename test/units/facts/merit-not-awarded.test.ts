import { describe, expect, test } from 'vitest'
import { individual, readFact, wordsOfFact } from '../../support/context'

const asked = { kinds: ['brave-act'], scope: 'ministry' }
const given = { award: 'huan-chuong-dung-cam' }
const deed = { kind: 'brave-act', scope: 'ministry', on: '2024-05-07' }

const read = (awards: object[] | undefined, merits: object[] | undefined = [deed], fields: object = {}) =>
  readFact(
    'meritNotAwarded',
    asked,
    individual({ ...(awards ? { awards } : {}), ...(merits ? { merits } : {}), ...fields }),
    given,
  )

describe('meritNotAwarded', () => {
  test.each([
    ['never given', [], true],
    ['given for the year', [{ ...given, achievedThrough: 2024 }], false],
    ['given for another year', [{ ...given, year: 2022 }], true],
    ['given for the year, then revoked', [{ ...given, year: 2024, status: 'revoked' }], true],
    ['another award for the year', [{ award: 'bang-khen-thu-tuong', year: 2024 }], true],
    ['decided before the deed', [{ ...given, decidedOn: '2024-05-06' }], true],
    ['decided after it, in the same year', [{ ...given, decidedOn: '2024-05-07' }], false],
    ['decided in a later year', [{ ...given, decidedOn: '2025-02-03' }], undefined],
    ['no word of when it was given', [given], undefined],
    ['awards not told', undefined, undefined],
  ])('%s', (_, awards, expected) => {
    expect(read(awards)).toBe(expected)
  })

  test('a second deed that was not rewarded serves', () => {
    expect(read([{ ...given, year: 2022 }], [{ ...deed, on: '2022-03-01' }, deed])).toBe(true)
  })

  test('a deed without a day may be the one that was rewarded', () => {
    const { on: _, ...undated } = deed
    expect(read([{ ...given, year: 2022 }], [undated])).toBeUndefined()
    expect(read([], [undated])).toBe(true)
  })

  test('it may have been given before the records begin', () => {
    expect(read([], [{ ...deed, on: '2010-03-01' }], { recordsFrom: 2015 })).toBeUndefined()
    expect(read([], [deed], { recordsFrom: 2015 })).toBe(true)
  })

  test('must be a merit of the kind and reach', () => {
    expect(read([], [{ ...deed, scope: 'field' }])).toBe(false)
    expect(read([], [])).toBe(false)
    expect(readFact('meritNotAwarded', asked, individual({ awards: [] }), given)).toBeUndefined()
    expect(readFact('meritNotAwarded', asked, individual({ awards: [] }), { ...given, assumed: true })).toBe(false)
  })

  test('says what there is, and where the answer would stand', () => {
    const words = (fields: object) => wordsOfFact('meritNotAwarded', asked, individual(fields), given)
    expect(words({ merits: [deed], awards: [] })).toMatchObject({ actual: { en: 'put forward' } })
    expect(words({ merits: [deed], awards: [{ ...given, year: 2024 }] })).toMatchObject({
      actual: { en: 'already given for it' },
    })
    expect(words({ merits: [] })).toMatchObject({ actual: { en: 'not put forward' }, path: 'merits' })
    expect(words({ merits: [deed] })).toMatchObject({ actual: { en: 'not known' }, path: 'awards' })
    expect(words({})).toMatchObject({ path: 'merits' })
  })
})
