import { describe, expect, test } from 'vitest'
import { knownInstruments } from '../../src/kernel/check/known-instruments'
import { adding, criterion, found, instrument, pack, refusals } from './support'

describe('the check of instruments', () => {
  test('accepts those of the Law and of the pack', () => {
    const cites = [
      { instrument: '06/2022/QH15', article: '1' },
      { instrument: '1/QĐ-X', article: '1' },
    ]
    expect(refusals(adding({ all: cites.map((cite, index) => criterion(`a-${index}`, { cite })) }))).toEqual([])
  })

  test('refuses others, wherever they are cited', () => {
    const cite = { instrument: '9/QĐ', article: '1' }
    const words = { vi: 'không có văn bản “9/QĐ” trong danh mục', en: 'there is no instrument “9/QĐ” in the list' }
    const input = adding(criterion('a', { cite, also: [cite] }), {
      caveats: [{ id: 'c', cite, says: { vi: 'a', en: 'b' } }],
    })
    expect(found(knownInstruments, input)).toEqual([
      { path: 'additions[0].caveats[0].cite.instrument', ...words },
      { path: 'additions[0].requires.cite.instrument', ...words },
      { path: 'additions[0].requires.also[0].instrument', ...words },
    ])
  })

  test('refuses others as what the pack fills in', () => {
    const details = [{ instrument: '9/QĐ', article: '1' }]
    expect(found(knownInstruments, adding(criterion('a'), { details })).map(({ path }) => path)).toEqual([
      'additions[0].details[0].instrument',
    ])
  })

  test('refuses others as the reason why a text is no longer confirmed', () => {
    const instruments = [instrument('1/QĐ-X', { unconfirmedFrom: { from: '2025-01-01', because: '9/QĐ' } })]
    expect(found(knownInstruments, pack({ instruments })).map(({ path }) => path)).toEqual([
      'instruments[0].unconfirmedFrom.because',
    ])
  })
})
