import { describe, expect, test } from 'vitest'
import { evidence } from '../../src/kernel/check/evidence'
import { adding, criterion, found, refusals } from './support'

const gap = criterion('a', { evidence: 'gap', fact: 'notRecovered' })

describe('the evidence check', () => {
  test.each([
    ['a certificate', criterion('a', { evidence: 'attested' })],
    ['a choice of a council', criterion('a', { evidence: 'council' })],
    ['a gap', gap],
  ])('accepts %s', (_, requires) => {
    expect(refusals(adding(requires))).toEqual([])
  })

  test('refuses a certificate that is computed', () => {
    expect(found(evidence, adding(criterion('a', { evidence: 'computed' })))).toEqual([
      {
        path: 'additions[0].requires.evidence',
        vi: 'phải là attested hoặc council khi hỏi xác nhận',
        en: 'must be attested or council for an attestation',
        allowed: ['attested', 'council'],
      },
    ])
  })

  test.each([
    ['a missing text that is computed', { ...gap, evidence: 'computed' }],
    ['a gap that is no missing text', criterion('a', { evidence: 'gap', fact: 'flagEligible' })],
  ])('refuses %s', (_, requires) => {
    expect(found(evidence, adding(requires))).toEqual([
      {
        path: 'additions[0].requires.evidence',
        vi: 'là gap khi và chỉ khi dữ kiện là notRecovered',
        en: 'is gap if and only if the fact is notRecovered',
      },
    ])
  })
})
