import { describe, expect, test } from 'vitest'
import { words } from '../../src/kernel/check/words'
import { adding, criterion, found, instrument, pack, refusals } from './support'

const same = { vi: 'Đoàn kết', en: 'đoàn kết ' }

describe('the check of words', () => {
  test('accepts names that are the same in both languages', () => {
    expect(refusals(pack({ instruments: [instrument('1/QĐ-X', { name: same, issuedBy: same })] }))).toEqual([])
  })

  test.each([
    ['a criterion', adding(criterion('a', { says: same })), 'additions[0].requires.says.en'],
    ['a label', adding({ any: [{ label: same, all: [criterion('a')] }] }), 'additions[0].requires.any[0].label.en'],
    [
      'a title of an instrument',
      pack({ instruments: [instrument('1/QĐ-X', { title: same })] }),
      'instruments[0].title.en',
    ],
    ['a caveat of the pack', pack({ caveats: [{ id: 'c', says: same }] }), 'caveats[0].says.en'],
  ])('refuses %s that was not translated', (_, input, path) => {
    expect(found(words, input)).toEqual([{ path, vi: 'giống hệt bản tiếng Việt', en: 'is the same as the Vietnamese' }])
  })
})
