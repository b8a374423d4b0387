import { expect, test } from 'vitest'
import { individual, readFact, wordsOfFact } from '../../support/context'

test('notRecovered is always unknown, and no field could answer it', () => {
  expect(readFact('notRecovered', {}, individual({ attestations: { 'tieu-chi': true } }))).toBeUndefined()
  expect(readFact('notRecovered', {}, individual(), { assumed: true })).toBeUndefined()
  expect(wordsOfFact('notRecovered', {}, individual())).toMatchObject({ actual: { en: 'text not at hand' }, path: '' })
})
