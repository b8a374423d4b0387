import { fork } from 'node:child_process'
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Engine } from 'json-rules-engine'
import { createRandom } from '../../scripts/demo/random'
import { addFacts, addOperators, engineRules, evaluateSync, type Status } from '../../src/index'
import { readNdjson } from '../../src/roster'

const help = `A ministry's season: people with 20 years of history each, streamed from NDJSON, four titles with reasons for everyone.

  --people <n>   default 200000
  --sample <n>   people of the same data for the stock engine; default 300
`

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '200000' },
    sample: { type: 'string', default: '300' },
    part: { type: 'string' },
    file: { type: 'string' },
    from: { type: 'string' },
    help: { type: 'boolean' },
  },
})

const TITLES = [
  'lao-dong-tien-tien',
  'chien-si-thi-dua-co-so',
  'chien-si-thi-dua-bo-nganh-tinh',
  'chien-si-thi-dua-toan-quoc',
]
const YEAR = 2024
const options = { on: '2024-12-15', year: YEAR, attestations: 'assumed' } as const
const CORES = 2

/** One person with twenty years of history, as a line of NDJSON. */
const lineOf = (index: number): string => {
  const random = createRandom(index + 1)
  const years = Array.from({ length: 20 }, (_, ago) => YEAR - 19 + ago)
  const rated = years.map((year) => ({
    year,
    rating: random() < 0.35 ? 'excellent' : random() < 0.92 ? 'good' : 'completed',
  }))
  const fighter = rated.filter(({ rating }) => rating === 'excellent').map(({ year }) => year)
  return JSON.stringify({
    kind: 'individual',
    id: `p${index}`,
    gender: random() < 0.5 ? 'female' : 'male',
    groups: ['official'],
    joinedOn: '2004-03-01',
    headOf: null,
    years: rated,
    awards: [
      ...rated
        .filter(({ rating, year }) => rating !== 'completed' && year < YEAR)
        .map(({ year }) => ({ award: TITLES[0], year })),
      ...fighter.filter((year) => year < YEAR).map((year) => ({ award: TITLES[1], year })),
      ...fighter.filter((year) => year % 5 === 0).map((year) => ({ award: TITLES[2], year })),
    ],
    contributions: fighter.map((year) => ({
      kind: 'initiative',
      scope: random() < 0.2 ? 'ministry' : 'grassroots',
      year,
      applied: true,
    })),
    discipline: [],
    proceedings: [],
  })
}

function* lines(from: number, to: number): Generator<string> {
  for (let index = from; index < to; index += 1) yield `${lineOf(index)}\n`
}

interface Part {
  readonly people: number
  readonly seconds: number
  readonly peakMegabytes: number
  readonly statuses: Readonly<Record<string, Partial<Record<Status, number>>>>
}

/** Reads one file and judges everyone in it: one person is held at a time. */
const judge = async (file: string): Promise<Part> => {
  const statuses: Record<string, Partial<Record<Status, number>>> = Object.fromEntries(
    TITLES.map((title) => [title, {}]),
  )
  const started = performance.now()
  let people = 0
  let peak = 0
  for await (const { subject, problems } of readNdjson(createReadStream(file))) {
    if (problems !== undefined) throw new Error(problems[0]?.en)
    people += 1
    for (const title of TITLES) {
      const { status } = evaluateSync(subject, title, options)
      const counts = statuses[title] ?? {}
      counts[status] = (counts[status] ?? 0) + 1
    }
    if (people % 2000 === 0) peak = Math.max(peak, process.memoryUsage().rss)
  }
  const seconds = (performance.now() - started) / 1000
  return { people, seconds, peakMegabytes: Math.round(Math.max(peak, process.memoryUsage().rss) / 1e6), statuses }
}

/** Two parts side by side, each in a process of its own. */
const side = (files: readonly string[]): Promise<readonly Part[]> =>
  Promise.all(
    files.map(
      (file) =>
        new Promise<Part>((resolve, reject) => {
          const child = fork(fileURLToPath(import.meta.url), ['--part', '1', '--file', file])
          child.on('message', (message) => resolve(message as Part))
          child.on('error', reject)
          child.on('exit', (code) => code !== 0 && reject(new Error(`a part ended with ${code}`)))
        }),
    ),
  )

/** People a second of the stock engine on one core, on the first people of the same data. */
const stock = async (sample: number): Promise<number> => {
  const engine = new Engine(
    TITLES.flatMap((award) => engineRules(award, options)),
    { allowUndefinedFacts: true },
  )
  addOperators(engine)
  const people = Array.from({ length: sample }, (_, index) => JSON.parse(lineOf(index)) as object)
  const started = performance.now()
  for (const person of people) {
    addFacts(engine, person, { on: options.on, year: YEAR })
    await engine.run()
  }
  return sample / ((performance.now() - started) / 1000)
}

const report = async (): Promise<void> => {
  const people = Number(values.people)
  const folder = mkdtempSync(join(tmpdir(), 'ministry-'))
  try {
    const bounds = Array.from({ length: CORES + 1 }, (_, part) => Math.round((people * part) / CORES))
    const files = bounds
      .slice(0, -1)
      .map((from, part) => ({ file: join(folder, `${part}.ndjson`), from, to: bounds[part + 1] ?? 0 }))
    await Promise.all(files.map(({ file, from, to }) => pipeline(lines(from, to), createWriteStream(file))))
    const bytes = files.reduce((sum, { file }) => sum + statSync(file).size, 0)
    console.log(
      `${people} people, 20 years each, ${Math.round(bytes / 1e6)} MB of NDJSON; ${TITLES.length} titles, full verdicts; ${CORES} processes\n`,
    )
    const parts = await side(files.map(({ file }) => file))
    const seconds = Math.max(...parts.map((part) => part.seconds))
    const perCore = parts.reduce((sum, part) => sum + part.people / part.seconds, 0) / CORES
    console.log(`people a second, reading and parsing included   ${Math.round(people / seconds)}`)
    console.log(`seconds in all                                  ${seconds.toFixed(1)}`)
    console.log(
      `peak memory of a process                        ${Math.max(...parts.map((part) => part.peakMegabytes))} MB`,
    )
    const engine = await stock(Number(values.sample))
    console.log(`stock json-rules-engine, one core               ${Math.round(engine)} people a second`)
    console.log(`times the stock engine, core for core           ${(perCore / engine).toFixed(1)}\n`)
    for (const title of TITLES) {
      const sum = (status: Status) => parts.reduce((total, part) => total + (part.statuses[title]?.[status] ?? 0), 0)
      console.log(
        `${title.padEnd(34)} eligible ${sum('eligible')}, ineligible ${sum('ineligible')}, undetermined ${sum('undetermined')}`,
      )
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (values.help) console.log(help)
else if (values.part !== undefined && values.file !== undefined) process.send?.(await judge(values.file))
else await report()
