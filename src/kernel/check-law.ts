import * as z from 'zod'
import { awardSchema } from '../schema/award'
import { AwardLawError, type Issue, issuesOf } from '../schema/errors'
import { instrumentsSchema } from '../schema/instrument'
import { type PackFile, packSchema } from '../schema/pack'
import { readingsSchema } from '../schema/reading'
import { sharedConditionSchema } from '../schema/shared-condition'
import { absentFiles } from './check/absent-files'
import { checks } from './check/all'
import { type CheckData, checkData, noLaw } from './check/data'
import { freeze } from './check/freeze'
import { lawAwards } from './check/law-awards'
import { packData } from './check/pack-data'
import { each, type Place } from './check/place'
import { plainJson } from './check/plain-json'
import type { RuleData } from './rule-data'

/** Rule files as they stand in `rules/` of this package, read as JSON. */
export interface LawFiles {
  /** Files of `rules/national/titles`, `orders`, `medals`, `honours`, `prizes`, `certificates`. */
  readonly awards: readonly object[]
  /** Files of `rules/national/conditions`: the general ones, and those that the awards refer to. */
  readonly conditions: readonly object[]
  /** `rules/instruments.json` */
  readonly instruments: object
  /** `rules/readings.json` */
  readonly readings: object
  /** Files `pack.json` of `rules/sectors`, each with the pack's award files in its field `awards`; or packs of your own. */
  readonly packs?: readonly object[]
}

const filesSchema = z.strictObject({
  awards: z.array(awardSchema),
  conditions: z.array(sharedConditionSchema),
  instruments: instrumentsSchema,
  readings: readingsSchema,
  packs: z.array(packSchema).optional(),
})

/** More values than all files of the Law have together. */
const MAX_VALUES = 2_000_000

const whole: Place = { file: '', path: [] }

const refuseIf = (issues: readonly Issue[]): void => {
  if (issues.length > 0) throw new AwardLawError('invalid-options', issues)
}

/** First what is not there, in the files to add: without them other checks would only say the same in other words. */
const refuseWrong = (data: CheckData): void => {
  refuseIf(absentFiles(data))
  refuseIf(checks.flatMap(({ check }) => check(data)))
}

/** A pack without what it adds to awards that the application does not ship: nobody can ask for these. */
const shippedPart = (pack: PackFile, law: RuleData): PackFile => {
  if (pack.additions === undefined) return pack
  const shipped = new Set([...law.awards, ...law.packs.flatMap(({ awards }) => awards ?? [])].map(({ id }) => id))
  const additions = pack.additions.filter(({ award }) => shipped.has(award) || award.startsWith(`${pack.id}/`))
  return { ...pack, additions }
}

const repeatedPacks = (packs: readonly PackFile[]): readonly Issue[] =>
  packs.flatMap(({ id }, index) =>
    packs.findIndex((other) => other.id === id) === index
      ? []
      : [{ path: `packs[${index}].id`, vi: `có hai gói cùng mã ${id}`, en: `has two packs with the id ${id}` }],
  )

/**
 * Checks the rule files of an application, and returns frozen copies.
 * Throws `invalid-options` with all that is wrong at the first step that fails.
 */
export const checkLaw = (files: LawFiles): RuleData => {
  const { value, issues } = plainJson(files, MAX_VALUES)
  refuseIf(issues)
  const parsed = filesSchema.safeParse(value, { reportInput: true })
  if (!parsed.success) throw new AwardLawError('invalid-options', issuesOf(parsed.error.issues))
  const { awards, conditions: shared, instruments, readings, packs = [] } = parsed.data
  const law: RuleData = { awards, shared, instruments: instruments.instruments, readings: readings.readings, packs }
  refuseIf(lawAwards(awards))
  refuseWrong(
    checkData(
      {
        awards: each(whole, 'awards', law.awards),
        additions: [],
        shared: each(whole, 'conditions', law.shared),
        instruments: each({ file: '', path: ['instruments'] }, 'instruments', law.instruments),
        readings: each({ file: '', path: ['readings'] }, 'readings', law.readings),
        caveats: [],
      },
      noLaw,
    ),
  )
  refuseIf(repeatedPacks(packs))
  const shipped = packs.map((pack) => shippedPart(pack, law))
  for (const [index, pack] of shipped.entries()) refuseWrong(packData(pack, law, { file: '', path: ['packs', index] }))
  return freeze({ ...law, packs: shipped })
}
