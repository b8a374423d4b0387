import type { DescribedCondition, DescribedCriterion, DescribedGroup } from '../../../src/schema/description'
import { period } from './dates'
import { anchor, linkTo } from './links'
import { pages, type Site } from './site'
import { capital, evidences, knownTexts, sentence, small, tellsAll, wayName } from './words'

/** Where a tree of criteria is written, and what need not be said again there. */
export interface Place {
  readonly site: Site
  readonly page: string
  /** The first day of the wording: criteria that go with it do not repeat it. */
  readonly since: string
  /** The anchors that the page has so far, each of which is set once; absent: none is set. */
  readonly anchors?: Set<string>
}

/** Names of awards in the words of a criterion, linked to their pages. */
const withLinks = ({ asks, standardsOf, says }: DescribedCriterion, { site, page }: Place): string => {
  const { award, awards = [] } = (asks?.params ?? {}) as { award?: string; awards?: readonly string[] }
  const named = [...(standardsOf ?? []), ...(award ? [award] : []), ...awards]
    .map((id) => site.awardOf(id))
    .filter((one) => one !== undefined)
    .sort((a, b) => b.award.name.vi.length - a.award.name.vi.length)
  return named.reduce((text, { award: { name }, page: to }) => {
    const at = text.indexOf(name.vi)
    const open = at === -1 ? false : text.lastIndexOf('[', at) > text.lastIndexOf(']', at)
    return at === -1 || open
      ? text
      : `${text.slice(0, at)}[${name.vi}](${linkTo(page, to)})${text.slice(at + name.vi.length)}`
  }, says.vi)
}

/** The figure, where the words do not have it already. */
export const figure = ({ required, says }: DescribedCriterion): string =>
  tellsAll(says.vi, required.vi) ? '' : sentence(capital(required.vi))

const readingLinks = (ids: readonly string[], page: string): string =>
  ids.length === 0
    ? ''
    : `Cách hiểu: ${ids.map((id, index) => `[${index + 1}](${linkTo(page, pages.readings, id)})`).join(', ')}.`

const fine = (criterion: DescribedCriterion, place: Place): string => {
  const { cite, also, evidence, text, from, to, readings, layer } = criterion
  const cites = [cite, ...also].map((one) => place.site.cite(place.page, one)).join('; ')
  const pack = place.site.packs.find(({ id }) => id === layer && place.page !== pages.pack(id))
  return [
    figure(criterion),
    `Căn cứ: ${cites}${knownTexts[text] && evidence !== 'gap' ? ` (${knownTexts[text]})` : ''}.`,
    sentence(capital(evidences[evidence].short)),
    from > place.since || to !== undefined ? `Áp dụng ${period(from, to)}.` : '',
    pack ? `Do ${pack.name.vi} đặt ra.` : '',
    readingLinks(readings, place.page),
  ]
    .filter(Boolean)
    .join(' ')
}

const opening: Readonly<Record<DescribedGroup['kind'], string>> = {
  all: 'Phải có đủ:',
  any: 'Chỉ cần **một trong** các cách sau:',
  not: 'Không thuộc trường hợp:',
}

const numbered = (number: string, label: string | undefined): string => {
  const name = label === undefined ? '' : capital(label)
  if (number === '') return name ? `**${name}.** ` : ''
  return name ? `**${number}. ${name}.** ` : `**${number}.** `
}

const lines = (condition: DescribedCondition, place: Place, indent: string): readonly string[] => {
  const says = condition.kind === 'criterion' ? condition.says.vi : ''
  const head = numbered(condition.number, condition.label && wayName(condition.label.vi, says))
  if (condition.kind === 'criterion') {
    const mark = place.anchors === undefined || place.anchors.has(condition.id) ? '' : anchor(condition.id)
    place.anchors?.add(condition.id)
    return [
      `${indent}- ${mark}${evidences[condition.evidence].square} ${head}${sentence(withLinks(condition, place))}<br>`,
      `${indent}  <sub>${fine(condition, place)}</sub>`,
    ]
  }
  const time = condition.time ? `${sentence(condition.time.vi)} ` : ''
  const readings = condition.readings.length > 0 ? ` <sub>${readingLinks(condition.readings, place.page)}</sub>` : ''
  return [
    `${indent}- ${head}${time}${opening[condition.kind]}${readings}`,
    ...condition.children.flatMap((child) => lines(child, place, `${indent}  `)),
  ]
}

/** A tree of criteria as a nested list, with the citation and kind of evidence under each. */
export const tree = (conditions: readonly DescribedCondition[], place: Place): string =>
  conditions.flatMap((condition) => lines(condition, place, '')).join('\n')

/** A condition in one line, for a scope or a bar. */
export const inWords = (condition: DescribedCondition): string => {
  if (condition.kind === 'criterion') {
    const { asks, says } = condition
    return asks?.operator === 'equal' && asks.value === false && asks.fact !== 'group'
      ? `không: ${small(says.vi)}`
      : says.vi
  }
  const parts = condition.children.map(inWords)
  if (condition.kind === 'not') return `không: ${parts.map(small).join(', ')}`
  return parts
    .map((part, index) => (index === 0 ? part : small(part)))
    .join(condition.kind === 'any' ? '; hoặc ' : '; và ')
}
