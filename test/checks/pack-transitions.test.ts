import { describe, expect, test } from 'vitest'
import { packTransitions } from '../../src/kernel/check/pack-transitions'
import { found, instrument, law, pack, refusals, words } from './support'

const transition = { before: '2025-01-01', says: words('transition') }

describe('the check of transitions', () => {
  test('accepts the Law’s own, named again', () => {
    const decree = instrument('98/2023/NĐ-CP', { to: '2025-07-01', transition })
    const base = { ...law, instruments: [...law.instruments.filter(({ id }) => id !== decree.id), decree] }
    expect(refusals(pack({ instruments: [decree] }), base)).toEqual([])
  })

  test('refuses one of a pack', () => {
    expect(found(packTransitions, pack({ instruments: [instrument('1/QĐ-X', { transition })] }))).toEqual([
      {
        path: 'instruments[0].transition',
        vi: 'không do gói quy định: nó đổi ngày áp dụng của Luật',
        en: 'is not for a pack to set: it would move the day of the Law',
      },
    ])
  })
})
