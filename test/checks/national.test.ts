import { describe, expect, test } from 'vitest'
import { checks } from '../../src/kernel/check/all'
import type { Issue } from '../../src/schema/errors'
import { builtInCheckData, namedFiles, nationalCheckData, ruleFiles, shapeIssues } from './rule-files'

/** One line for each, so that a failure reads as a list. */
const lines = (issues: readonly Issue[]): readonly string[] => issues.map(({ path, en }) => `${path} ${en}`)

describe('the rule files', () => {
  test.each(ruleFiles)('$path has the shape of its schema', (file) => {
    expect(lines(shapeIssues(file))).toEqual([])
  })

  test.each(namedFiles)('$path is named after what is in it', ({ path, id }) => {
    expect(id).toBe(path)
  })
})

describe('the Law', () => {
  test.each(checks)('passes $name', ({ check }) => {
    expect(lines(check(nationalCheckData))).toEqual([])
  })
})

describe.each(builtInCheckData)('the pack %s', (_, data) => {
  test.each(checks)('passes $name', ({ check }) => {
    expect(lines(check(data))).toEqual([])
  })
})
