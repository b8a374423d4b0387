import type { ParsedSubject } from '../parse-subject'
import type { Text } from '../schema/text'

/** What is wrong with one cell or field of a line. */
export interface RosterProblem extends Text {
  /** The column of a CSV file, or the path in a line of NDJSON; empty: the line as a whole. */
  readonly column: string
  /** What stands there. */
  readonly found: string
  /** What would have been accepted, where that can be listed. */
  readonly allowed?: readonly string[]
}

/** One line of a roster: a subject that was checked, or everything that is wrong with it. */
export type RosterRow =
  | { readonly line: number; readonly subject: ParsedSubject; readonly problems?: undefined }
  | { readonly line: number; readonly subject?: undefined; readonly problems: readonly RosterProblem[] }

/** Text in pieces of any size, such as a Node stream or a `fetch` body. */
export type TextSource = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>

/** What is wrong with a line, as a report shows it. */
export const problemText = (line: number, { column, found, vi, en }: RosterProblem): Text => {
  const shown = found.length > 60 ? `${found.slice(0, 60)}…` : found
  return {
    vi: `dòng ${line}${column ? `, cột ${column}` : ''}: ${vi}${found ? `; đang ghi “${shown}”` : ''}`,
    en: `line ${line}${column ? `, column ${column}` : ''}: ${en}${found ? `; found “${shown}”` : ''}`,
  }
}
