import { describe, expect, test } from 'vitest'
import { definePack, evaluateSync } from '../../src/index'
import { combinationIssues } from '../../src/kernel/check/combination'
import { AwardLawError } from '../../src/schema/errors'
import { type PackFile, packSchema } from '../../src/schema/pack'
import { addition, award, criterion, instrument, law, meeting, pack } from './support'

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

  test('are refused where they are asked for', () => {
    const one = definePack({ ...pack(), id: 'mot' })
    const two = definePack({ ...pack({ instruments: [instrument('1/QĐ-X', { to: '2030-01-01' })] }), id: 'hai' })
    const asked = () =>
      evaluateSync({ kind: 'individual', id: 'a' }, 'lao-dong-tien-tien', { on: '2024-12-01', packs: [one, two] })
    expect(asked).toThrow(AwardLawError)
    expect(asked).toThrow('the packs mot and hai define the instrument “1/QĐ-X” differently')
  })
})
