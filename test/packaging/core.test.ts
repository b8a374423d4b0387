import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Bundle, bundle } from '../support/bundle'
import { subsets } from '../support/subsets'
import { consumer, runScript } from './consumer'

type Name = keyof typeof subsets

const bundles = new Map<Name, Bundle>()

const of = (name: Name): Bundle => bundles.get(name) as Bundle

beforeAll(async () => {
  for (const name of Object.keys(subsets) as Name[]) {
    const made = await bundle(subsets[name], consumer())
    bundles.set(name, made)
    console.log(`${name}: ${made.minified} bytes minified, ${made.gzip} with gzip`)
  }
})

/** Runs a program on a bundle in Node; gives what it printed. */
const run = (name: Name, program: string): Promise<string> => {
  const file = join(consumer(), `${name}.bundle.mjs`)
  writeFileSync(file, of(name).text)
  return runScript(`${name}.mjs`, `import * as law from '${pathToFileURL(file)}'\n${program}`)
}

const judge = (packs: string) => `
const subject = { kind: 'individual', id: 'a', groups: ['official'], years: [{ year: 2024, rating: 'good' }],
  awards: [{ award: 'huan-chuong-sao-vang', decidedOn: '2020-01-01' }], contributions: [] }
const options = { on: '2024-12-15', attestations: 'assumed', packs: ${packs} }
const { status, reasons } = law.evaluateSync(subject, 'chien-si-thi-dua-co-so', options)
console.log(status, reasons[0].cite.name.vi, law.awardIds(options).length)
`

describe('an application ships only the rules that it names', () => {
  test('of all of them there is the text of every award', () => {
    expect(of('everything').text).toContain('Huân chương Sao vàng')
  })

  test('of five titles there is no text of an order', () => {
    const { text } = of('fiveTitles')
    expect(text).toContain('Chiến sĩ thi đua toàn quốc')
    expect(text).not.toContain('Huân chương Sao vàng')
    expect(text).not.toContain('Gold Star Order')
  })

  test('of no rules there is no word of a law', () => {
    expect(of('noRules').text).not.toMatch(/06\/2022\/QH15|thành tích xuất sắc/)
  })

  test('five titles are a small part of everything', () => {
    expect(of('fiveTitles').minified).toBeLessThan(of('everything').minified / 2)
    expect(of('fiveTitles').gzip).toBeLessThan(of('everything').gzip * 0.75)
  })
})

test.each([
  ['everything', '[]', /^ineligible khoản 2 Điều 23 .* \d\d$/],
  ['fiveTitles', '[]', /^ineligible khoản 2 Điều 23 .* 5$/],
  ['procuracy', "['kiem-sat']", /^ineligible khoản 2 Điều 23 .* 10$/],
] as const)('the bundle of %s judges', async (name, packs, expected) => {
  expect(await run(name, judge(packs))).toMatch(expected)
})

test('an error of one entry is an error of the other, in both module systems', async () => {
  const program = (load: (entry: string) => string) => `
${load('index')}${load('core')}
try { index.evaluateSync({}, 'lao-dong-tien-tien', { on: '2024-12-15' }) }
catch (error) { console.log(error instanceof core.AwardLawError) }
`
  const path = (entry: string) => `'thi-dua-khen-thuong${entry === 'core' ? '/core' : ''}'`
  expect(
    await runScript(
      'both.mjs',
      program((entry) => `import * as ${entry} from ${path(entry)};`),
    ),
  ).toBe('true')
  expect(
    await runScript(
      'both.cjs',
      program((entry) => `const ${entry} = require(${path(entry)});`),
    ),
  ).toBe('true')
})
