import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { installed, repository } from './consumer'

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

test('the package holds what a user needs and nothing of the workshop', () => {
  const topLevel = [...new Set(filesOf(installed()).map((path) => path.split(/[\\/]/)[0]))].sort()
  expect(topLevel).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json', 'rules', 'schemas'])
})

test('every rule file is there, as it stands in the repository, and no case file', () => {
  const rules = filesOf(join(repository, 'rules')).filter((path) => !path.endsWith('.cases.json'))
  expect(filesOf(join(installed(), 'rules'))).toEqual(rules)
})

test('every path that the manifest names exists', () => {
  const { main, module, types, bin, exports } = JSON.parse(readFileSync(join(installed(), 'package.json'), 'utf8'))
  const named: string[] = [
    main,
    module,
    types,
    ...Object.values<string>(bin),
    ...['.', './core', './roster', './authoring'].flatMap((path) =>
      Object.values(exports[path]).flatMap((entry) => Object.values(entry as object)),
    ),
  ]
  expect(named.filter((path) => !existsSync(join(installed(), path)))).toEqual([])
})

test('the built files carry no path of the machine that built them', () => {
  const built = filesOf(join(installed(), 'dist'))
  expect(built).toEqual(expect.arrayContaining(['index.js', 'index.cjs', 'core.js', 'core.cjs', 'core.d.ts']))
  for (const file of built) {
    expect(readFileSync(join(installed(), 'dist', file), 'utf8')).not.toContain(repository)
  }
})
