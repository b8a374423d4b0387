import * as z from 'zod'
import { type Contribution, contributionKinds, scopes } from '../schema/contribution'
import type { Text } from '../schema/text'
import { runParams, runStart } from './award-run'
import { isAtLevel, recognisingLevels } from './bodies'
import type { Context, Window } from './context'
import { between, defineFact, numberText, type Range, text, unknownText } from './fact'
import { windowOf } from './window-count'

const params = z.strictObject({
  kinds: z.array(z.enum(contributionKinds)).min(1),
  /** Narrowest scope that serves; a wider one serves too. */
  scope: z.enum(scopes).optional(),
  /** Not recognised by a body whose name plainly says a lower level; where nobody is named, the scope tells. */
  recognisedAt: z.enum(recognisingLevels).optional(),
  /** Must have been accepted (nghiệm thu). */
  accepted: z.literal(true).optional(),
  /** Must have been applied with effect. */
  applied: z.literal(true).optional(),
  /**
   * When: the last N years up to the year credited, the years of a run of an award, or any time up to the year credited.
   * Absent: the time of the "since" in which the criterion stands; outside of one, the year credited.
   */
  within: z
    .union([
      z.strictObject({ years: z.int().min(1) }),
      z.strictObject({ run: runParams, count: z.int().min(1) }),
      z.literal('any-time'),
    ])
    .optional(),
})

type Params = z.infer<typeof params>
type Fit = 'yes' | 'no' | 'unknown'

const kindText: Readonly<Record<Contribution['kind'], [vi: string, en: string]>> = {
  initiative: ['sáng kiến', 'initiative'],
  'science-topic': ['đề tài khoa học', 'science topic'],
  'science-project': ['đề án khoa học', 'science project'],
  'science-work': ['công trình khoa học và công nghệ', 'science and technology work'],
  'combat-ingenuity': ['mưu trí, sáng tạo trong chiến đấu', 'ingenuity in combat'],
}

const scopeText = {
  grassroots: ['cấp cơ sở', 'grassroots level'],
  ministry: ['cấp bộ, ban, ngành, tỉnh', 'ministry level'],
  national: ['toàn quốc', 'national level'],
} as const

/** First year of the window; undefined while the run is not there. `benefit`: with the run that there may be. */
const startOf = (context: Context, within: NonNullable<Params['within']>, benefit: boolean): number | undefined => {
  if (within === 'any-time') return Number.NEGATIVE_INFINITY
  if ('years' in within) return context.year - within.years + 1
  return runStart(context, within.run, within.count, benefit)
}

/** What is asked for and not said is unknown; what is said otherwise does not fit. */
const fitOf = ({ kind, scope, recognisedBy, accepted, applied }: Contribution, asked: Params): Fit => {
  if (!asked.kinds.includes(kind)) return 'no'
  if (asked.recognisedAt && recognisedBy !== undefined && !isAtLevel(recognisedBy, asked.recognisedAt)) return 'no'
  if (asked.scope && scope && scopes.indexOf(scope) < scopes.indexOf(asked.scope)) return 'no'
  if ((asked.accepted && accepted === false) || (asked.applied && applied === false)) return 'no'
  const open =
    (asked.scope !== undefined && scope === undefined) ||
    (asked.accepted !== undefined && accepted === undefined) ||
    (asked.applied !== undefined && applied === undefined)
  return open ? 'unknown' : 'yes'
}

/** The years looked at, both ends inclusive; `possiblyFrom` is the first that may belong to them. */
const spanOf = (context: Context, { within }: Params): Pick<Window, 'from' | 'possiblyFrom' | 'to'> => {
  if (within === undefined) return windowOf(context)
  // Without the run there is no time to look at, and the run itself is a criterion of its own.
  const credited = (start: number | undefined) => Math.max(start ?? context.year, context.creditFrom)
  const from = credited(startOf(context, within, false))
  return { from, possiblyFrom: Math.min(from, credited(startOf(context, within, true))), to: context.year }
}

/** The years looked at, in words. */
const yearsText = (context: Context, asked: Params): Text => {
  if (asked.within === 'any-time') return text(`đến năm ${context.year}`, `up to ${context.year}`)
  const start = asked.within === undefined ? windowOf(context).from : startOf(context, asked.within, false)
  const years = start === undefined || start >= context.year ? `${context.year}` : `${start}–${context.year}`
  return text(`năm ${years}`, years)
}

const count = (context: Context, asked: Params): number | Range | undefined => {
  const { contributions, subject } = context.record
  if (contributions === undefined) return undefined
  const { from, possiblyFrom, to } = spanOf(context, asked)
  let min = 0
  let max = 0
  for (const [year, recognised] of contributions) {
    if (year === undefined || year < possiblyFrom || year > to) continue
    for (const contribution of recognised) {
      const fit = fitOf(contribution, asked)
      if (fit === 'yes' && year >= from) min += 1
      if (fit !== 'no') max += 1
    }
  }
  for (const undated of contributions.get(undefined) ?? []) if (fitOf(undated, asked) !== 'no') max += 1
  if (subject.recordsFrom !== undefined && possiblyFrom < subject.recordsFrom) max = Number.POSITIVE_INFINITY
  return between(min, max)
}

/** How many initiatives, topics or works of the kind were recognised in the time asked about. */
export const contributions = defineFact({
  id: 'contributions',
  means: text(
    'Số sáng kiến, đề tài, công trình được công nhận trong thời gian xét',
    'How many initiatives, topics or works were recognised in the time',
  ),
  params,
  returns: 'count',
  bind: (asked) => {
    const at = asked.scope && scopeText[asked.scope]
    const unit = text(
      [asked.kinds.map((kind) => kindText[kind][0]).join(' hoặc '), at?.[0]].filter(Boolean).join(' '),
      [asked.kinds.map((kind) => kindText[kind][1]).join(' or '), at?.[1]].filter(Boolean).join(' at '),
    )
    return {
      read: (context) => count(context, asked),
      actual: (context) => {
        const value = count(context, asked)
        if (value === undefined) return unknownText
        const number = numberText(value)
        const time = yearsText(context, asked)
        return text(`có ${number.vi} (${time.vi})`, `has ${number.en} (${time.en})`)
      },
      path: () => 'contributions',
      unit,
    }
  },
})
