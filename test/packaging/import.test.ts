import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { fixture, runScript } from './consumer'

test.each(['evaluate.mjs', 'evaluate.cjs'])('%s runs on the installed package', async (name) => {
  const printed = await runScript(name, await readFile(fixture(name), 'utf8'))
  expect(JSON.parse(printed)).toEqual({
    status: 'eligible',
    same: true,
    amongAll: true,
    listed: true,
    described: 'function',
  })
})
