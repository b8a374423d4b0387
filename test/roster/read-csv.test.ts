import { describe, expect, test } from 'vitest'
import { type RosterRow, readCsv, rosterColumns } from '../../src/roster'

const read = async (text: string, options = {}): Promise<readonly RosterRow[]> => {
  const rows: RosterRow[] = []
  for await (const row of readCsv([text], options)) rows.push(row)
  return rows
}

const problemsIn = (rows: readonly RosterRow[]) =>
  rows.flatMap(({ line, problems = [] }) => problems.map((one) => ({ line, ...one })))

describe('a roster from CSV', () => {
  test('tells of a person what the cells tell, and nothing of an empty cell', async () => {
    const [row] = await read(
      [
        'loai,ma,ten,gioi-tinh,nhom,don-vi,dung-dau,ngay-vao,danh-hieu,sang-kien,ky-luat,xep-loai-2023,xep-loai-2024,nghi-2024',
        'ca-nhan,a,"Nguyễn, An",nu,cong-chuc-vien-chuc;nha-giao,p1,khong,01/09/2015,khong,sang-kien@co-so:2024,khong,xuat-sac,,thai-san:4',
      ].join('\n'),
    )
    expect(row).toMatchObject({
      line: 2,
      subject: {
        kind: 'individual',
        id: 'a',
        name: 'Nguyễn, An',
        gender: 'female',
        groups: ['official', 'teacher'],
        unitId: 'p1',
        headOf: null,
        joinedOn: '2015-09-01',
        awards: [],
        contributions: [{ kind: 'initiative', scope: 'grassroots', year: 2024, applied: true }],
        discipline: [],
        years: [
          { year: 2023, rating: 'excellent' },
          { year: 2024, leave: [{ reason: 'maternity', months: 4 }] },
        ],
      },
    })
    expect(row?.subject).not.toHaveProperty('proceedings')
  })

  test('tells of a unit', async () => {
    const [row] = await read(
      'loai,ma,nhom,thuoc,cum,xep-loai-2024,vuot-chi-tieu-2024,dan-dau-2024,so-nguoi-2024\ndon-vi,p1,khong,so,khoi-1,tot,co,cum@tinh,12\n',
    )
    expect(row?.subject).toMatchObject({
      kind: 'unit',
      groups: [],
      parentId: 'so',
      cluster: 'khoi-1',
      years: [
        {
          year: 2024,
          rating: 'good',
          exceededTargets: true,
          leads: [{ what: 'cluster', organiser: 'province' }],
          members: { total: 12 },
        },
      ],
    })
  })

  test('every column reads its own example', async () => {
    for (const { name, yearly, example, of } of rosterColumns) {
      const header = yearly ? `${name}-2024` : name
      const kind = of === 'unit' ? 'don-vi' : 'ca-nhan'
      const cells = name === 'ma' || name === 'loai' ? [] : [[header, `"${example}"`]]
      const columns = [['loai', kind], ['ma', 'x'], ...cells]
      const text = `${columns.map(([head]) => head).join()}\n${columns.map(([, cell]) => cell).join()}\n`
      expect(problemsIn(await read(text)), text).toEqual([])
    }
  })

  test.each([
    ['a word that is none', 'ma,xep-loai-2024\na,tuyet-voi', 'xep-loai-2024', 'tuyet-voi'],
    ['a day that is none', 'ma,ngay-vao\na,31/02/2020', 'ngay-vao', '31/02/2020'],
    ['an award that is none', 'ma,danh-hieu\na,anh-hung:2020', 'danh-hieu', 'anh-hung'],
    ['an award without a year', 'ma,danh-hieu\na,lao-dong-tien-tien', 'danh-hieu', 'lao-dong-tien-tien'],
    ['more votes than members', 'ma,phieu\na,co-so@lao-dong-tien-tien:9/8', 'phieu', ''],
    [
      'an empty entry',
      'ma,danh-hieu\na,lao-dong-tien-tien:2020;;lao-dong-tien-tien:2021',
      'danh-hieu',
      'lao-dong-tien-tien:2020;;lao-dong-tien-tien:2021',
    ],
    ['a column for units', 'ma,cum\na,khoi-1', 'cum', 'khoi-1'],
    ['more months than a year has', 'ma,nghi-2024\na,hoc-tap:13', 'nghi-2024', '13'],
  ])('%s is told with line, column and what was found', async (_, text, column, found) => {
    const [problem, ...others] = problemsIn(await read(text))
    expect(others).toEqual([])
    expect(problem).toMatchObject({ line: 2, column })
    expect(problem?.found).toContain(found)
    expect(problem?.vi).not.toBe('')
    expect(problem?.en).not.toBe('')
  })

  test('all that is wrong with a line is told, and the lines around it are read', async () => {
    const rows = await read('ma,gioi-tinh,xep-loai-2024\na,nam,tot\nb,trai,gioi\nc,nu\nd,nu,tot\n')
    expect(rows.map(({ line, subject }) => [line, subject?.id])).toEqual([
      [2, 'a'],
      [3, undefined],
      [4, undefined],
      [5, 'd'],
    ])
    expect(problemsIn(rows).map(({ line, column }) => [line, column])).toEqual([
      [3, 'gioi-tinh'],
      [3, 'xep-loai-2024'],
      [4, ''],
    ])
  })

  test('a wrong header ends it: no cell is read under a guess', async () => {
    const rows = await read('ma,xep-loai,khac,ma\na,tot,1,b\n')
    expect(rows).toHaveLength(1)
    expect(problemsIn(rows).map(({ line, column, found }) => [line, column, found])).toEqual([
      [1, '2', 'xep-loai'],
      [1, '3', 'khac'],
      [1, 'ma', 'ma'],
    ])
    expect(problemsIn(await read('ten\nAn\n'))).toMatchObject([{ line: 1, column: 'ma', en: 'the column is missing' }])
  })

  test('a quote that is not closed is told', async () => {
    const rows = await read('ma,ten\na,An\nb,"Bình\n')
    expect(problemsIn(rows)).toMatchObject([{ line: 3, column: '' }])
    expect(rows.at(-1)?.problems).toHaveLength(1)
  })

  test('a byte order mark, Windows lines, blank lines and semicolons between cells', async () => {
    const rows = await read('\uFEFFma;danh-hieu\r\n\r\na;"lao-dong-tien-tien:2020;lao-dong-tien-tien:2021"\r\n', {
      delimiter: ';',
    })
    expect(rows.map(({ line }) => line)).toEqual([3])
    expect(rows[0]?.subject?.awards).toHaveLength(2)
  })
})
