import { describe, expect, test } from 'vitest'
import manifest from '../../package.json'
import { cycle, importGraph, reach } from './import-graph'
import { breach } from './layers'

const graph = importGraph('src')

const entries = ['index', 'core', 'roster', 'authoring', 'cli'].map((name) => `src/${name}.ts`)

describe('imports of src', () => {
  test('run one way only', () => {
    const breaches = [...graph].flatMap(([from, { files }]) =>
      files.flatMap((to) => {
        const why = breach(from, to)
        return why === undefined ? [] : [`${from} → ${to}: ${why}`]
      }),
    )
    expect(breaches).toEqual([])
  })

  test('form no cycle', () => {
    expect(cycle(graph)).toBeUndefined()
  })

  test('reach from index no package but the runtime dependencies, and nothing of Node', () => {
    const allowed = Object.keys(manifest.dependencies)
    const foreign = [...reach(graph, 'src/index.ts')].flatMap((path) =>
      (graph.get(path)?.packages ?? [])
        .filter((name) => !allowed.some((dependency) => name === dependency || name.startsWith(`${dependency}/`)))
        .map((name) => `${path} → ${name}`),
    )
    expect(foreign).toEqual([])
  })

  test('reach from core no rule', () => {
    const rules = [...reach(graph, 'src/core.ts')].filter((path) => /^(rules|src\/generated)\//.test(path))
    expect(rules).toEqual([])
  })

  test('leave no source file unused', () => {
    // The schemas also serve the generator of JSON Schemas and the tests.
    const used = [...entries, 'src/schema/index.ts'].map((path) => reach(graph, path))
    expect([...graph.keys()].filter((path) => !used.some((reached) => reached.has(path)))).toEqual([])
  })
})

describe('the check itself', () => {
  test.each([
    ['src/schema/award.ts', 'src/facts/rating.ts'],
    ['src/facts/rating.ts', 'src/operators/at-least.ts'],
    ['src/kernel/engine.ts', 'src/verdict/reasons.ts'],
    ['src/verdict/reasons.ts', 'src/evaluate.ts'],
    ['src/evaluate.ts', 'src/index.ts'],
    ['src/evaluate.ts', 'src/generated/national.ts'],
    ['src/evaluate.ts', 'rules/instruments.json'],
    ['src/elsewhere/file.ts', 'src/schema/award.ts'],
  ])('refuses %s → %s', (from, to) => {
    expect(breach(from, to)).toBeDefined()
  })

  test.each([
    ['src/index.ts', 'src/evaluate.ts'],
    ['src/index.ts', 'src/schema/subject.ts'],
    ['src/evaluate.ts', 'src/describe.ts'],
    ['src/national.ts', 'src/generated/national.ts'],
    ['src/packs.ts', 'src/generated/packs/kiem-sat.ts'],
    ['src/generated/national.ts', 'rules/instruments.json'],
    ['src/verdict/reasons.ts', 'src/kernel/trace.ts'],
    ['src/facts/streak.ts', 'src/facts/rating.ts'],
  ])('lets %s → %s pass', (from, to) => {
    expect(breach(from, to)).toBeUndefined()
  })

  test('finds a cycle', () => {
    const imports = (...files: string[]) => ({ files, packages: [] })
    const ring = new Map([
      ['a', imports('b')],
      ['b', imports('c')],
      ['c', imports('b')],
    ])
    expect(cycle(ring)).toEqual(['b', 'c', 'b'])
  })
})
