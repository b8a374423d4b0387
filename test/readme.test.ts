import { execFile } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { transform } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import manifest from '../package.json'
import { refuseStaleBuild } from './support/build'
import { codeBlocks, promisedOutput } from './support/code-blocks'

const run = promisify(execFile)

const blocks = readdirSync('.')
  .filter((name) => /^README.*\.md$/.test(name))
  .flatMap((file) => codeBlocks(readFileSync(file, 'utf8')).map((block) => ({ ...block, file })))
  .filter(({ language }) => language === 'ts' || language === 'js')
  .map((block) => ({ ...block, name: `${block.file}:${block.line}` }))

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'thi-dua-khen-thuong-readme-')))
const modules = join(folder, 'node_modules')

beforeAll(() => {
  refuseStaleBuild()
  mkdirSync(modules)
  symlinkSync(resolve('.'), join(modules, manifest.name), 'junction')
  for (const name of Object.keys(manifest.dependencies))
    symlinkSync(resolve('node_modules', name), join(modules, name), 'junction')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the code in the README', () => {
  test('is there', () => {
    expect(blocks.map(({ file }) => file)).toContain('README.md')
  })

  test.each(blocks)(
    '$name runs and prints what it says',
    async ({ name, language, code }) => {
      const script = `${name.replace(/\W+/g, '-')}.${/\brequire\(/.test(code) ? 'cjs' : 'mjs'}`
      const text = language === 'ts' ? (await transform(code, { loader: 'ts', target: 'node20.10' })).code : code
      writeFileSync(join(folder, script), text)
      const { stdout } = await run(process.execPath, ['--no-warnings', script], { cwd: folder })
      const promised = promisedOutput(code)
      if (promised.length > 0) expect(stdout.trimEnd().split('\n')).toEqual(promised)
    },
    30_000,
  )

  test('has types that hold', async () => {
    const typed = blocks.filter(({ language }) => language === 'ts')
    const files = typed.map(({ name, code }) => {
      const file = `${name.replace(/\W+/g, '-')}.mts`
      writeFileSync(join(folder, file), code)
      return file
    })
    const compilerOptions = {
      noEmit: true,
      strict: true,
      target: 'es2022',
      module: 'nodenext',
      moduleDetection: 'force',
      resolveJsonModule: true,
      skipLibCheck: true,
      types: ['node'],
      typeRoots: [resolve('node_modules/@types')],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
    const complaints = await run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', folder]).then(
      () => '',
      (error: { stdout: string }) => error.stdout,
    )
    expect(complaints).toBe('')
  }, 60_000)
})
