import { describe, expect, test } from 'vitest'
import { household, individual, readFact, unit, wordsOfFact } from '../../support/context'

describe('attestation', () => {
  test.each([
    ['given', { attestations: { 'tieu-chi': true } }, true],
    ['refused', { attestations: { 'tieu-chi': false } }, false],
    ['silent on this criterion', { attestations: { khac: true } }, undefined],
    ['no attestations', {}, undefined],
  ])('by the id of the criterion: %s', (_, fields, expected) => {
    for (const subject of [individual(fields), unit(fields), household(fields)])
      expect(readFact('attestation', {}, subject)).toBe(expected)
  })

  test('by a key shared among awards', () => {
    const subject = individual({ attestations: { 'tieu-chi': false, 'tham-gia-phong-trao': true } })
    expect(readFact('attestation', { key: 'tham-gia-phong-trao' }, subject)).toBe(true)
  })

  test('says where it stands', () => {
    expect(wordsOfFact('attestation', {}, individual())).toMatchObject({
      actual: { en: 'not known' },
      path: 'attestations.tieu-chi',
    })
    expect(wordsOfFact('attestation', { key: 'khac' }, individual({ attestations: { khac: false } }))).toMatchObject({
      actual: { vi: 'không được xác nhận', en: 'not certified' },
      path: 'attestations.khac',
    })
    expect(wordsOfFact('attestation', {}, individual({ attestations: { 'tieu-chi': true } })).actual.en).toBe(
      'certified',
    )
  })
})
