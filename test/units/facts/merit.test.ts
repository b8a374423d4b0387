import { describe, expect, test } from 'vitest'
import { household, individual, readFact, wordsOfFact } from '../../support/context'

const asked = { kinds: ['sudden-achievement'] }
const one = { kind: 'sudden-achievement', on: '2024-05-01' }
const read = (merits: object[] | undefined, params: object = {}, given: object = {}) =>
  readFact('merit', { ...asked, ...params }, individual(merits ? { merits } : {}), given)

describe('merit', () => {
  test.each([
    ['of the kind', [one], true],
    ['of another kind', [{ ...one, kind: 'work' }], false],
    ['the second of two', [{ ...one, kind: 'work' }, one], true],
    ['on the day', [{ ...one, on: '2024-12-20' }], true],
    ['after the day', [{ ...one, on: '2024-12-21' }], false],
    ['none', [], false],
  ])('%s', (_, merits, expected) => {
    expect(read(merits)).toBe(expected)
  })

  test('is unknown without a list, and none is put forward when screening', () => {
    expect(read(undefined)).toBeUndefined()
    expect(read(undefined, {}, { assumed: true })).toBe(false)
    expect(readFact('merit', asked, household({ merits: [one] }))).toBe(true)
  })

  test.each([
    [
      'scope',
      'ministry',
      [
        ['national', true],
        ['ministry', true],
        ['field', false],
        ['commune', false],
        [undefined, undefined],
      ],
    ],
    [
      'degree',
      'outstanding',
      [
        ['special', true],
        ['many-outstanding', true],
        ['outstanding', true],
        ['plain', false],
        [undefined, undefined],
      ],
    ],
    [
      'launchers',
      ['president', 'ministry'],
      [
        ['ministry', true],
        ['unit', false],
        [undefined, undefined],
      ],
      'launcher',
    ],
    [
      'lastingAtLeast',
      5,
      [
        [5, true],
        [6, true],
        [4.5, false],
        [undefined, undefined],
      ],
      'lasting',
    ],
    [
      'applied',
      true,
      [
        [true, true],
        [false, false],
        [undefined, undefined],
      ],
    ],
    [
      'recognised',
      true,
      [
        ['bo-cong-an', true],
        [null, false],
        [undefined, undefined],
      ],
      'recognisedBy',
    ],
    [
      'recognisedBy',
      ['Bộ Quốc phòng', 'Bộ Công an'],
      [
        ['Bộ trưởng Bộ Công an', true],
        ['Bộ Quốc phòng', true],
        ['UBND tỉnh', false],
        [null, false],
        [undefined, undefined],
      ],
    ],
    [
      'recognisedAt',
      'ministry',
      [
        ['Bộ Nội vụ', true],
        ['UBND tỉnh', true],
        ['UBND xã Hòa Tiến', false],
        [null, false],
        [undefined, undefined],
      ],
      'recognisedBy',
    ],
    [
      'recognisedAt',
      'central',
      [
        ['Bộ Nội vụ', true],
        ['UBND tỉnh', false],
        [null, false],
        [undefined, undefined],
      ],
      'recognisedBy',
    ],
  ] as const)('asked by %s %s', (param, wanted, outcomes, field: string = param) => {
    for (const [value, expected] of outcomes) {
      const merit = value === undefined ? one : { ...one, [field]: value }
      expect(read([merit], { [param]: wanted })).toBe(expected)
    }
  })

  test('recognised by a body of the level, and by one of those named', () => {
    const both = { recognisedBy: ['Mặt trận Tổ quốc'], recognisedAt: 'ministry' }
    const by = (recognisedBy: string) => read([{ ...one, recognisedBy }], both)
    expect(by('Ủy ban Trung ương Mặt trận Tổ quốc')).toBe(true)
    expect(by('Ủy ban Mặt trận Tổ quốc huyện')).toBe(false)
    expect(by('Bộ Nội vụ')).toBe(false)
  })

  test('of a prize: by level, and by medal where that is asked', () => {
    const won = (level: string, medal: string) => [{ ...one, prize: { level, medal } }]
    const prizes = [{ level: 'world' }, { level: 'regional', medal: 'gold' }]
    expect(read(won('world', 'bronze'), { prizes })).toBe(true)
    expect(read(won('regional', 'gold'), { prizes })).toBe(true)
    expect(read(won('regional', 'silver'), { prizes })).toBe(false)
    expect(read(won('national', 'gold'), { prizes })).toBe(false)
    expect(read([one], { prizes })).toBeUndefined()
  })

  test('before the end of a discipline is not credited', () => {
    expect(read([one], {}, { creditAfter: '2024-04-30' })).toBe(true)
    expect(read([one], {}, { creditAfter: '2024-05-01' })).toBe(false)
    expect(read([{ kind: 'sudden-achievement' }], {}, { creditAfter: '2024-05-01' })).toBeUndefined()
    expect(read([{ kind: 'sudden-achievement' }])).toBe(true)
  })

  test('a certain no outweighs what is not known, a certain yes too', () => {
    expect(read([{ ...one, scope: 'commune' }], { scope: 'national', degree: 'special' })).toBe(false)
    expect(read([{ kind: 'work' }, one, { kind: 'sudden-achievement' }], { scope: 'national' })).toBeUndefined()
    expect(read([{ ...one, scope: 'national' }, one], { scope: 'national' })).toBe(true)
  })

  test('says whether it is put forward', () => {
    const words = (merits?: object[]) => wordsOfFact('merit', asked, individual(merits ? { merits } : {}))
    expect(words([one])).toMatchObject({ actual: { en: 'put forward' }, path: 'merits' })
    expect(words([]).actual.en).toBe('not put forward')
    expect(words().actual.en).toBe('not known')
  })

  test('not before a day', () => {
    const from = (on?: string) =>
      read([{ kind: 'sudden-achievement', ...(on ? { on } : {}) }], { notBefore: '1945-09-02' })
    expect(from('1945-09-02')).toBe(true)
    expect(from('1945-09-01')).toBe(false)
    expect(from()).toBeUndefined()
  })
})
