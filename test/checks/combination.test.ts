import { describe, expect, test } from 'vitest'
import { definePack, evaluateSync } from '../../src/index'
import { combinationIssues } from '../../src/kernel/check/combination'
import { AwardLawError } from '../../src/schema/errors'
import { type PackFile, packSchema } from '../../src/schema/pack'
import { addition, award, cite, criterion, instrument, law, meeting, pack, run, words } from './support'

const named = (id: string, fields: object = {}): PackFile => packSchema.parse({ ...pack(fields), id })

describe('packs used together', () => {
  test('may name one instrument alike, and ask for what they each add', () => {
    const one = named('mot', { additions: [addition(criterion('a'))] })
    const two = named('hai', { additions: [addition(criterion('b'))] })
    expect(combinationIssues([one, two], law)).toEqual([])
  })

  test('do not define one thing differently', () => {
    const one = named('mot', { awards: [award('mot/x', criterion('a'))] })
    const two = named('hai', {
      instruments: [instrument('1/QĐ-X', { to: '2030-01-01' })],
      awards: [award('mot/x', criterion('b'))],
    })
    expect(combinationIssues([one, two], law)).toEqual([
      {
        path: 'options.packs',
        vi: 'gói mot và gói hai định nghĩa khác nhau danh hiệu “mot/x”',
        en: 'the packs mot and hai define the award “mot/x” differently',
      },
      {
        path: 'options.packs',
        vi: 'gói mot và gói hai định nghĩa khác nhau văn bản “1/QĐ-X”',
        en: 'the packs mot and hai define the instrument “1/QĐ-X” differently',
      },
    ])
  })

  test('do not define one scoring table differently', () => {
    const table = (most: number) => ({
      id: 'bang',
      cite,
      name: words('table'),
      from: '2024-01-01',
      sections: [
        { id: 'muc', says: words('s'), kind: 'base', most, items: [{ id: 'tieu-chi', says: words('i'), most }] },
      ],
    })
    const [one, two] = [named('mot', { tables: [table(10)] }), named('hai', { tables: [table(20)] })]
    expect(combinationIssues([one, named('ba', { tables: [table(10)] })], law)).toEqual([])
    expect(combinationIssues([one, two], law)).toEqual([
      {
        path: 'options.packs',
        vi: 'gói mot và gói hai định nghĩa khác nhau bảng điểm “bang”',
        en: 'the packs mot and hai define the scoring table “bang” differently',
      },
    ])
  })

  test('do not close a round that neither closes alone', () => {
    const one = named('mot', { additions: [addition(meeting('a', 'lao-dong-tien-tien'))] })
    const two = named('hai', {
      additions: [addition(meeting('b', 'chien-si-thi-dua-bo-nganh-tinh'), { award: 'lao-dong-tien-tien' })],
    })
    expect(combinationIssues([one], law)).toEqual([])
    expect(combinationIssues([two], law)).toEqual([])
    const round = 'lao-dong-tien-tien → chien-si-thi-dua-bo-nganh-tinh → lao-dong-tien-tien'
    expect(combinationIssues([one, two], law)).toEqual([
      {
        path: 'options.packs',
        vi: `các gói mot, hai dùng cùng nhau: xét tiêu chuẩn theo vòng: ${round}`,
        en: `the packs mot, hai together: asks for its own standards: ${round}`,
      },
    ])
  })

  describe('do not both fill in what the Law leaves to one regulation', () => {
    const place = { instrument: '06/2022/QH15', article: '24', clause: '4' }
    const filling = (id: string, fields: object = {}) =>
      named(id, { additions: [addition(criterion(`tieu-chi-${id}`), { details: [place], ...fields })] })

    test('for one award on one day: both are named, and the provision', () => {
      expect(combinationIssues([filling('mot'), filling('hai')], law)).toEqual([
        {
          path: 'options.packs',
          vi: 'gói mot và gói hai cùng quy định chi tiết 06/2022/QH15 24 4 đối với “chien-si-thi-dua-bo-nganh-tinh”',
          en: 'the packs mot and hai both fill in 06/2022/QH15 24 4 for “chien-si-thi-dua-bo-nganh-tinh”',
        },
      ])
    })

    test('one of several provisions is enough', () => {
      const further = { ...place, clause: '5' }
      const two = filling('hai', { details: [further, place] })
      expect(combinationIssues([filling('mot'), two], law)).toHaveLength(1)
    })

    test('nor is it found where another regulation stands between', () => {
      const issues = combinationIssues([filling('mot'), named('hai'), filling('ba')], law)
      expect(issues.map(({ en }) => en)).toEqual([expect.stringContaining('mot and ba')])
    })

    test.each([
      ['another provision', { details: [{ ...place, clause: '5' }] }],
      ['another award', { award: 'chien-si-thi-dua-co-so' }],
      ['another time', { from: '2026-01-01' }],
      ['nothing', { details: undefined }],
    ])('%s is no conflict', (_, fields) => {
      expect(combinationIssues([filling('mot', { to: '2026-01-01' }), filling('hai', fields)], law)).toEqual([])
    })

    test('one pack may fill it in more than once', () => {
      const one = named('mot', {
        additions: [addition(criterion('a'), { details: [place] }), addition(criterion('b'), { details: [place] })],
      })
      expect(combinationIssues([one, named('hai')], law)).toEqual([])
    })
  })

  describe('do not ask for contrary things', () => {
    const asking = (id: string, requires: unknown, fields: object = {}) =>
      named(id, { additions: [addition(requires, fields)] })
    const title = { evidence: 'computed', fact: 'headsUnit' }
    const contrary = (one: unknown, two: unknown, fields: object = {}) =>
      combinationIssues([asking('mot', one), asking('hai', two, fields)], law)

    test('yes and no: both packs and criteria are named', () => {
      expect(contrary(criterion('a', title), criterion('b', { ...title, value: false }))).toEqual([
        {
          path: 'options.packs',
          vi: 'gói mot (a) và gói hai (b) đòi hỏi trái ngược nhau đối với “chien-si-thi-dua-bo-nganh-tinh”',
          en: 'the packs mot (a) and hai (b) ask for contrary things for “chien-si-thi-dua-bo-nganh-tinh”',
        },
      ])
    })

    test.each([
      ['at least five and at most four', run('a', 5), run('b', 4, { operator: 'atMost' })],
      ['at least five and less than five', run('a', 5), run('b', 5, { operator: 'lessThan' })],
      ['a criterion and its contrary', criterion('a', title), { not: criterion('b', title) }],
      ['one certificate given and not', criterion('a'), { not: criterion('a') }],
      ['inside an “all”', { all: [criterion('c'), run('a', 5)] }, run('b', 2, { operator: 'atMost' })],
    ])('%s', (_, one, two) => {
      expect(contrary(one, two)).toHaveLength(1)
      expect(contrary(two, one)).toHaveLength(1)
    })

    test('what one asks for and the other bars', () => {
      const bar = { id: 'x', cite, says: words('x'), lasts: 'stands', when: criterion('b', title) }
      const two = named('hai', {
        additions: [{ from: '2024-01-01', award: 'chien-si-thi-dua-bo-nganh-tinh', bars: [bar] }],
      })
      expect(combinationIssues([asking('mot', criterion('a', title)), two], law)).toHaveLength(1)
    })

    test.each([
      ['at least five and at most five', run('a', 5), run('b', 5, { operator: 'atMost' })],
      ['at least five and at least three', run('a', 5), run('b', 3)],
      ['the same twice', criterion('a', title), criterion('b', title)],
      ['of another award', run('a', 5), run('b', 4, { operator: 'atMost', params: { award: 'lao-dong-tien-tien' } })],
      ['in one of several ways', { any: [run('a', 5), criterion('c')] }, run('b', 4, { operator: 'atMost' })],
      ['two certificates', criterion('a'), { not: criterion('b') }],
    ])('may ask for %s', (_, one, two) => {
      expect(contrary(one, two)).toEqual([])
    })

    test('may do so of different awards, or at different times', () => {
      const [one, two] = [criterion('a', title), criterion('b', { ...title, value: false })]
      expect(contrary(one, two, { award: 'chien-si-thi-dua-co-so' })).toEqual([])
      const early = asking('mot', one, { to: '2025-01-01' })
      expect(combinationIssues([early, asking('hai', two, { from: '2025-01-01' })], law)).toEqual([])
    })
  })

  test('are refused where they are asked for', () => {
    const one = definePack({ ...pack(), id: 'mot' })
    const two = definePack({ ...pack({ instruments: [instrument('1/QĐ-X', { to: '2030-01-01' })] }), id: 'hai' })
    const asked = () =>
      evaluateSync({ kind: 'individual', id: 'a' }, 'lao-dong-tien-tien', { on: '2024-12-01', packs: [one, two] })
    expect(asked).toThrow(AwardLawError)
    expect(asked).toThrow('the packs mot and hai define the instrument “1/QĐ-X” differently')
  })
})
