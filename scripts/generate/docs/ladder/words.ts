import type { AwardId } from '../../../../src/schema/award-id'
import type { Base, Group } from './groups'
import type { Edge } from './routes'

/** How an award is called in the sentence: its name, or a link. */
export type NameOf = (id: AwardId) => string

const or = (words: readonly string[]): string => words.join(' hoặc ')

/** What a way starts from. */
export const baseWords = ({ how, count, unbroken, from }: Base, name: NameOf): string => {
  const names = or(from.map(name))
  switch (how) {
    case 'since':
      if (count === undefined) return `${names}, tính từ sau đó`
      return `${names}, sau đó ${unbroken ? `có từ ${count} năm liên tục hoàn thành xuất sắc` : `từ ${count} năm`}`
    case 'run':
      return `${count} lần liên tục ${names}`
    case 'standards':
      return `Đạt tiêu chuẩn ${names}`
    default:
      return `Đã được tặng ${names}`
  }
}

/** What is asked beside. */
export const besideWords = ({ how, count, from }: Edge, name: NameOf): string => {
  switch (how) {
    case 'share':
      return `ít nhất ${count} % thành viên đạt ${name(from)}`
    case 'members':
      return `ít nhất ${count} người đạt ${name(from)}`
    default:
      return `${count} lần ${name(from)}`
  }
}

/** The edges of an alternative as one phrase. */
export const togetherWords = (edges: readonly Edge[], name: NameOf): string =>
  edges.map((edge) => besideWords(edge, name)).join(' và ')

/** What may stand in place of something. */
export const helpWords = ({ helps }: Group, name: NameOf): readonly string[] => {
  const of = (how: Edge['how']) => helps.filter((edge) => edge.how === how).map(({ from }) => name(from))
  const years = of('years')
  const bridge = of('bridge')
  return [
    ...(years.length > 0 ? [`năm đạt ${or(years)} được tính như năm hoàn thành xuất sắc`] : []),
    ...(bridge.length > 0 ? [`giữa hai lần cách nhau, năm nào cũng có ${or(bridge)}`] : []),
  ]
}

/** For whom the ways of a group are, where an award has several groups. */
export const whomWords = ({ ways }: Group): string =>
  ways
    .map((way) => way.replace(/^(?:khoản|điểm|câu) [^:]*:\s*/i, ''))
    .filter(Boolean)
    .join('; ')

export const FREE_WAY = 'Còn cách khác, không cần khen thưởng nào trước'

const plainNumbers = (counts: readonly number[]): string => [...new Set(counts)].sort((a, b) => a - b).join(', ')

const inShort: Readonly<Record<Edge['how'], (counts: string, edge: Edge) => string>> = {
  since: (counts, { unbroken }) =>
    counts === '' ? 'tính từ sau đó' : `từ ${counts} năm${unbroken ? ' xuất sắc liên tục' : ''}`,
  holds: () => 'đã được tặng',
  run: (counts) => `${counts} lần liên tục`,
  standards: () => 'đạt tiêu chuẩn',
  counted: (counts) => (counts.includes(',') ? `${counts} lần, tùy cách` : `${counts} lần`),
  share: (counts) => `ít nhất ${counts} % thành viên`,
  members: (counts) => `${counts} thành viên`,
  bridge: () => 'giữa hai lần cách nhau',
  years: () => 'thay cho năm hoàn thành xuất sắc',
}

/** How one award leads to another, as shortly as it can be told. */
export const shortWords = (edges: readonly Edge[]): readonly string[] => {
  const alike = new Map<string, Edge[]>()
  for (const edge of edges) {
    const key = `${edge.how} ${edge.unbroken ?? ''}`
    alike.set(key, [...(alike.get(key) ?? []), edge])
  }
  return [...alike.values()].flatMap((list) => {
    const [first] = list
    return first ? [inShort[first.how](plainNumbers(list.flatMap(({ count }) => count ?? [])), first)] : []
  })
}
