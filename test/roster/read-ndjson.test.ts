import { describe, expect, test } from 'vitest'
import { collectRoster, problemText, type RosterRow, readNdjson } from '../../src/roster'

const read = async (pieces: readonly (string | Uint8Array)[]): Promise<readonly RosterRow[]> => {
  const rows: RosterRow[] = []
  for await (const row of readNdjson(pieces)) rows.push(row)
  return rows
}

const person = (id: string) => JSON.stringify({ kind: 'individual', id, name: 'Nguyễn Văn Ân' })

describe('a roster from NDJSON', () => {
  test('is the same however the text is cut into pieces, inside a letter too', async () => {
    const text = `${person('a')}\n\n${person('b')}\r\n${person('c')}`
    const bytes = new TextEncoder().encode(text)
    for (const size of [1, 2, 3, 7, 1000]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.slice(at * size, (at + 1) * size),
      )
      const rows = await read(pieces)
      expect(rows.map(({ line, subject }) => [line, subject?.id, subject?.name])).toEqual([
        [1, 'a', 'Nguyễn Văn Ân'],
        [3, 'b', 'Nguyễn Văn Ân'],
        [4, 'c', 'Nguyễn Văn Ân'],
      ])
    }
  })

  test('tells what is no JSON, and what is no subject', async () => {
    const rows = await read(['{"kind":\n', '{"kind":"individual","id":"a","gender":"x"}\n', `${person('b')}\n`])
    expect(rows.map(({ line, problems }) => [line, problems?.map(({ column, found }) => [column, found])])).toEqual([
      [1, [['', '{"kind":']]],
      [2, [['gender', 'x']]],
      [3, undefined],
    ])
  })

  test('an id that comes again is a bad line that names the first', async () => {
    const unit = JSON.stringify({ kind: 'unit', id: 'p' })
    const roster = await collectRoster(readNdjson([`${person('a')}\n${unit}\n${person('a')}\n`]))
    expect([roster.members.length, roster.units.length]).toEqual([1, 1])
    const [bad] = roster.problems
    expect(bad && problemText(bad.line, bad.problems[0] ?? { column: '', found: '', vi: '', en: '' })).toEqual({
      vi: 'dòng 3, cột ma: trùng mã với dòng 1; đang ghi “a”',
      en: 'line 3, column ma: repeats the id of line 1; found “a”',
    })
  })
})
