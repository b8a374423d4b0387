import { Engine } from 'json-rules-engine'
import { Bench } from 'tinybench'
import {
  addFacts,
  addOperators,
  awardIds,
  engineRules,
  evaluate,
  evaluateAll,
  evaluateAllSync,
  evaluateSync,
  parseSubject,
  statusOf,
} from '../../src/index'
import { chienSiThiDuaCoSo } from './by-hand'
import { person } from './person'

const TITLE = 'chien-si-thi-dua-co-so'
const options = { on: '2024-12-15' } as const

const subject = parseSubject(person)
const ids = awardIds()

const stock = (awards: readonly string[]): Engine => {
  const engine = new Engine(
    awards.flatMap((award) => engineRules(award, options)),
    { allowUndefinedFacts: true },
  )
  addOperators(engine)
  addFacts(engine, subject, options)
  return engine
}
const stockOne = stock([TITLE])
const stockAll = stock(ids)

/** Answers are looked at, so that no work is optimised away. */
let passed = 0
const look = (pass: boolean): void => {
  if (pass) passed += 1
}

const bench = new Bench({ time: 1000, warmupTime: 300 })
  .add('by hand, one title, verdict only', () => {
    look(chienSiThiDuaCoSo(person))
  })
  .add('statusOf, one title, verdict only', () => {
    look(statusOf(subject, TITLE, options) === 'eligible')
  })
  .add('evaluateSync, one title, full trace', () => {
    evaluateSync(subject, TITLE, options)
  })
  .add('evaluate, one title, through Engine', async () => {
    await evaluate(subject, TITLE, options)
  })
  .add('stock engine, one title', async () => {
    await stockOne.run()
  })
  .add('statusOf, all awards', () => {
    for (const id of ids) statusOf(subject, id, options)
  })
  .add('evaluateAllSync, all awards, full trace', () => {
    evaluateAllSync(subject, options)
  })
  .add('evaluateAll, all awards, through Engine', async () => {
    await evaluateAll(subject, options)
  })
  .add('stock engine, all awards', async () => {
    await stockAll.run()
  })
  .add('parseSubject, 20 years of history', () => {
    parseSubject({ ...person })
  })

await bench.run()

const micros = new Map(
  bench.tasks.map(({ name, result }) => [name, 'latency' in result ? result.latency.p50 * 1000 : Number.NaN]),
)
const of = (name: string): number => micros.get(name) ?? Number.NaN

console.log(
  `${ids.length} awards (${passed > 0 ? 'answers looked at' : 'no answer'}); a person with 20 years of history, parsed once; medians of one run\n`,
)
for (const [name, value] of micros) console.log(`${name.padEnd(42)} ${value.toFixed(1).padStart(10)} µs`)

const ratio = (label: string, value: number, aim: string): void =>
  console.log(`${label.padEnd(62)} ${value.toFixed(1).padStart(7)}  (aim: ${aim})`)

console.log()
ratio(
  'one title: status, times the hand-written function',
  of('statusOf, one title, verdict only') / of('by hand, one title, verdict only'),
  'at most 3',
)
ratio(
  'all awards, full trace: times faster than the stock engine',
  of('stock engine, all awards') / of('evaluateAllSync, all awards, full trace'),
  'at least 100',
)
ratio(
  'one title through Engine: times faster than the stock engine',
  of('stock engine, one title') / of('evaluate, one title, through Engine'),
  'at least 20',
)
ratio(
  'all awards through Engine: times faster than the stock engine',
  of('stock engine, all awards') / of('evaluateAll, all awards, through Engine'),
  'at least 20',
)
