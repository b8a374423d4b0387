import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const printed = (code: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' }).trim()

describe('the module', () => {
  test('is CommonJS: its default import is the module object, not the factory that its types promise', () => {
    expect(printed("import engine from 'json-rules-engine'; console.log(typeof engine, typeof engine.Engine)")).toBe(
      'object function',
    )
  })

  test('has its names to import one by one', () => {
    expect(printed("import { Engine, Rule, Almanac, Fact } from 'json-rules-engine'; console.log(typeof Engine)")).toBe(
      'function',
    )
  })

  test('is imported by name wherever the library does', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
    const imports = sources.flatMap(
      (path) => readFileSync(`src/${path}`, 'utf8').match(/^import .*'json-rules-engine'$/gm) ?? [],
    )
    expect(imports.length).toBeGreaterThan(0)
    expect(imports.filter((line) => !/^import (type )?\{/.test(line))).toEqual([])
  })
})
