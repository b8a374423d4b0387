import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checks } from '../../src/kernel/check/all'
import { law, pack, refusals } from './support'

describe('the checks', () => {
  test('have names of their own, and say what they ask', () => {
    expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length)
    for (const { description } of checks) expect(description).toMatch(/^[A-Z].+\.$/)
  })

  test.each(checks)('$name stands in a file of its name, with a test of its name', ({ name }) => {
    expect(readdirSync('src/kernel/check')).toContain(`${name}.ts`)
    expect(readdirSync('test/checks')).toContain(`${name}.test.ts`)
  })

  test('accept the pack and the Law that their tests start from', () => {
    expect(refusals(pack(), law)).toEqual([])
  })
})
