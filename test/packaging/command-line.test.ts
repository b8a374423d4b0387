import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { consumer, installed, repository } from './consumer'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'thi-dua-khen-thuong-cli-')))

interface Result {
  readonly code: number
  readonly out: string
  readonly errors: string
}

const run = (...args: readonly string[]): Promise<Result> =>
  new Promise((resolve) => {
    const cli = join(installed(), 'dist', 'cli.js')
    execFile(process.execPath, [cli, ...args], { cwd: folder }, (error, out, errors) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, out, errors }),
    )
  })

const person = (id: string, more: object = {}) =>
  JSON.stringify({
    kind: 'individual',
    id,
    groups: ['official'],
    unitId: 'p1',
    years: [{ year: 2025, rating: 'good' }],
    ...more,
  })

const unit = JSON.stringify({
  kind: 'unit',
  id: 'p1',
  name: 'Phòng 1',
  groups: [],
  years: [{ year: 2025, rating: 'good' }],
})

const season = (file: string, ...more: readonly string[]) =>
  run('season', file, '--unit', 'p1', '--year', '2025', '--on', '2026-01-15', ...more)

test('without a command it tells what there is', async () => {
  const { code, out } = await run()
  expect(code).toBe(0)
  for (const name of ['new', 'check', 'pages', 'season']) expect(out).toContain(`\n  ${name} `)
  expect((await run('khac')).code).toBe(1)
  expect((await run('check', '--khac')).errors).toContain('--khac')
})

test('a pack is started, checked, and its page written; a wrong case fails', async () => {
  expect((await run('new', 'nha-toi')).code).toBe(0)
  expect(await run('check', 'nha-toi')).toEqual({
    code: 0,
    out: 'nha-toi: 2 tình huống, 0 sai. / 2 cases, 0 wrong.\n',
    errors: '',
  })
  expect((await run('pages', 'nha-toi', '--on', '2026-11-24')).code).toBe(0)
  expect(readFileSync(join(folder, 'nha-toi/docs/nha-toi.md'), 'utf8')).toContain('Điều 3 Quyết định 1/QĐ')
  const file = join(folder, 'nha-toi/cases/lao-dong-tien-tien.cases.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('"ineligible"', '"eligible"'))
  const { code, errors } = await run('check', 'nha-toi')
  expect(code).toBe(1)
  expect(errors).toContain('expected eligible, got ineligible')
})

test('a season from NDJSON under a built-in pack and a folder', async () => {
  writeFileSync(
    join(folder, 'mua.ndjson'),
    `${unit}\n${person('a')}\n${person('b', { joinedOn: '2020-01-01', years: [{ year: 2025 }] })}\n`,
  )
  const { code, out, errors } = await season('mua.ndjson', '--pack', 'kiem-sat', '--award', 'lao-dong-tien-tien')
  expect([code, errors]).toEqual([0, ''])
  expect(out).toContain('Lao động tiên tiến')
  expect(out).toContain('Còn thiếu gì')
})

test('every bad line is told, and nothing is judged', async () => {
  writeFileSync(join(folder, 'sai.ndjson'), `${unit}\n{"kind":\n${person('a', { gender: 'x' })}\n`)
  const { code, out, errors } = await season('sai.ndjson')
  expect([code, out]).toEqual([1, ''])
  expect(errors).toContain('line 2: is not JSON')
  expect(errors).toContain('line 3, column gender')
  expect((await season('khong-co.ndjson')).errors).toContain('ENOENT')
})

test('CSV asks for csv-parse where it is not installed, and reads where it is', async () => {
  writeFileSync(
    join(folder, 'mua.csv'),
    'loai,ma,nhom,don-vi,ngay-vao,xep-loai-2025\ndon-vi,p1,khong,,,tot\nca-nhan,a,cong-chuc-vien-chuc,p1,2015-01-01,tot\n',
  )
  const missing = await season('mua.csv')
  expect([missing.code, missing.errors.includes('npm install csv-parse')]).toEqual([1, true])
  symlinkSync(join(repository, 'node_modules', 'csv-parse'), join(consumer(), 'node_modules', 'csv-parse'), 'junction')
  const found = await season('mua.csv', '--award', 'lao-dong-tien-tien')
  expect([found.code, found.errors]).toEqual([0, ''])
})
