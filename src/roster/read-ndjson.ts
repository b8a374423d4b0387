import { checkedRow } from './checked'
import { linesOf } from './lines'
import type { RosterRow, TextSource } from './row'

const rowOf = (number: number, text: string): RosterRow => {
  let fields: unknown
  try {
    fields = JSON.parse(text)
  } catch {
    const words = { vi: 'không phải JSON', en: 'is not JSON' }
    return { line: number, problems: [{ column: '', found: text, ...words }] }
  }
  return checkedRow(number, fields, (path) => path)
}

/**
 * Reads a roster of one subject a line, each a JSON object as `schemas/subject.schema.json` has it. Every line that is not
 * blank comes out once, in order: as a checked subject, or with all that is wrong with it. One line is held at a time.
 */
export async function* readNdjson(source: TextSource): AsyncGenerator<RosterRow> {
  for await (const { number, text } of linesOf(source)) if (text.trim() !== '') yield rowOf(number, text)
}
