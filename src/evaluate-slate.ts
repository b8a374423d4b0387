import type { Evaluations, SubjectInput } from './evaluate'
import { checkSlate, type EvaluateOptions } from './options'
import { type ParsedSubject, parseSubject } from './parse-subject'
import type { RuleSets } from './rule-sets'
import type { AwardId } from './schema/award-id'
import { AwardLawError } from './schema/errors'
import type { Caveat } from './schema/verdict'
import { type Limit, limitOf, type Nominated, type Population, type SlateView } from './slate-limits'
import { type Stop, stopsOf } from './slate-stops'

/** A unit's nominations for a year. */
export interface SlateInput {
  /** The unit that nominates. */
  readonly unit: SubjectInput
  readonly year: number
  readonly nominations: readonly { readonly subject: SubjectInput; readonly award: AwardId }[]
  /** Figures about those who are not in the slate; absent: shares are taken of the slate itself. */
  readonly population?: Population
}

/** What the law says to a slate: to each nomination, and to the set. */
export interface Slate {
  readonly unit: string
  readonly year: number
  readonly on: string
  readonly nominations: readonly Nominated[]
  /** Shares and quotas that hold for the set. */
  readonly limits: readonly Limit[]
  /** Whom each criterion stops, the most frequent first. */
  readonly stops: readonly Stop[]
  /** Caveats of all verdicts, each once. */
  readonly caveats: readonly Caveat[]
}

const twice = (nominations: readonly Nominated[]): Nominated | undefined => {
  const seen = new Set<string>()
  return nominations.find(({ subject, award }) => {
    const key = `${award} ${subject.id}`
    return seen.has(key) || !seen.add(key)
  })
}

const headcountIn = (unit: ParsedSubject, year: number): number | undefined =>
  unit.kind === 'unit' ? unit.years?.find((one) => one.year === year)?.members?.total : undefined

/** Evaluates a unit's nominations together, by these rules. */
export type EvaluateSlate = (slate: SlateInput, options: EvaluateOptions) => Slate

type Single = Pick<Evaluations, 'evaluateSync' | 'meetsStandards'>

export const createEvaluateSlate =
  ({ under }: RuleSets, { evaluateSync, meetsStandards }: Single): EvaluateSlate =>
  (slate, options) => {
    checkSlate(slate)
    const unit = parseSubject(slate.unit)
    const subjects = slate.nominations.map(({ subject }) => parseSubject(subject))
    const related = [unit, ...subjects.filter(({ kind }) => kind === 'unit'), ...(options.related ?? [])]
    const shared: EvaluateOptions = { ...options, year: slate.year, related }
    const nominated = slate.nominations.map(({ award }, index): Nominated => {
      const subject = subjects[index] as ParsedSubject
      return { subject, award, verdict: evaluateSync(subject, award, shared) }
    })
    const repeated = twice(nominated)
    if (repeated !== undefined)
      throw new AwardLawError('invalid-options', [
        {
          path: 'nominations',
          vi: `${repeated.subject.id} được đề nghị hai lần cho ${repeated.award}`,
          en: `${repeated.subject.id} is nominated twice for ${repeated.award}`,
        },
      ])
    const set = under(options.packs)
    const { day } = set.lawDay(options.on, options.dossierReceivedOn)
    const view: SlateView = {
      nominated,
      population: slate.population ?? {},
      headcountOfUnit: headcountIn(unit, slate.year),
      meets: (subject, award) => meetsStandards(subject, award, shared),
    }
    const nameOf = (award: AwardId) => set.awards.get(award)?.name ?? { vi: award, en: award }
    const rules = [...new Set(nominated.map(({ award }) => award))].map((award) => set.compiled(award, day))
    const caveats = nominated.flatMap(({ verdict }) => verdict.caveats)
    return {
      unit: unit.id,
      year: slate.year,
      on: options.on,
      nominations: nominated,
      limits: rules.flatMap((rule) => rule.quotas.map((quota) => limitOf(rule, quota, view, nameOf))),
      stops: stopsOf(nominated),
      caveats: [...new Map(caveats.map((caveat) => [`${caveat.kind} ${caveat.id}`, caveat])).values()],
    }
  }
