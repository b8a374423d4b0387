import { describe, expect, test } from 'vitest'
import { ownAwards } from '../../src/kernel/check/own-awards'
import { adding, award, criterion, found, refusals, run } from './support'

const holding = (id: string) => run('a', 2, { params: { award: id } })

describe('the check of references to a pack’s own awards', () => {
  test('accepts those that it defines, and those of others', () => {
    const awards = [award('goi/x', criterion('b'))]
    expect(refusals({ ...adding(holding('goi/x')), awards })).toEqual([])
    expect(refusals(adding(holding('nganh/co')))).toEqual([])
  })

  test('refuses one that it does not define', () => {
    expect(found(ownAwards, { ...adding(holding('goi/y')), awards: [award('goi/x', criterion('b'))] })).toEqual([
      {
        path: 'additions[0].requires.params.award',
        vi: 'gói không có danh hiệu “goi/y”',
        en: 'the pack has no award “goi/y”',
        allowed: ['goi/x'],
      },
    ])
  })
})
