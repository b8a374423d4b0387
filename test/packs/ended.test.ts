import { describe, expect, test } from 'vitest'
import { definePack, describe as describeAward, evaluateSync } from '../../src/index'
import { addition, criterion, instrument, pack, words } from '../checks/support'

const award = 'lao-dong-tien-tien'

const made = (instruments: readonly object[], additions: readonly object[]) =>
  definePack(pack({ instruments, additions }))

const citing = (id: string, number: string, fields: object = {}) =>
  addition(criterion(id, { cite: { instrument: number, article: '3' } }), { award, ...fields })

type Made = ReturnType<typeof definePack>

const asked = (packs: Made | readonly Made[], on: string) => {
  const { layer, caveats } = evaluateSync({ kind: 'individual', id: 'a', groups: ['official'] }, award, {
    on,
    packs: [packs].flat(),
  })
  return {
    own: Object.entries(layer)
      .filter(([, name]) => name !== 'national')
      .map(([id]) => id),
    ended: caveats.filter(({ kind }) => kind === 'ended'),
  }
}

const ending = instrument('1/QĐ-X', { to: '2025-07-01' })

describe('an addition without an end', () => {
  const house = made([ending], [citing('a', '1/QĐ-X')])

  test('is asked up to the last day of its instrument', () => {
    expect(asked(house, '2025-06-30')).toEqual({ own: ['a'], ended: [] })
  })

  test('ends with it, and every verdict says so from that day on', () => {
    for (const on of ['2025-07-01', '2025-07-02', '2030-01-01']) {
      const { own, ended } = asked(house, on)
      expect(own).toEqual([])
      expect(ended).toEqual([
        {
          kind: 'ended',
          id: 'ended-1/QĐ-X',
          says: {
            vi: 'Quyết định 1/QĐ-X (gói “pack (vi)”) hết hiệu lực từ 2025-07-01; gói không còn quy định gì về danh hiệu, hình thức này.',
            en: 'Decision 1/QĐ-X (pack “pack (en)”) is no longer in force from 2025-07-01; the pack says nothing of this award any more.',
          },
        },
      ])
    }
  })

  test('says it of the awards that it added to only', () => {
    const { caveats } = evaluateSync({ kind: 'individual', id: 'a' }, 'chien-si-thi-dua-co-so', {
      on: '2025-08-01',
      packs: [house],
    })
    expect(caveats.filter(({ kind }) => kind === 'ended')).toEqual([])
  })

  test('shows its end in the pack', () => {
    expect(house.additions?.[0]?.to).toBe('2025-07-01')
  })

  test('is not described after that day', () => {
    const text = (on: string) => JSON.stringify(describeAward(award, { on, packs: [house] }).criteria)
    expect(text('2025-06-30')).toContain('a (en)')
    expect(text('2025-07-01')).not.toContain('a (en)')
  })

  test('goes on where its instrument does', () => {
    expect(asked(made([instrument('1/QĐ-X')], [citing('a', '1/QĐ-X')]), '2030-01-01')).toEqual({
      own: ['a'],
      ended: [],
    })
  })

  test('goes on with what its instrument goes on for', () => {
    const goesOn = { to: '2026-01-01', cite: { instrument: '2/QĐ-X', article: '1' }, says: words('goes on') }
    const instruments = [instrument('1/QĐ-X', { to: '2025-07-01', goesOn }), instrument('2/QĐ-X')]
    const house = made(instruments, [citing('a', '1/QĐ-X')])
    expect(asked(house, '2025-12-31').own).toEqual(['a'])
    expect(asked(house, '2026-01-01')).toMatchObject({ own: [], ended: [{ id: 'ended-1/QĐ-X' }] })
  })

  test('keeps an end of its own', () => {
    const house = made([ending], [citing('a', '1/QĐ-X', { to: '2025-01-01' })])
    expect(asked(house, '2024-12-31').own).toEqual(['a'])
    expect(asked(house, '2025-01-01').own).toEqual([])
  })
})

describe('the caveat of an instrument that has ended', () => {
  test('comes on the day on which the instrument ends, whatever was asked before', () => {
    const early = () => made([ending], [citing('a', '1/QĐ-X', { to: '2025-01-01' })])
    const days = ['2025-03-01', '2025-06-30', '2025-07-01', '2025-09-01']
    const found = (house: Made, order: readonly string[]) =>
      Object.fromEntries(order.map((on) => [on, asked(house, on).ended.length]))
    const expected = { '2025-03-01': 0, '2025-06-30': 0, '2025-07-01': 1, '2025-09-01': 1 }
    expect(found(early(), days)).toEqual(expected)
    expect(found(early(), [...days].reverse())).toEqual(expected)
  })

  test('does not come where another instrument of the pack takes its place', () => {
    const house = made(
      [ending, instrument('2/QĐ-X', { from: '2025-07-01' })],
      [citing('a', '1/QĐ-X'), citing('b', '2/QĐ-X', { from: '2025-07-01' })],
    )
    expect(asked(house, '2025-06-30')).toEqual({ own: ['a'], ended: [] })
    expect(asked(house, '2025-07-01')).toEqual({ own: ['b'], ended: [] })
  })

  test('comes where it takes its place later, until then', () => {
    const house = made(
      [ending, instrument('2/QĐ-X', { from: '2026-01-01' })],
      [citing('a', '1/QĐ-X'), citing('b', '2/QĐ-X', { from: '2026-01-01' })],
    )
    expect(asked(house, '2025-10-01').ended).toHaveLength(1)
    expect(asked(house, '2026-01-01').ended).toEqual([])
  })

  test('does not come for another pack, which is still in force', () => {
    const house = made([ending], [citing('a', '1/QĐ-X')])
    const other = definePack({
      ...pack({ instruments: [instrument('3/QĐ-Y')], additions: [citing('c', '3/QĐ-Y')] }),
      id: 'khac',
    })
    const { own, ended } = asked([house, other], '2025-08-01')
    expect(own).toEqual(['c'])
    expect(ended.map(({ id }) => id)).toEqual(['ended-1/QĐ-X'])
  })

  test('comes once for several additions to one award', () => {
    const house = made([ending], [citing('a', '1/QĐ-X'), citing('b', '1/QĐ-X')])
    expect(asked(house, '2025-08-01').ended).toHaveLength(1)
  })

  test('does not change the status', () => {
    const subject = { kind: 'individual', id: 'a', groups: ['official'], years: [{ year: 2025, rating: 'good' }] }
    const options = { on: '2025-12-15', attestations: 'assumed' as const }
    const house = made([ending], [citing('a', '1/QĐ-X')])
    const [alone, within] = [
      evaluateSync(subject, award, options),
      evaluateSync(subject, award, { ...options, packs: [house] }),
    ]
    expect(within.status).toBe(alone.status)
  })
})
