import { describe, expect, test } from 'vitest'
import { type AwardLawError, definePack } from '../../src/index'
import { boundOf, isLooser } from '../../src/kernel/check/bound'
import { packLoosens } from '../../src/kernel/check/pack-loosens'
import { operators } from '../../src/operators/index'
import type { Leaf } from '../../src/schema/condition'
import { adding, award, cite, criterion, found, instrument, law, pack, refusals, run, words } from './support'

const looser = {
  vi: 'nới lỏng điểm a khoản 1 Điều 22 Luật Thi đua, khen thưởng 2022: ở đó “cần 3 lần liên tục”, trong gói “cần 2 lần liên tục”',
  en: 'loosens point a, clause 1, Article 22, Law of 2022: there “needs 3 times in a row”, in the pack “needs 2 times in a row”',
}

const share = (operator: string, value: unknown, fields: object = {}) =>
  criterion('phieu', { evidence: 'council', fact: 'vote', operator, value, ...fields })

const fraction = (part: number, whole: number) => share('atLeastFraction', { part, whole })

const quota = (percent: number, base: object) =>
  pack({
    additions: [
      {
        from: '2024-01-01',
        award: 'chien-si-thi-dua-co-so',
        quotas: [{ id: 'ty-le-rieng', cite, says: words('quota'), percent, base }],
      },
    ],
  })
const holders = { count: 'holders', awards: ['lao-dong-tien-tien'] }

describe('the check that a pack does not loosen the Law', () => {
  test.each([
    ['more', adding(run('a', 4))],
    ['the same', adding(run('a', 3))],
    ['something else', adding(run('a', 1, { params: { award: 'lao-dong-tien-tien' } }))],
    ['less of what only one limb asks for', adding(run('a', 4, { params: { award: 'lao-dong-tien-tien' } }))],
    ['a smaller share', quota(14, holders)],
    ['a larger share of something else', quota(30, { count: 'headcount' })],
  ])('accepts %s', (_, input) => {
    expect(refusals(input)).toEqual([])
  })

  test('refuses less, and names the clause', () => {
    expect(found(packLoosens, adding(run('a', 2)))).toEqual([{ path: 'additions[0].requires.value', ...looser }])
  })

  test.each([
    ['in a limb', { any: [criterion('b'), { all: [run('a', 2)] }] }, 'additions[0].requires.any[1].all[0].value'],
    ['as the contrary of more', { not: run('a', 2, { operator: 'lessThan' }) }, 'additions[0].requires.not.value'],
  ])('refuses less %s', (_, requires, path) => {
    expect(found(packLoosens, adding(requires)).map((issue) => issue.path)).toEqual([path])
  })

  test('refuses less in a bar', () => {
    const when = run('a', 2, { operator: 'lessThan' })
    const bars = [{ id: 'b', cite, says: words('b'), lasts: 'stands', when }]
    const input = pack({ additions: [{ from: '2024-01-01', award: 'chien-si-thi-dua-bo-nganh-tinh', bars }] })
    expect(found(packLoosens, input).map(({ path }) => path)).toEqual(['additions[0].bars[0].when.value'])
  })

  test('accepts less where the Law asked more at another time', () => {
    const early = award('giay-khen', { all: [{ ...run('b', 3), to: '2025-01-01' }, criterion('c')] })
    const base = { ...law, awards: [...law.awards, early] }
    expect(found(packLoosens, adding(run('a', 2), { award: 'giay-khen', from: '2025-01-01' }), base)).toEqual([])
    expect(found(packLoosens, adding(run('a', 2), { award: 'giay-khen' }), base)).toHaveLength(1)
  })

  test('refuses a larger share of the same, and names the clause', () => {
    expect(found(packLoosens, quota(20, holders))).toEqual([
      {
        path: 'additions[0].quotas[0].percent',
        vi: 'nới lỏng khoản 2 Điều 23 Luật Thi đua, khen thưởng 2022: ở đó tối đa 15 %, trong gói 20 %',
        en: 'loosens clause 2, Article 23, Law of 2022: there at most 15 %, in the pack 20 %',
      },
    ])
  })

  describe('of limits by number', () => {
    const numbers = (fields: object, own: object) => {
      const limit = { id: 'so', cite: { instrument: '06/2022/QH15', article: '22' }, says: words('number') }
      const base = {
        ...law,
        awards: [award('giay-khen', criterion('c'), { quotas: [{ ...limit, number: 2, ...fields }] })],
      }
      const quotas = [{ id: 'so-rieng', cite, says: words('number'), ...own }]
      return found(packLoosens, pack({ additions: [{ from: '2024-01-01', award: 'giay-khen', quotas }] }), base)
    }

    test('refuses more, and names the clause', () => {
      expect(numbers({}, { number: 3 })).toEqual([
        {
          path: 'additions[0].quotas[0].number',
          vi: 'nới lỏng Điều 22 Luật Thi đua, khen thưởng 2022: ở đó tối đa 2, trong gói 3',
          en: 'loosens Article 22, Law of 2022: there at most 2, in the pack 3',
        },
      ])
      expect(numbers({ per: 'cluster' }, { number: 3, per: 'cluster' })).toHaveLength(1)
    })

    test.each([
      ['as many', {}, { number: 2 }],
      ['fewer', {}, { number: 1 }],
      ['more in all, where the Law speaks of each cluster', { per: 'cluster' }, { number: 3 }],
      ['more of each cluster than the Law allows of some types', { types: ['xa'] }, { number: 3, per: 'cluster' }],
      ['more of other types', { types: ['xa'] }, { number: 3, types: ['phuong'] }],
      ['more before the Law set it', { from: '2026-01-01' }, { number: 3, to: '2026-01-01' }],
    ])('accepts %s', (_, fields, own) => {
      expect(numbers(fields, own)).toEqual([])
    })
  })

  describe('of the Law as it stands', () => {
    const advanced = (value: number, fields: object = {}) =>
      criterion('ty-le-rieng', {
        evidence: 'computed',
        fact: 'membersHolding',
        params: { award: 'lao-dong-tien-tien' },
        operator: 'atLeastPercent',
        value,
        ...fields,
      })
    const refusedBy = (requires: unknown, fields: object = {}) => {
      try {
        definePack(adding(requires, { award: 'tap-the-lao-dong-tien-tien', ...fields }))
        return []
      } catch (error) {
        return (error as AwardLawError).issues
      }
    }

    test('refuses 50 % of advanced labourers, where the Law of 2022 asks for 70 %', () => {
      const [issue, ...others] = refusedBy(advanced(50))
      expect(others).toEqual([])
      expect(issue?.path).toBe('additions[0].requires.value')
      expect(issue?.vi).toMatch(/^nới lỏng .*Điều 28 .*2022: ở đó “ít nhất 70 % .*”, trong gói “ít nhất 50 % .*”$/)
      expect(issue?.en).toMatch(
        /^loosens .*Article 28, .*2022: there “at least 70 % .*”, in the pack “at least 50 % .*”$/,
      )
    })

    test('refuses it as a fraction too', () => {
      expect(refusedBy(advanced(0, { operator: 'atLeastFraction', value: { part: 1, whole: 2 } }))).toHaveLength(1)
    })

    test('accepts 70 % and more', () => {
      expect([refusedBy(advanced(70)), refusedBy(advanced(80))]).toEqual([[], []])
    })

    test('accepts 51 % under the wording that asked for more than 50 %', () => {
      const old = { instruments: [instrument('1/QĐ-X', { from: '2019-01-01' })] }
      const period = { from: '2019-01-01', to: '2024-01-01' }
      const input = { ...adding(advanced(51), { award: 'tap-the-lao-dong-tien-tien', ...period }), ...old }
      expect(() => definePack(input)).not.toThrow()
    })
  })

  test.each([
    ['at least, instead of more than', share('moreThanPercent', 80), share('atLeastPercent', 80), true],
    ['more than, instead of at least', share('atLeastPercent', 80), share('moreThanPercent', 80), false],
    ['a lower share', share('atLeastPercent', 90), share('atLeastPercent', 80), true],
    ['a fraction below a percentage', share('atLeastPercent', 70), fraction(2, 3), true],
    ['a fraction above a percentage', share('atLeastPercent', 66), fraction(2, 3), false],
    ['a percentage below a fraction', fraction(2, 3), share('atLeastPercent', 66), true],
    ['the same as a fraction', share('atLeastPercent', 70), fraction(7, 10), false],
    ['the same as a fraction, instead of more than', share('moreThanPercent', 50), fraction(1, 2), true],
    ['a lower fraction', fraction(3, 4), fraction(2, 3), true],
    [
      'a worse rating',
      criterion('r', { operator: 'atLeast', value: 'excellent' }),
      criterion('r', { operator: 'atLeast', value: 'good' }),
      true,
    ],
    [
      'a higher ceiling',
      criterion('n', { operator: 'atMost', value: 1 }),
      criterion('n', { operator: 'lessThan', value: 3 }),
      true,
    ],
    [
      'the same ceiling exclusive',
      criterion('n', { operator: 'atMost', value: 1 }),
      criterion('n', { operator: 'lessThan', value: 1 }),
      false,
    ],
    [
      'a ceiling instead of a floor',
      criterion('n', { operator: 'atLeast', value: 2 }),
      criterion('n', { operator: 'atMost', value: 1 }),
      false,
    ],
  ])('knows what is looser: %s', (_, law, pack, expected) => {
    const [one, other] = [boundOf(pack as Leaf, false), boundOf(law as Leaf, false)]
    expect(one && other && isLooser(one, other)).toBe(expected)
  })

  test('knows every operator that has more and less', () => {
    for (const { id, value } of operators.values()) {
      const sample = [1, 'good', { part: 1, whole: 2 }].find((one) => value.safeParse(one).success)
      expect([id, boundOf({ operator: id, value: sample } as Leaf, false) !== undefined]).toEqual([
        id,
        sample !== undefined,
      ])
    }
  })
})
