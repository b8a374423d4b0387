import type { DescribedChange, DescribedPart, DescribedPeriod } from '../../../src/schema/description'
import { day, lastDay } from './dates'
import { table } from './links'
import type { Site } from './site'
import { capital, sections, tellsAll } from './words'

const nominations: ReadonlySet<DescribedChange['what']> = new Set([
  'decides',
  'proposes',
  'dossier',
  'deadlines',
  'consultation',
  'publicity',
  'cadence',
  'vote',
])

/** Whether a change is about who gets the award, as against the papers. */
export const touchesCriteria = ({ what }: DescribedChange): boolean => !nominations.has(what) && what !== 'rewards'

const noWay = { vi: '', en: '' }

const wording = ({ says, required, way }: DescribedPart): string => {
  const asked = required === undefined || tellsAll(says.vi, required.vi) ? '' : ` (${required.vi})`
  return `${says.vi}${asked}${way?.vi ? ` – ${way.vi}` : ''}`
}

const verb: Readonly<Record<DescribedChange['how'], string>> = { added: 'Thêm', dropped: 'Bỏ', altered: 'Sửa' }

const EVERY_WAY = 'phải có ở mọi cách'

/** The same criterion in another way: the words are not told twice. */
const moved = (now: DescribedPart, before: DescribedPart): boolean =>
  wording({ ...now, way: noWay }) === wording({ ...before, way: noWay })

const changeLine = (change: DescribedChange): string => {
  const { before, way, how } = change
  const plain = change.what === 'criterion' || change.what === 'rewards'
  const what = plain ? '' : `${sections[change.what].toLowerCase()}: `
  if (before !== undefined && moved(change, before))
    return `**Chuyển** ${what}${wording({ ...change, way: noWay })}. Nay: ${way?.vi ?? EVERY_WAY}. Trước đó: ${before.way?.vi ?? EVERY_WAY}`
  const text = `**${verb[how]}** ${what}${wording(change)}`
  return before ? `${text}. Trước đó: ${wording(before)}` : text
}

const changesOf = (changes: readonly DescribedChange[]): readonly string[] => {
  const order = { added: 0, altered: 1, dropped: 2 }
  return [...changes].sort((a, b) => order[a.how] - order[b.how]).map(changeLine)
}

const cellFor = (one: DescribedPeriod, before: DescribedPeriod | undefined): string => {
  const index = before === undefined ? 0 : 1
  const warned = new Set(before?.unconfirmed.map(({ vi }) => vi))
  const warnings = one.unconfirmed.filter(({ vi }) => !warned.has(vi))
  const lines = changesOf(one.changes.filter(touchesCriteria))
  const papers = one.changes.filter(({ what }) => nominations.has(what)).length
  const rewards = one.changes.filter(({ what }) => what === 'rewards')
  return [
    ...(index === 0 ? ['Quy định đầu tiên có trong bộ quy tắc.'] : lines),
    ...(index > 0 && rewards.length > 0 ? rewards.map(changeLine) : []),
    ...(index > 0 && papers > 0 ? ['Thẩm quyền, hồ sơ, thủ tục: có thay đổi (xem bên dưới).'] : []),
    ...(index > 0 && one.changes.length === 0 && warnings.length === 0 ? ['Tiêu chuẩn không đổi; đổi căn cứ.'] : []),
    ...warnings.map(({ vi }) => `⚠️ ${vi}`),
  ].join('<br>')
}

const when = ({ from, to }: DescribedPeriod): string =>
  to === undefined ? `từ ${day(from)}` : `${day(from)} – ${lastDay(to)}`

/** How an award changed in time: a table of the periods, and the papers in a part that unfolds. */
export const historyOf = (history: readonly DescribedPeriod[], site: Site, page: string): string => {
  const rows = history.map((one, index) => [
    when(one),
    one.basis.map((source) => site.cite(page, source)).join('; '),
    cellFor(one, history[index - 1]),
  ])
  const papers = history
    .slice(1)
    .map((one) => ({ one, changes: one.changes.filter(({ what }) => nominations.has(what)) }))
    .filter(({ changes }) => changes.length > 0)
  const unfolded = papers.flatMap(({ one, changes }) => [
    `**Từ ${day(one.from)}**`,
    '',
    ...changesOf(changes).map((line) => `- ${capital(line)}.`),
    '',
  ])
  const details =
    papers.length === 0
      ? []
      : ['', '<details>', '<summary>Thay đổi về thẩm quyền, hồ sơ, thủ tục</summary>', '', ...unfolded, '</details>']
  return [table(['Thời gian', 'Căn cứ', 'Thay đổi so với trước'], rows), ...details].join('\n')
}
