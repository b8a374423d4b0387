import { describe, expect, test } from 'vitest'
import { packAwards } from '../../src/kernel/check/pack-awards'
import { packSchema } from '../../src/schema/pack'
import { adding, award, criterion, found, law, pack, refusals } from './support'

const x = criterion('a')
const neighbour = packSchema.parse({ ...pack({ awards: [award('nganh/co', criterion('b'))] }), id: 'nganh' })

describe('the check of a pack’s awards', () => {
  test('accepts its own awards, and additions to these and to those of the Law', () => {
    const input = { ...adding(x, { award: 'goi/x' }), awards: [award('goi/x', criterion('b'))] }
    expect(refusals(input)).toEqual([])
  })

  test('accepts additions to the awards of a pack beside it', () => {
    expect(refusals(adding(x, { award: 'nganh/co' }), { ...law, packs: [neighbour] })).toEqual([])
  })

  test.each([
    [
      'an award of the Law',
      pack({ awards: [award('giay-khen', x)] }),
      'awards[0].id',
      { vi: '“giay-khen” do Luật quy định, gói không đặt lại', en: '“giay-khen” is an award of the Law' },
    ],
    [
      'an award of another pack',
      pack({ awards: [award('nganh/co', x)] }),
      'awards[0].id',
      { vi: 'phải bắt đầu bằng “goi/”', en: 'must start with “goi/”' },
    ],
    [
      'an addition to an award without rules',
      adding(x, { award: 'nganh/co' }),
      'additions[0].award',
      {
        vi: 'chưa có quy định về “nganh/co” để bổ sung',
        en: 'there is no rule for “nganh/co” to add to',
        allowed: law.awards.map(({ id }) => id),
      },
    ],
    [
      'the name of the Law’s layer',
      pack({ id: 'national' }),
      'id',
      { vi: 'không được đặt mã “national”', en: 'may not be “national”' },
    ],
  ])('refuses %s', (_, input, path, words) => {
    expect(found(packAwards, input)).toEqual([{ path, ...words }])
  })
})
