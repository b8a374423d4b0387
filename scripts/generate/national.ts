import { basename, dirname, relative } from 'node:path/posix'
import type { Files, Generator } from './generator'
import { identifier } from './identifier'
import { filesUnder } from './repository'

/** Rule files become modules, so that bundlers inline them and no file is read at run time. */
export const national: Generator = {
  name: 'national',
  owns: ['src/generated'],
  run,
}

const header = '// Generated from rules/ by `npm run gen`. Do not edit.\n'
const nationalAward = /^rules\/national\/(titles|orders|medals|honours|prizes|certificates)\/[^/]+\.json$/
const condition = /^rules\/national\/conditions\/[^/]+\.json$/
const pack = /^rules\/sectors\/([^/]+)\/pack\.json$/
const packAward = /^rules\/sectors\/[^/]+\/awards\/[^/]+\.json$/
const ledger = /^rules\/(sectors\/[^/]+\/)?provisions\//
const single = ['rules/instruments.json', 'rules/readings.json']

function run(): Files {
  const rules = filesUnder('rules').filter((path) => path.endsWith('.json') && !path.endsWith('.cases.json'))
  refuseStrays(rules)
  const packs = rules.filter((path) => pack.test(path)).map((path) => packModule(path, rules))
  return new Map([nationalModule(rules), ...packs, packList(rules)])
}

/** A rule file in a place that no list reads would be forgotten in silence. */
function refuseStrays(rules: readonly string[]): void {
  const read = [nationalAward, condition, pack, packAward, ledger]
  const strays = rules.filter((path) => !single.includes(path) && !read.some((place) => place.test(path)))
  if (strays.length > 0) throw new Error(`No module takes up: ${strays.join(', ')}`)
}

function nationalModule(rules: readonly string[]): [path: string, text: string] {
  const module = 'src/generated/national.ts'
  const awards = importsFrom(
    module,
    'award',
    rules.filter((path) => nationalAward.test(path)),
  )
  const conditions = importsFrom(
    module,
    'condition',
    rules.filter((path) => condition.test(path)),
  )
  const singles = importsFrom(module, 'file', single)
  return [
    module,
    `${header}${lines([...awards, ...conditions, ...singles].map(({ statement }) => statement))}
export const nationalAwards: readonly unknown[] = ${array(awards, '')}

export const sharedConditions: readonly unknown[] = ${array(conditions, '')}
${singles.map(({ name, id }) => `\nexport const ${identifier(id)}: unknown = ${name}\n`).join('')}`,
  ]
}

/** All packs, so that a new folder under rules/sectors is a new pack. */
function packList(rules: readonly string[]): [path: string, text: string] {
  const sectors = rules.filter((path) => pack.test(path)).map((path) => basename(dirname(path)))
  const imports = sectors.map((sector) => `import { ${identifier(sector)} } from './packs/${sector}'`)
  return [
    'src/generated/packs.ts',
    `${header}${lines(imports)}
export const sectorPacks: readonly unknown[] = [
${lines(sectors.map((sector) => `  ${identifier(sector)},`))}]
`,
  ]
}

function packModule(path: string, rules: readonly string[]): [path: string, text: string] {
  const folder = dirname(path)
  const sector = basename(folder)
  const module = `src/generated/packs/${sector}.ts`
  const own = importsFrom(module, 'file', [path])
  const awards = importsFrom(
    module,
    'award',
    rules.filter((rule) => rule.startsWith(`${folder}/awards/`)),
  )
  return [
    module,
    `${header}${lines([...own, ...awards].map(({ statement }) => statement))}
/** The pack with its awards in it, as the schema of packs has it. */
export const ${identifier(sector)}: unknown = {
  ...${own.map(({ name }) => name).join()},
  awards: ${array(awards, '  ')},
}
`,
  ]
}

interface Import {
  readonly id: string
  readonly name: string
  readonly statement: string
}

function importsFrom(module: string, kind: string, paths: readonly string[]): readonly Import[] {
  return paths.map((path) => {
    const id = basename(path, '.json')
    const name = identifier(`${kind}-${id}`)
    return { id, name, statement: `import ${name} from '${relative(dirname(module), path)}'` }
  })
}

function array(imports: readonly Import[], indent: string): string {
  if (imports.length === 0) return '[]'
  return `[\n${lines(imports.map(({ name }) => `${indent}  ${name},`))}${indent}]`
}

function lines(items: readonly string[]): string {
  return items.map((item) => `${item}\n`).join('')
}
