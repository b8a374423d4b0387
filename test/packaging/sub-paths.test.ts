import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { consumer, runScript } from './consumer'

const rule = 'thi-dua-khen-thuong/rules/national/titles/lao-dong-tien-tien.json'
const schema = 'thi-dua-khen-thuong/schemas/award.schema.json'
const manifest = 'thi-dua-khen-thuong/package.json'

test('raw rules, schemas and the manifest can be required', () => {
  const require = createRequire(join(consumer(), 'index.js'))
  expect(require(rule)).toMatchObject({ id: 'lao-dong-tien-tien' })
  expect(require(schema)).toHaveProperty('$schema')
  expect(require(manifest)).toMatchObject({ name: 'thi-dua-khen-thuong' })
})

test('a raw rule can be found from an ES module and read as a file', async () => {
  const printed = await runScript(
    'resolve.mjs',
    `import { readFileSync } from 'node:fs'
console.log(JSON.parse(readFileSync(new URL(import.meta.resolve('${rule}')), 'utf8')).id)
`,
  )
  expect(printed).toBe('lao-dong-tien-tien')
})

test('a pack can be imported without the others, and defined as one from outside', async () => {
  const printed = await runScript(
    'pack.mjs',
    `import { definePack } from 'thi-dua-khen-thuong'
import { kiemSat } from 'thi-dua-khen-thuong/packs/kiem-sat'
console.log(definePack(kiemSat).id)
`,
  )
  expect(printed).toBe('kiem-sat')
})

test('a roster is read from the installed package', async () => {
  const printed = await runScript(
    'roster.mjs',
    `import { collectRoster, readNdjson } from 'thi-dua-khen-thuong/roster'
const { members } = await collectRoster(readNdjson(['{"kind":"individual","id":"an"}']))
console.log(members[0].id)
`,
  )
  expect(printed).toBe('an')
})

test('a rule file finds its schema by its relative $schema', async () => {
  const file = createRequire(join(consumer(), 'index.js')).resolve(rule)
  const { $schema } = JSON.parse(await readFile(file, 'utf8')) as { $schema: string }
  expect(JSON.parse(await readFile(join(file, '..', $schema), 'utf8'))).toHaveProperty('$schema')
})

test('what is not exported cannot be reached', () => {
  const require = createRequire(join(consumer(), 'index.js'))
  expect(() => require.resolve('thi-dua-khen-thuong/dist/index.js')).toThrow(/not defined by "exports"/)
})
