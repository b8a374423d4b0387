import { Readable } from 'node:stream'
import { AwardLawError } from '../schema/errors'
import { bad, type Cell } from './cell'
import { checkedRow } from './checked'
import { type Column, columns } from './columns'
import type { RosterProblem, RosterRow, TextSource } from './row'

/** How a CSV file is written. */
export interface CsvOptions {
  /** What stands between cells; default a comma. */
  readonly delimiter?: ',' | ';' | '\t'
}

/** A column as the header of a file has it. */
interface Place {
  readonly header: string
  readonly column: Column
  readonly year?: number
}

const allowedHeaders = columns.map(({ name, yearly }) => (yearly ? `${name}-2024` : name))

const placeOf = (header: string): Place | undefined => {
  const name = header.trim()
  const [, stem, year] = /^(.+)-(\d{4})$/.exec(name) ?? []
  const plain = columns.find((one) => !one.yearly && one.name === name)
  if (plain) return { header: name, column: plain }
  const yearly = columns.find((one) => one.yearly && one.name === stem)
  return yearly && { header: name, column: yearly, year: Number(year) }
}

const headerProblems = (headers: readonly string[]): readonly RosterProblem[] => [
  ...headers.flatMap((header, index): readonly RosterProblem[] => {
    if (placeOf(header) === undefined)
      return [
        {
          column: `${index + 1}`,
          found: header,
          vi: 'không phải tên cột',
          en: 'is no name of a column',
          allowed: allowedHeaders,
        },
      ]
    return headers.indexOf(header) === index
      ? []
      : [{ column: header, found: header, vi: 'cột lặp lại', en: 'stands twice' }]
  }),
  ...(headers.includes('ma') ? [] : [{ column: 'ma', found: '', vi: 'thiếu cột', en: 'the column is missing' }]),
]

/** Lays a value where the record has it: `members.total` inside an object. */
const put = (target: Record<string, unknown>, field: string, value: unknown): void => {
  const [first = field, ...rest] = field.split('.')
  if (rest.length === 0) target[first] = value
  else {
    const inner = (target[first] ?? {}) as Record<string, unknown>
    target[first] = inner
    put(inner, rest.join('.'), value)
  }
}

const kindIn = (places: readonly Place[], cells: readonly string[]): 'individual' | 'unit' => {
  const at = places.findIndex(({ column }) => column.name === 'loai')
  return ['don-vi', 'unit'].includes(cells[at] ?? '') ? 'unit' : 'individual'
}

const notFor = (text: string, kind: 'individual' | 'unit'): Cell<never> =>
  kind === 'unit'
    ? bad(text, 'cột này chỉ dành cho cá nhân', 'the column is for persons only')
    : bad(text, 'cột này chỉ dành cho đơn vị', 'the column is for units only')

/** One line of cells as a subject. An empty cell tells nothing: what it would tell is unknown. */
const rowOf = (line: number, places: readonly Place[], cells: readonly string[]): RosterRow => {
  if (cells.length !== places.length) {
    const words = {
      vi: `phải có ${places.length} ô, đang có ${cells.length}`,
      en: `must have ${places.length} cells, has ${cells.length}`,
    }
    return { line, problems: [{ column: '', found: cells.join(' | '), ...words }] }
  }
  const kind = kindIn(places, cells)
  const fields: Record<string, unknown> = { kind }
  const years = new Map<number, Record<string, unknown>>()
  const problems: RosterProblem[] = []
  for (const [index, { header, column, year }] of places.entries()) {
    const text = (cells[index] ?? '').trim()
    if (text === '') continue
    const cell = column.of !== undefined && column.of !== kind ? notFor(text, kind) : column.read(text, kind)
    if ('bad' in cell) problems.push({ column: header, ...cell.bad })
    else if (year === undefined) put(fields, column.field, cell.value)
    else {
      const entry = years.get(year) ?? { year }
      years.set(year, entry)
      put(entry, column.field, cell.value)
    }
  }
  if (problems.length > 0) return { line, problems }
  if (years.size > 0) fields.years = [...years.values()]
  return checkedRow(line, fields, (path) => columnOf(path, places))
}

/** The header of the column that tells what stands at a path of the record. */
const columnOf = (path: string, places: readonly Place[]): string => {
  const [first = ''] = path.split(/[.[]/)
  const field = first === 'years' ? (path.split('.')[1] ?? '').split('[')[0] : first
  return places.find(({ column }) => column.field.split('.')[0] === field)?.header ?? path
}

/** Loaded when it is asked for: who reads NDJSON alone need not install it. */
const csvParse = async (): Promise<typeof import('csv-parse')> => {
  try {
    return await import('csv-parse')
  } catch {
    throw new AwardLawError('invalid-options', [
      {
        path: 'csv-parse',
        vi: 'chưa cài: muốn đọc CSV, chạy npm install csv-parse',
        en: 'is not installed: to read CSV, run npm install csv-parse',
      },
    ])
  }
}

const syntaxProblem = (error: unknown): RosterRow => {
  const { lines = 0, message } = error as Error & { readonly lines?: number }
  const words = { vi: 'không đọc được như tệp CSV (dấu ngoặc kép chưa khép?)', en: `is not CSV: ${message}` }
  return { line: lines, problems: [{ column: '', found: '', ...words }] }
}

/**
 * Reads a roster from CSV, UTF-8, with the columns that `docs/danh-sach-csv.md` lists. Every line comes out once, in order: as a
 * checked subject, or with all that is wrong with it by column. A header that is wrong, or a file that is no CSV, ends it
 * with one row that says so, in place of lines read last. A few lines are held at a time. Needs `csv-parse`.
 */
export async function* readCsv(source: TextSource, { delimiter = ',' }: CsvOptions = {}): AsyncGenerator<RosterRow> {
  const { parse } = await csvParse()
  const parser = Readable.from(source).pipe(
    parse({ bom: true, delimiter, relax_column_count: true, skip_empty_lines: true, info: true }),
  )
  let places: readonly Place[] | undefined
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (places !== undefined) {
        yield rowOf(info.lines, places, record)
        continue
      }
      const headers = record.map((header) => header.trim())
      const problems = headerProblems(headers)
      if (problems.length > 0) {
        yield { line: info.lines, problems }
        return
      }
      places = headers.map(placeOf).filter((place) => place !== undefined)
    }
  } catch (error) {
    yield syntaxProblem(error)
  }
}
