import { describe, expect, test } from 'vitest'
import { differences, explain, placesIn } from '../../src/cases/expectation'
import { evaluate, evaluateSync } from '../../src/index'
import { nationalData } from '../../src/national'
import { ruleSetFor } from '../../src/national-law'
import { builtInPacks } from '../../src/packs'
import { caseFiles, type ReadyCase } from '../support/cases'

const files = caseFiles()

const placesFor =
  ({ award, options: { on, packs, dossierReceivedOn } }: ReadyCase) =>
  () => {
    const set = ruleSetFor(packs)
    return placesIn(set.compiled(award, set.lawDay(on, dossierReceivedOn).day))
  }

describe.each(files.map((file) => [file.path, file] as const))('%s', (_, { cases, problems }) => {
  test('is a file of cases', () => {
    expect(problems).toEqual([])
  })

  test.for(cases.map((one) => [one.given.name, one] as const))('%s', async ([, one]) => {
    const { subject, award, options, given } = one
    const verdict = evaluateSync(subject, award, options)
    const found = differences(given, verdict, placesFor(one))
    if (found.length > 0) expect.fail(`${found.join('\n')}\n${explain(verdict)}`)
    expect(await evaluate(subject, award, options), 'the engine says otherwise').toEqual(verdict)
  })
})

test('every award has cases', () => {
  const awards = [...nationalData.awards, ...[...builtInPacks.values()].flatMap((pack) => pack.awards ?? [])]
  const tested = new Set(files.map(({ award }) => award))
  expect(awards.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([])
})
