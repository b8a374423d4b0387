import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compile, consumer, fixture } from './consumer'

test.each([
  ['an ES module under node16', 'types.mts', ['--module', 'node16', '--moduleResolution', 'node16']],
  ['a CommonJS module under node16', 'types.cts', ['--module', 'node16', '--moduleResolution', 'node16']],
  ['a bundled module', 'types.ts', ['--module', 'esnext', '--moduleResolution', 'bundler']],
  [
    'the strictest settings',
    'strict.mts',
    ['--module', 'nodenext', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'],
  ],
])('types hold in %s', async (_, file, options) => {
  await copyFile(fixture('types.ts'), join(consumer(), file))
  expect(await compile(file, ...options)).toBe('')
})
