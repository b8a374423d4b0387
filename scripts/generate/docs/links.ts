import { dirname, relative } from 'node:path/posix'
import type { Citation } from '../../../src/schema/citation'

/** A link from one page to another file of the repository, with an anchor. */
export const linkTo = (from: string, to: string, anchor?: string): string => {
  const path = from === to ? '' : relative(dirname(from), to)
  return `${path}${anchor ? `#${anchor}` : ''}`
}

/** An invisible place to link to. */
export const anchor = (id: string): string => `<a id="${id}"></a>`

const plain = (text: string): string =>
  text
    .replaceAll('đ', 'dd')
    .replaceAll('Đ', 'dd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** The anchor of an instrument on the page of instruments. */
export const instrumentAnchor = (id: string): string => `vb-${plain(id)}`

/** The anchor of a provision on its ledger page: `23.2.a` → `d23-2-a`; a further paragraph, `#2`, has its own. */
export const placeAnchor = (at: string): string => `d${plain(at.replace('#', '-doan-'))}`

/** Where a citation points inside its instrument: `23.2.a`. */
export const placeIn = ({ article, clause, point }: Citation): string =>
  [article, clause, point].filter((part) => part !== undefined).join('.')

/** Text in a cell of a table. */
export const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** A table in Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
