import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { consumer } from './consumer'

async function bundle(contents: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: consumer() },
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'page',
    target: 'es2022',
    logLevel: 'silent',
  })
  return { text: outputFiles[0]?.text ?? '', metafile }
}

test('a browser bundle holds nothing of Node and runs where there is no Node', async () => {
  const { text, metafile } = await bundle(`
    import { evaluateSync } from 'thi-dua-khen-thuong'
    const subject = { kind: 'individual', id: 'a', groups: ['official'], years: [{ year: 2024, rating: 'good' }] }
    export const { status } = evaluateSync(subject, 'lao-dong-tien-tien', { on: '2024-12-15', attestations: 'assumed' })
  `)
  const external = Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter((one) => one.external))
  expect(external).toEqual([])
  // A context knows the language and nothing of its host; a timer is what every browser has.
  expect(runInContext(`${text};page.status`, createContext({ setTimeout }))).toBe('eligible')
})

test('an import that is not used leaves nothing in the bundle', async () => {
  const { text } = await bundle(`import { evaluateSync } from 'thi-dua-khen-thuong'; export const nothing = 1`)
  expect(text.length).toBeLessThan(1_000)
})
