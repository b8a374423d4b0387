import { describe, expect, test } from 'vitest'
import { unfolding } from '../../src/kernel/check/unfolding'
import { addition, award, cite, criterion, found, law, meeting, national, pack, refusals, words } from './support'

const chain = (length: number) =>
  Array.from({ length }, (_, index) =>
    award(`goi/a-${index}`, index + 1 < length ? meeting('m', `goi/a-${index + 1}`) : criterion('c')),
  )

describe('the check of unfolding', () => {
  test('accepts awards that ask for each other’s standards in order', () => {
    const asking = { any: [meeting('a', 'goi/a-0'), meeting('b', 'goi/a-1')] }
    expect(refusals(pack({ awards: chain(4), additions: [addition(asking)] }))).toEqual([])
  })

  test('refuses a round inside a pack', () => {
    const awards = [
      award('goi/x', meeting('a', 'goi/y')),
      award('goi/y', { all: [criterion('b'), meeting('c', 'goi/x')] }),
    ]
    expect(found(unfolding, pack({ awards }))).toEqual([
      {
        path: 'awards[0].versions[0].requires.params.anyOf[0]',
        vi: 'xét tiêu chuẩn theo vòng: goi/x → goi/y → goi/x',
        en: 'asks for its own standards: goi/x → goi/y → goi/x',
      },
    ])
  })

  test('refuses an award that asks for its own standards', () => {
    expect(unfolding.check(national({ awards: [award('giay-khen', meeting('a', 'giay-khen'))] }))).toMatchObject([
      {
        path: 'award-0.json: versions[0].requires.params.anyOf[0]',
        en: 'asks for its own standards: giay-khen → giay-khen',
      },
    ])
  })

  test('refuses a round that a pack closes through the Law', () => {
    const base = { ...law, awards: [...law.awards, award('chien-si-tien-tien', meeting('m', 'lao-dong-tien-tien'))] }
    const input = pack({ additions: [addition(meeting('a', 'chien-si-tien-tien'), { award: 'lao-dong-tien-tien' })] })
    expect(found(unfolding, input, base)).toMatchObject([
      {
        path: 'additions[0].requires.params.anyOf[0]',
        en: 'asks for its own standards: lao-dong-tien-tien → chien-si-tien-tien → lao-dong-tien-tien',
      },
    ])
  })

  test('refuses too long a chain', () => {
    expect(found(unfolding, pack({ awards: chain(16) }))).toEqual([])
    expect(found(unfolding, pack({ awards: chain(17) }))).toEqual([
      {
        path: 'awards[0].versions[0].requires.params.anyOf[0]',
        vi: '“goi/a-0” viện dẫn tiêu chuẩn của danh hiệu khác quá nhiều hoặc quá sâu',
        en: '“goi/a-0” asks for the standards of other awards too often or too deep',
      },
    ])
  })

  test('refuses what grows beyond measure, by standards or by times within times', () => {
    const wide = Array.from({ length: 12 }, (_, index) =>
      award(`goi/w-${index}`, {
        any: ['a', 'b', 'c'].map((id) => (index < 11 ? meeting(id, `goi/w-${index + 1}`) : criterion(id))),
      }),
    )
    expect(found(unfolding, pack({ awards: wide }))[0]?.en).toContain('goi/w-')
    let requires: unknown = criterion('c')
    for (const id of ['x', 'y', 'z'])
      requires = { id, cite, says: words(id), since: { window: { years: 'any-run' } }, all: [requires] }
    expect(found(unfolding, pack({ additions: [addition(requires)] })).map(({ path }) => path)).toEqual([
      'additions[0]',
    ])
  })
})
