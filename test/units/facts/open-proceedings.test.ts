import { describe, expect, test } from 'vitest'
import { individual, readFact, unit, wordsOfFact } from '../../support/context'

const read = (proceedings: object[] | undefined, given: object = {}) =>
  readFact('openProceedings', {}, individual(proceedings ? { proceedings } : {}), { on: '2024-12-20', ...given })
const opened = (openedOn: string, closedOn?: string, rest: object = {}) => ({
  kind: 'disciplinary',
  openedOn,
  ...(closedOn ? { closedOn } : {}),
  ...rest,
})

describe('openProceedings', () => {
  test.each([
    ['opened on the day', [opened('2024-12-20')], true],
    ['opened the day after', [opened('2024-12-21')], false],
    ['closed on the day', [opened('2024-01-01', '2024-12-20')], false],
    ['closed the day after', [opened('2024-01-01', '2024-12-21')], true],
    ['no end told: still open', [opened('2019-01-01')], true],
    ['one closed, one open', [opened('2020-01-01', '2020-02-01'), opened('2024-12-01')], true],
    ['none', [], false],
  ])('%s', (_, proceedings, expected) => {
    expect(read(proceedings)).toBe(expected)
  })

  test.each(['disciplinary', 'investigation', 'complaint', 'press'])('%s counts whatever its signs', (kind) => {
    expect(read([opened('2024-12-01', undefined, { kind })])).toBe(true)
    expect(read([opened('2024-12-01', undefined, { kind, signs: false })])).toBe(true)
  })

  test.each([
    ['with signs of a violation', { signs: true }, true],
    ['without', { signs: false }, false],
    ['of which that is not told', {}, undefined],
  ])('an inspection %s', (_, rest, expected) => {
    expect(read([opened('2024-12-01', undefined, { kind: 'inspection', ...rest })])).toBe(expected)
  })

  test('an inspection that is over asks nothing, and an open proceeding outweighs one that is not known', () => {
    const inspection = { kind: 'inspection', openedOn: '2024-11-01' }
    expect(read([{ ...inspection, closedOn: '2024-12-01' }])).toBe(false)
    expect(read([inspection, opened('2024-12-01')])).toBe(true)
  })

  test('unknown without a list, except when screening', () => {
    expect(read(undefined)).toBeUndefined()
    expect(read(undefined, { assumed: true })).toBe(false)
    expect(read([opened('2024-12-01')], { assumed: true })).toBe(true)
  })

  test('says which, and where the answer would stand', () => {
    const words = (proceedings?: object[]) =>
      wordsOfFact('openProceedings', {}, unit(proceedings ? { proceedings } : {}), { on: '2024-12-20' })
    expect(words([opened('2024-12-01')]).actual.en).toBe('disciplinary proceedings since 2024-12-01')
    expect(words([])).toMatchObject({ actual: { en: 'none' } })
    expect(words()).toMatchObject({ actual: { en: 'not known' }, path: 'proceedings' })
    expect(words([opened('2024-12-01', undefined, { kind: 'inspection' })]).path).toBe('proceedings[].signs')
  })
})
