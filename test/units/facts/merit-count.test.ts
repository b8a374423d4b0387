import { describe, expect, test } from 'vitest'
import { individual, readFact, wordsOfFact } from '../../support/context'

const asked = { kinds: ['arts-prize', 'work'] }
const award = 'nghe-si-uu-tu'
const prize = (on: string, rest: object = {}) => ({ kind: 'arts-prize', on, ...rest })
const read = (merits: object[] | undefined, params: object = {}, fields: object = {}, given: object = {}) =>
  readFact('meritCount', { ...asked, ...params }, individual({ ...(merits ? { merits } : {}), ...fields }), given)

describe('meritCount', () => {
  test.each([
    ['two', [prize('2020-01-01'), { kind: 'work', on: '2021-01-01' }], 2],
    ['of another kind', [{ kind: 'invention', on: '2020-01-01' }], 0],
    ['after the day', [prize('2025-01-01')], 0],
    ['none', [], 0],
  ])('%s', (_, merits, expected) => {
    expect(read(merits)).toBe(expected)
  })

  test('is unknown without a list, and none when screening', () => {
    expect(read(undefined)).toBeUndefined()
    expect(read(undefined, {}, {}, { assumed: true })).toBe(0)
  })

  test('is open where one may or may not fit', () => {
    const merits = [prize('2020-01-01', { scope: 'national' }), prize('2021-01-01')]
    expect(read(merits, { scope: 'national' })).toEqual({ min: 1, max: 2 })
  })

  describe('since an award', () => {
    const merits = [prize('2018-06-01'), prize('2020-06-01')]
    const after = [award]
    test.each([
      ['by the day of the decision', [{ award, decidedOn: '2018-06-01' }], 1],
      ['decided the day before the first', [{ award, decidedOn: '2018-05-31' }], 2],
      ['by the year where no day is told', [{ award, year: 2019 }], 1],
      ['in the year of the grant, which one was first is not known', [{ award, year: 2020 }], { min: 0, max: 1 }],
      [
        'any grant serves',
        [
          { award, year: 2023 },
          { award, year: 2017 },
        ],
        2,
      ],
      ['revoked', [{ award, year: 2017, status: 'revoked' }], 0],
      ['never given', [], 0],
      ['of a day not told', [{ award }], { min: 0, max: 2 }],
      ['awards not listed', undefined, { min: 0, max: 2 }],
    ])('%s', (_, awards, expected) => {
      expect(read(merits, { after }, awards ? { awards } : {})).toEqual(expected)
    })
  })

  test('says how many, and where the answer would stand', () => {
    const words = (params: object, fields: object) =>
      wordsOfFact('meritCount', { ...asked, ...params }, individual(fields))
    expect(words({}, { merits: [prize('2020-01-01')] })).toMatchObject({
      actual: { en: '1 put forward' },
      path: 'merits',
    })
    expect(words({ after: [award] }, { merits: [] }).path).toBe('awards')
    expect(words({ after: [award] }, { merits: [], awards: [] }).path).toBe('merits')
  })
})
