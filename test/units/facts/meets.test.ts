import { describe, expect, test } from 'vitest'
import { individual, readFact, wordsOfFact } from '../../support/context'

describe('meets', () => {
  test('is answered by the kernel, from the rule of the other award; by itself it knows nothing', () => {
    const subject = individual({ awards: [{ award: 'lao-dong-tien-tien', year: 2024 }] })
    expect(readFact('meets', { anyOf: ['lao-dong-tien-tien'] }, subject)).toBeUndefined()
    expect(wordsOfFact('meets', { anyOf: ['lao-dong-tien-tien'] }, subject)).toMatchObject({
      actual: { en: 'by the standards below' },
      path: '',
    })
  })
})
