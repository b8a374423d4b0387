import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type * as z from 'zod'
import { type CheckData, checkData, noLaw } from '../../src/kernel/check/data'
import { each, type Place, type Placed, schemaIssues } from '../../src/kernel/check/place'
import { plainJson } from '../../src/kernel/check/plain-json'
import type { RuleData } from '../../src/kernel/rule-data'
import { awardSchema } from '../../src/schema/award'
import type { Issue } from '../../src/schema/errors'
import { instrumentsSchema } from '../../src/schema/instrument'
import { ledgerSchema } from '../../src/schema/ledger'
import { packSchema } from '../../src/schema/pack'
import { readingsSchema } from '../../src/schema/reading'
import { sharedConditionSchema } from '../../src/schema/shared-condition'

/** A rule file: its schema, and what it holds. */
interface RuleFile<T = unknown> {
  readonly path: string
  readonly json: unknown
  readonly schema: z.ZodType<T>
}

const folders = ['titles', 'orders', 'medals', 'honours', 'prizes', 'certificates']

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json') && !name.endsWith('.cases.json'))
        .sort()
        .map((name) => `${folder}/${name}`)
    : []

const read = <T>(path: string, schema: z.ZodType<T>): RuleFile<T> => ({
  path,
  json: JSON.parse(readFileSync(path, 'utf8')),
  schema,
})

const placeOf = ({ path }: RuleFile): Place => ({ file: path, path: [] })

/** What a file has wrong before its rules are looked at. */
export const shapeIssues = (file: RuleFile): readonly Issue[] => {
  const { issues } = plainJson(file.json)
  if (issues.length > 0) return issues
  const parsed = file.schema.safeParse(file.json, { reportInput: true })
  return parsed.success ? [] : schemaIssues(placeOf(file), parsed.error)
}

/** The contents of those files that have the right shape. */
const placed = <T>(files: readonly RuleFile<T>[]): readonly Placed<T>[] =>
  files.flatMap((file) => {
    const parsed = file.schema.safeParse(file.json)
    return parsed.success ? [{ place: placeOf(file), value: parsed.data }] : []
  })

const sectors = readdirSync('rules/sectors').map((sector) => `rules/sectors/${sector}`)

const awards = folders.flatMap((folder) => filesIn(`rules/national/${folder}`)).map((path) => read(path, awardSchema))
const shared = filesIn('rules/national/conditions').map((path) => read(path, sharedConditionSchema))
const instruments = [read('rules/instruments.json', instrumentsSchema)]
const readings = [read('rules/readings.json', readingsSchema)]
const ledgers = ['rules', ...sectors]
  .flatMap((folder) => filesIn(`${folder}/provisions`))
  .map((path) => read(path, ledgerSchema))

const packs = sectors
  .map((folder) => ({ folder, path: `${folder}/pack.json` }))
  .filter(({ path }) => existsSync(path))
  .map(({ folder, path }) => ({
    pack: read(path, packSchema),
    awards: filesIn(`${folder}/awards`).map((award) => read(award, awardSchema)),
  }))

/** Every rule file. */
export const ruleFiles: readonly RuleFile[] = [
  ...awards,
  ...shared,
  ...instruments,
  ...readings,
  ...ledgers,
  ...packs.flatMap(({ pack, awards: own }) => [pack, ...own]),
]

/** Files that hold one thing, which they are named after. */
export const namedFiles: readonly { readonly path: string; readonly id: string }[] = placed<{ readonly id: string }>([
  ...awards,
  ...shared,
  ...packs.flatMap(({ awards: own }) => own),
]).map(({ place, value: { id } }) => ({ path: basename(place.file, '.json'), id: id.split('/').at(-1) ?? id }))

const allLedgers = placed(ledgers).map(({ value }) => value)

/** The Law and what is under it, as the checks look at it. */
export const nationalCheckData: CheckData = checkData(
  {
    awards: placed(awards),
    additions: [],
    shared: placed(shared),
    instruments: placed(instruments).flatMap(({ place, value }) => each(place, 'instruments', value.instruments)),
    readings: placed(readings).flatMap(({ place, value }) => each(place, 'readings', value.readings)),
    caveats: [],
  },
  noLaw,
  allLedgers,
)

const valuesOf = <T>(list: readonly Placed<T>[]): readonly T[] => list.map(({ value }) => value)

/** The rule files of the Law and the packs as they stand, for a pack to stand on. */
const law: RuleData = {
  awards: valuesOf(nationalCheckData.awards),
  shared: valuesOf(nationalCheckData.shared),
  instruments: valuesOf(nationalCheckData.instruments),
  readings: valuesOf(nationalCheckData.readings),
  packs: packs.flatMap(({ pack, awards: own }) =>
    placed([pack]).map(({ value }) => ({ ...value, awards: [...(value.awards ?? []), ...valuesOf(placed(own))] })),
  ),
}

/** The packs that come with the library, as the checks look at them. */
export const builtInCheckData: readonly (readonly [id: string, data: CheckData])[] = packs.flatMap(
  ({ pack, awards: own }) =>
    placed([pack]).map(({ place, value }) => [
      value.id,
      checkData(
        {
          awards: [...each(place, 'awards', value.awards), ...placed(own)],
          additions: each(place, 'additions', value.additions),
          shared: [],
          instruments: each(place, 'instruments', value.instruments),
          readings: each(place, 'readings', value.readings),
          caveats: each(place, 'caveats', value.caveats),
          pack: { place, value },
        },
        law,
        allLedgers,
      ),
    ]),
)
