import type { AwardId } from '../../../../src/schema/award-id'
import { linkTo } from '../links'
import { pages, type Site } from '../site'
import { capital, subjects } from '../words'
import { type Group, groupsOf } from './groups'
import { type Edge, openedBy, type Rung } from './routes'
import { baseWords, FREE_WAY, helpWords, shortWords, togetherWords, whomWords } from './words'

const groupWords = (group: Group, several: boolean, site: Site, page: string): string => {
  const name = (id: AwardId) => site.name(page, id)
  const asked = group.alternatives.filter(({ length }) => length > 0).map((edges) => togetherWords(edges, name))
  const bases = group.bases.map((base) => baseWords(base, name)).join('; ')
  const beside =
    asked.length === 0
      ? ''
      : asked.length === 1
        ? (asked[0] ?? '')
        : `một trong: ${asked.map((one, index) => `(${index + 1}) ${one}`).join('; ')}`
  const main = bases && beside ? `${bases}; trong thời gian đó có ${beside}` : bases || beside
  const words = [main, ...helpWords(group, name)].filter(Boolean).join('; ')
  const whom = several ? whomWords(group) : ''
  return `${whom ? `*${capital(whom)}:* ` : ''}${capital(words)} (${group.cites.map((cite) => site.cite(page, cite)).join('; ')})`
}

/** What has to be there before, way by way; empty: nothing. */
export const before = (rung: Rung, site: Site, page: string): readonly string[] => {
  const groups = groupsOf(rung)
  const told = groups.map((group) => groupWords(group, groups.length > 1, site, page))
  return told.length > 0 && rung.routes.some(({ length }) => length === 0) ? [...told, FREE_WAY] : told
}

/** What an award leads to. */
export const opens = (edges: readonly Edge[], site: Site, page: string): readonly string[] =>
  [...new Set(edges.map(({ to }) => to))].map((to) => {
    const how = shortWords(edges.filter((edge) => edge.to === to))
    return `${site.name(page, to)} (${how.join('; ')})`
  })

/** The part of an award's page on the ladder; empty: the award stands alone. */
export const ladderSection = (award: AwardId, site: Site, page: string): readonly string[] => {
  const rungs = site.ladder.filter((rung) => rung.award.id === award)
  const holders = rungs
    .map(({ subject }) => ({ subject, lines: opens(openedBy(site.ladder, award, subject), site, page) }))
    .filter(({ lines }) => lines.length > 0)
  const told = rungs.map((rung) => ({ rung, lines: before(rung, site, page) })).filter(({ lines }) => lines.length > 0)
  if (told.length === 0 && holders.length === 0) return []
  const many = rungs.length > 1
  return [
    ...(told.length === 0 ? ['**Cần có trước.** Không cần khen thưởng nào trước.', ''] : []),
    ...told.flatMap(({ rung, lines }) => [
      `**Cần có trước${many ? ` (${subjects[rung.subject].toLowerCase()})` : ''}:**`,
      '',
      ...lines.map((line) => `- ${line}.`),
      '',
    ]),
    ...holders.flatMap(({ subject, lines }) => [
      `**Mở ra${many ? ` (${subjects[subject].toLowerCase()})` : ''}:**`,
      '',
      ...lines.map((line) => `- ${line}.`),
      '',
    ]),
    `[Cả thang khen thưởng](${linkTo(page, pages.ladderPage)})`,
  ]
}
