import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkPackFolder, newPack, packPage } from '../../src/authoring'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const json = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'))
const write = (file: string, value: unknown): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), typeof value === 'string' ? value : JSON.stringify(value))
}

describe('the folder of a pack', () => {
  test('starts right: its cases hold, and nothing is overwritten', () => {
    expect(newPack(folder, 'nha-toi')).toEqual(['pack.json', 'cases/lao-dong-tien-tien.cases.json'])
    expect(checkPackFolder(folder)).toMatchObject({ issues: [], cases: 2, failed: [], untested: [] })
    expect(newPack(folder, 'khac')).toBeUndefined()
    expect(json('pack.json').id).toBe('nha-toi')
  })

  test('tells a case that does not come out as it says', () => {
    newPack(folder, 'nha-toi')
    const cases = json('cases/lao-dong-tien-tien.cases.json')
    cases.cases[0].expect.status = 'ineligible'
    write('cases/lao-dong-tien-tien.cases.json', cases)
    expect(checkPackFolder(folder).failed).toMatchObject([
      { name: 'nine months to the day', differences: ['expected ineligible, got eligible'] },
    ])
  })

  test('tells an award that no case looks at', () => {
    newPack(folder, 'nha-toi')
    rmSync(join(folder, 'cases'), { recursive: true })
    expect(checkPackFolder(folder).untested).toEqual(['lao-dong-tien-tien'])
  })

  test('names the file of what is wrong', () => {
    expect(checkPackFolder(folder).issues).toMatchObject([{ path: 'pack.json', en: 'is not in the folder' }])
    newPack(folder, 'nha-toi')
    write('awards/co.json', { id: 'nha-toi/co', kind: 'title', annual: 'yes' })
    expect(checkPackFolder(folder).issues.map(({ path }) => path)).toContain('awards/co.json: annual')
    write('awards/co.json', '{')
    expect(checkPackFolder(folder).issues.map(({ path }) => path)).toEqual(['awards/co.json'])
  })

  test('tells a case that the library refuses', () => {
    newPack(folder, 'nha-toi')
    const cases = json('cases/lao-dong-tien-tien.cases.json')
    cases.bases.an.gender = 'x'
    write('cases/lao-dong-tien-tien.cases.json', cases)
    expect(checkPackFolder(folder).failed[0]?.differences[0]).toContain('gender')
  })

  test('has a page that says what it adds, with its place, and not what the Law says', () => {
    newPack(folder, 'nha-toi')
    const { pack } = checkPackFolder(folder)
    if (pack === undefined) expect.fail('the pack is refused')
    const { file, text } = packPage(pack, '2026-11-24')
    expect(file).toBe('nha-toi.md')
    expect(text).toContain(
      'Đã công tác từ 9 tháng trở lên: cần 9 tháng công tác (theo hồ sơ). *Điều 3 Quyết định 1/QĐ*',
    )
    expect(text).not.toContain('Luật Thi đua')
  })
})
