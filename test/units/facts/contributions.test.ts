import { describe, expect, test } from 'vitest'
import { individual, readFact, wordsOfFact } from '../../support/context'

const title = 'chien-si-thi-dua-co-so'
const asked = { kinds: ['initiative'], within: { years: 1 } }
const initiative = { kind: 'initiative', scope: 'grassroots', year: 2024 }
const read = (contributions: object[] | undefined, params: object = {}, given: object = {}, fields: object = {}) =>
  readFact(
    'contributions',
    { ...asked, ...params },
    individual({ ...(contributions ? { contributions } : {}), ...fields }),
    given,
  )

describe('contributions', () => {
  test.each([
    ['one of the year', [initiative], 1],
    ['two of the year', [initiative, initiative], 2],
    ['of the year before', [{ ...initiative, year: 2023 }], 0],
    ['of the year after', [{ ...initiative, year: 2025 }], 0],
    ['of another kind', [{ ...initiative, kind: 'science-topic' }], 0],
    ['recognised in the year', [{ kind: 'initiative', recognisedOn: '2024-12-31' }], 1],
    ['the year stated before the date of recognition', [{ ...initiative, recognisedOn: '2025-01-10' }], 1],
    ['none', [], 0],
    ['of a year that the record does not tell', [{ kind: 'initiative' }], { min: 0, max: 1 }],
    ['one certain, one of an unknown year', [initiative, { kind: 'initiative' }], { min: 1, max: 2 }],
  ])('%s', (_, contributions, expected) => {
    expect(read(contributions)).toEqual(expected)
  })

  test('is unknown where contributions are not listed', () => {
    expect(read(undefined)).toBeUndefined()
  })

  test('counts all the kinds asked for together', () => {
    const list = [initiative, { ...initiative, kind: 'combat-ingenuity' }, { ...initiative, kind: 'science-work' }]
    expect(read(list, { kinds: ['initiative', 'combat-ingenuity'] })).toBe(2)
  })

  test.each([
    ['grassroots', 'grassroots', 1],
    ['grassroots', 'ministry', 1],
    ['grassroots', 'national', 1],
    ['ministry', 'grassroots', 0],
    ['ministry', 'ministry', 1],
    ['ministry', 'national', 1],
    ['national', 'ministry', 0],
    ['national', 'national', 1],
    ['ministry', undefined, { min: 0, max: 1 }],
  ])('at %s level asked, %s given', (scope, own, expected) => {
    const { scope: _, ...rest } = initiative
    expect(read([own ? { ...rest, scope: own } : rest], { scope })).toEqual(expected)
  })

  test('not recognised by a body of a lower level; where none is named, the scope tells', () => {
    const by = (recognisedBy: string | undefined, recognisedAt = 'ministry') =>
      read([{ ...initiative, scope: 'ministry', ...(recognisedBy ? { recognisedBy } : {}) }], {
        scope: 'ministry',
        recognisedAt,
      })
    expect(by('UBND tỉnh')).toBe(1)
    expect(by('UBND huyện')).toBe(0)
    expect(by(undefined)).toBe(1)
    expect(by('UBND tỉnh', 'central')).toBe(0)
    expect(by('Bộ Xây dựng', 'central')).toBe(1)
  })

  test('at any time up to the year credited', () => {
    const within = 'any-time'
    const of = (year: number) => ({ ...initiative, year })
    expect(read([of(1900), of(2024)], { within })).toBe(2)
    expect(read([of(2025), of(2100)], { within })).toBe(0)
    expect(read([{ kind: 'initiative' }], { within })).toEqual({ min: 0, max: 1 })
    expect(read([of(2023)], { within }, { creditFrom: 2024 })).toBe(0)
    expect(read([of(1990)], { within }, {}, { recordsFrom: 1980 })).toEqual({ min: 1, max: Number.POSITIVE_INFINITY })
    const words = wordsOfFact('contributions', { ...asked, within }, individual({ contributions: [of(1990)] }))
    expect(words.actual).toEqual({ vi: 'có 1 (đến năm 2024)', en: 'has 1 (up to 2024)' })
  })

  test.each(['accepted', 'applied'])('%s', (flag) => {
    const params = { [flag]: true }
    expect(read([{ ...initiative, [flag]: true }], params)).toBe(1)
    expect(read([{ ...initiative, [flag]: false }], params)).toBe(0)
    expect(read([initiative], params)).toEqual({ min: 0, max: 1 })
    expect(read([{ ...initiative, [flag]: false }])).toBe(1)
  })

  test('a certain no outweighs what is not known', () => {
    expect(read([{ kind: 'initiative', applied: false }], { applied: true })).toBe(0)
    expect(read([{ kind: 'science-topic' }])).toBe(0)
  })

  test.each([
    [1, 2024, 1],
    [2, 2023, 1],
    [2, 2022, 0],
    [3, 2022, 1],
    [3, 2021, 0],
  ])('within %i years up to 2024: one of %i', (years, year, expected) => {
    expect(read([{ ...initiative, year }], { within: { years } })).toBe(expected)
  })

  describe('within the years of a run', () => {
    const within = { run: { award: title }, count: 3 }
    const run = { awards: [2022, 2023, 2024].map((year) => ({ award: title, year })) }
    test.each([
      ['of its first year', 2022, 1],
      ['of its last year', 2024, 1],
      ['of the year before it', 2021, 0],
      ['of the year after it', 2025, 0],
    ])('%s', (_, year, expected) => {
      expect(read([{ ...initiative, year }], { within }, {}, run)).toBe(expected)
    })

    test('of which the last grants that make the number are looked at, not a longer run', () => {
      const longer = { awards: [2020, 2021, 2022, 2023, 2024].map((year) => ({ award: title, year })) }
      expect(read([{ ...initiative, year: 2021 }], { within }, {}, longer)).toBe(0)
      expect(read([{ ...initiative, year: 2022 }], { within }, {}, longer)).toBe(1)
    })

    test('with gaps: from the earliest year in which so many grants can begin', () => {
      const higher = 'chien-si-thi-dua-bo-nganh-tinh'
      const gaps = { run: { award: higher, maxGap: 3, bridge: title }, count: 2 }
      const awards = [
        { award: higher, year: 2021 },
        { award: higher, year: 2024 },
        { award: title, year: 2022 },
        { award: title, year: 2023 },
      ]
      expect(read([{ ...initiative, year: 2021 }], { within: gaps }, {}, { awards })).toBe(1)
      expect(read([{ ...initiative, year: 2020 }], { within: gaps }, {}, { awards })).toBe(0)
      const nearer = [...awards, { award: higher, year: 2022 }]
      expect(read([{ ...initiative, year: 2021 }], { within: gaps }, {}, { awards: nearer })).toBe(1)
    })

    test('that may or may not be there leaves older contributions open', () => {
      const older = [{ ...initiative, year: 2022 }]
      const decided = (value: unknown) => value === 0
      expect(decided(read(older, { within }))).toBe(false)
      const undated = { awards: [{ award: title }, { award: title, year: 2023 }, { award: title, year: 2024 }] }
      expect(decided(read(older, { within }, {}, undated))).toBe(false)
      const digitised = { awards: [2023, 2024].map((year) => ({ award: title, year })), recordsFrom: 2023 }
      expect(decided(read(older, { within }, {}, digitised))).toBe(false)
    })
  })

  test('of years that are not credited do not count', () => {
    const list = [initiative, { ...initiative, year: 2023 }]
    expect(read(list, { within: { years: 3 } }, { creditFrom: 2024 })).toBe(1)
  })

  test('may be more than listed where the time reaches behind the records', () => {
    expect(read([initiative], { within: { years: 3 } }, {}, { recordsFrom: 2023 })).toEqual({
      min: 1,
      max: Number.POSITIVE_INFINITY,
    })
    expect(read([initiative], { within: { years: 2 } }, {}, { recordsFrom: 2023 })).toBe(1)
  })

  test('says how many, in which time, of what', () => {
    const words = (params: object, contributions?: object[]) =>
      wordsOfFact('contributions', { ...asked, ...params }, individual(contributions ? { contributions } : {}))
    expect(words({ scope: 'ministry', within: { years: 3 } }, [{ ...initiative, scope: 'national' }])).toEqual({
      actual: { vi: 'có 1 (năm 2022–2024)', en: 'has 1 (2022–2024)' },
      path: 'contributions',
      unit: { vi: 'sáng kiến cấp bộ, ban, ngành, tỉnh', en: 'initiative at ministry level' },
    })
    expect(words({}, []).actual.en).toBe('has 0 (2024)')
    expect(words({}).actual.en).toBe('not known')
    expect(words({}, [{ kind: 'initiative' }]).actual.en).toBe('has 0 to 1 (not known) (2024)')
  })
})
