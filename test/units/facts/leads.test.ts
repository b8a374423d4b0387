import { describe, expect, test } from 'vitest'
import { individual, readFact, unit, wordsOfFact } from '../../support/context'

const cluster = { what: 'cluster', organisers: ['central-council', 'ministry'] }
const movement = { what: 'movement', organisers: ['prime-minister'], lastingAtLeast: 5 }
const leading = (...leads: object[]) => unit({ years: [{ year: 2024, leads }] })

describe('leads', () => {
  test.each([
    ['a cluster of one of the organisers', leading({ what: 'cluster', organiser: 'ministry' }), true],
    ['a cluster of another organiser', leading({ what: 'cluster', organiser: 'province' }), false],
    ['a movement', leading({ what: 'movement', organiser: 'ministry', lasting: 5 }), false],
    [
      'the second of two',
      leading({ what: 'movement', organiser: 'district' }, { what: 'cluster', organiser: 'central-council' }),
      true,
    ],
    ['nothing', leading(), false],
    ['not told', unit({ years: [{ year: 2024 }] }), undefined],
    [
      'in another year',
      unit({ years: [{ year: 2023, leads: [{ what: 'cluster', organiser: 'ministry' }] }] }),
      undefined,
    ],
    ['no years', unit(), undefined],
    ['a person leads none that the record could tell', individual({ years: [{ year: 2024 }] }), undefined],
  ])('a cluster asked: %s', (_, subject, expected) => {
    expect(readFact('leads', cluster, subject)).toBe(expected)
  })

  test.each([
    ['longer than asked', { organiser: 'prime-minister', lasting: 6 }, true],
    ['just as long', { organiser: 'prime-minister', lasting: 5 }, true],
    ['too short', { organiser: 'prime-minister', lasting: 4 }, false],
    ['for a time not told', { organiser: 'prime-minister' }, undefined],
    ['of another organiser, for a time not told', { organiser: 'ministry' }, false],
  ])('a movement of five years asked: one %s', (_, lead, expected) => {
    expect(readFact('leads', movement, leading({ what: 'movement', ...lead }))).toBe(expected)
  })

  test('one of a known length outweighs one that is not known', () => {
    const both = leading(
      { what: 'movement', organiser: 'prime-minister' },
      { what: 'movement', organiser: 'prime-minister', lasting: 5 },
    )
    expect(readFact('leads', movement, both)).toBe(true)
  })

  test('says where it stands', () => {
    expect(wordsOfFact('leads', cluster, leading())).toMatchObject({
      actual: { vi: 'không', en: 'no' },
      path: 'years[2024].leads',
    })
  })
})
