import { evaluateSync } from '../../../src/index'
import type { Node } from '../../../src/kernel/node'
import { ruleSetFor } from '../../../src/national-law'
import { parseSubject } from '../../../src/parse-subject'
import type { Description } from '../../../src/schema/description'
import type { Reason, Verdict } from '../../../src/schema/verdict'
import { caseFiles, type ReadyCase } from '../../../test/support/cases'
import { day } from './dates'
import { touchesCriteria } from './history'
import type { AwardEntry, Site } from './site'
import { subjectWords } from './subject-words'
import { barSquare, capital, evidences, small, tellsAll, wayName } from './words'

/** A case with what the library says to it. */
interface Example {
  readonly ready: ReadyCase
  readonly verdict: Verdict
}

/** Examples of those who meet the criteria, at most, and examples in all. */
const MOST_MET = 3
const MOST = 6

/** Since when the criteria have been what they are on the day of the description. */
const since = ({ history, on }: Description): string =>
  history.filter(({ from, changes }, index) => from <= on && (index === 0 || changes.some(touchesCriteria))).at(-1)
    ?.from ?? on

const ready = new Map<string, readonly ReadyCase[]>()

/** The cases of an award, whichever file they stand in. */
const casesOf = (award: string): readonly ReadyCase[] => {
  if (ready.size === 0)
    for (const { award: id, cases } of caseFiles()) ready.set(id, [...(ready.get(id) ?? []), ...cases])
  return ready.get(award) ?? []
}

/** What an example shows: two that show the same are not both told. */
const point = ({ reasons, status }: Verdict): string =>
  reasons
    .map(({ id, way }) => (status === 'eligible' && way ? way.vi : id))
    .sort()
    .join(' ')

/** Of several cases with the same point the one with the fewest reasons, else the first; few reasons before many. */
const telling = (examples: readonly Example[], most: number): readonly Example[] => {
  const byPoint = new Map<string, Example>()
  for (const one of examples) {
    const known = byPoint.get(point(one.verdict))
    if (known === undefined || one.verdict.reasons.length < known.verdict.reasons.length)
      byPoint.set(point(one.verdict), one)
  }
  const single = [...byPoint.values()].sort((a, b) => a.verdict.reasons.length - b.verdict.reasons.length)
  const [first, ...rest] = single
  // A bar among the examples tells more than yet another criterion.
  const bar = rest.find(({ verdict }) => verdict.reasons.some(({ kind }) => kind === 'bar'))
  return first === undefined
    ? []
    : [first, ...rest.filter((one) => one !== bar).slice(0, most - (bar ? 2 : 1)), ...(bar ? [bar] : [])]
}

const factsIn = (node: Node): readonly string[] => [
  ...(node.info.leaf ? [node.info.leaf.fact] : []),
  ...(node.children ?? []).flatMap(factsIn),
]

const saysIn = (node: Node): readonly (readonly [string, string])[] => [
  ...(node.info.id && node.info.says ? [[node.info.id, node.info.says.vi] as const] : []),
  ...(node.children ?? []).flatMap(saysIn),
]

const because = ({ kind, says, required, actual, cite, evidence, way }: Reason, site: Site, page: string): string => {
  const square = kind === 'bar' ? barSquare : evidences[evidence].square
  const asked = kind === 'bar' || tellsAll(says.vi, required.vi) ? '' : `${required.vi}; `
  const shown = ['có', 'không'].includes(actual.vi) ? `hồ sơ ghi “${actual.vi}”` : `hồ sơ: ${actual.vi}`
  const name = way && wayName(way.vi, says.vi)
  return `${square} ${says.vi}${name ? ` (${name})` : ''} – ${asked}${shown}. ${site.cite(page, cite)}`
}

const outcome = ({ reasons, status }: Verdict, site: Site, page: string): readonly string[] => {
  if (status === 'eligible') {
    const ways = [...new Set(reasons.map(({ way }) => way?.vi).filter((way) => way !== undefined))]
    return [`→ **Đạt**${ways.length > 0 ? `, theo ${ways.map(small).join('; ')}` : ''}.`]
  }
  const shown = reasons.slice(0, 4)
  const more = reasons.length - shown.length
  if (shown.length === 1 && shown[0]) return [`→ **Chưa đạt vì:** ${because(shown[0], site, page)}.`]
  return [
    '→ **Chưa đạt vì:**',
    ...shown.map((reason) => `   - ${because(reason, site, page)}.`),
    ...(more > 0 ? [`   - Còn ${more} điểm khác.`] : []),
  ]
}

/** A few examples of the current wording, made from the cases of the award and judged by the library itself. */
export const examplesOf = ({ award, pack, page, description }: AwardEntry, site: Site): readonly string[] => {
  const from = since(description)
  const rule = ruleSetFor(pack ? [pack.id] : []).compiled(award.id, description.on)
  const roots = [...(rule.scope ? [rule.scope] : []), rule.requires, ...rule.bars.map(({ when }) => when)]
  const facts = new Set(roots.flatMap(factsIn))
  const says = new Map(roots.flatMap(saysIn))
  const found = casesOf(award.id)
    .filter(({ options }) => options.on >= from && options.dossierReceivedOn === undefined)
    .filter(({ options }) => options.attestations === 'assumed')
    .filter(({ options: { packs = [] } }) => (pack ? packs.length === 1 && packs[0] === pack.id : packs.length === 0))
    .map((one): Example => ({ ready: one, verdict: evaluateSync(one.subject, one.award, one.options) }))
  const words = ({ ready: one, verdict }: Example): string =>
    subjectWords(parseSubject(one.subject), {
      facts,
      award: award.id,
      year: verdict.year,
      on: verdict.on,
      nameOf: (id) => site.awardOf(id)?.award.name.vi ?? id,
      says: (id) => says.get(id),
    })
  const of = (status: Verdict['status'], most: number) =>
    telling(
      found.filter(({ verdict }) => verdict.status === status && verdict.reasons.length > 0),
      most,
    )
  const met = of('eligible', MOST_MET)
  return [...met, ...of('ineligible', MOST - met.length)].flatMap((one, index) => {
    const text = words(one)
    const [first, ...rest] = outcome(one.verdict, site, page)
    return [
      `${index + 1}. Xét ngày ${day(one.verdict.on)}, cho năm ${one.verdict.year}. ${text ? `${capital(text)}.` : 'Hồ sơ không nêu gì thêm.'}<br>`,
      `   ${first}`,
      ...rest,
    ]
  })
}
