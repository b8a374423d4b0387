import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import manifest from '../package.json'
import { refuseStaleBuild } from '../test/support/build'
import { bundle } from '../test/support/bundle'
import { subsets } from '../test/support/subsets'
import { root } from './generate/repository'

/** Prints what it costs to load and to use the built package; figures of one machine, for comparison with one another. */

const RUNS = 5
const LATER = 2000

const subject = {
  kind: 'individual',
  id: 'a',
  groups: ['official'],
  years: [{ year: 2024, rating: 'good' }],
  contributions: [],
}

const timing = (entry: string): string => `
const start = performance.now()
const { evaluateSync } = await import('${entry}')
const imported = performance.now()
const judge = () => evaluateSync(${JSON.stringify(subject)}, 'chien-si-thi-dua-co-so', { on: '2024-12-15' })
judge()
const first = performance.now()
for (let run = 0; run < ${LATER}; run += 1) judge()
const later = (performance.now() - first) / ${LATER}
console.log(JSON.stringify([imported - start, first - imported, later]))
`

const folder = mkdtempSync(join(tmpdir(), `${manifest.name}-`))

/** Import, first evaluation and a later one, in milliseconds: the median of each over some processes. */
const timesOf = (entry: string): readonly number[] => {
  const script = join(folder, 'time.mjs')
  writeFileSync(script, timing(entry))
  const runs = Array.from({ length: RUNS }, () => {
    const printed = execFileSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' })
    return JSON.parse(printed) as readonly number[]
  })
  return [0, 1, 2].map((which) => runs.map((times) => times[which] ?? 0).sort((a, b) => a - b)[RUNS >> 1] ?? 0)
}

const line = (name: string, cells: readonly string[]): void =>
  console.log(name.padEnd(34) + cells.map((cell) => cell.padStart(14)).join(''))

const inMs = (times: readonly number[]): readonly string[] =>
  times.map((time, which) => `${time.toFixed(which === 2 ? 3 : 1)} ms`)

const inKb = (bytes: number): string => `${Math.round(bytes / 1000)} kB`

refuseStaleBuild()
try {
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules', manifest.name), 'junction')
  for (const dependency of Object.keys(manifest.dependencies))
    symlinkSync(join(root, 'node_modules', dependency), join(folder, 'node_modules', dependency), 'junction')

  line('', ['import', 'first', 'later', 'minified', 'gzip'])
  line('the package, in Node', inMs(timesOf(manifest.name)))
  for (const [name, program] of Object.entries(subsets)) {
    const { text, minified, gzip } = await bundle(program, folder)
    const file = join(folder, `${name}.mjs`)
    writeFileSync(file, text)
    const evaluates = program.includes('evaluateSync')
    const times = evaluates ? inMs(timesOf(pathToFileURL(file).href)) : ['', '', '']
    line(`bundle: ${name}`, [...times, inKb(minified), inKb(gzip)])
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
