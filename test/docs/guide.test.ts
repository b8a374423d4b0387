import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkPackFolder, newPack } from '../../src/authoring'
import { evaluateSync } from '../../src/index'
import { codeBlocks } from '../support/code-blocks'

const guide = readFileSync('docs/viet-goi-quy-dinh.md', 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'guide-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const [instrument, initiative, complaint, council, message, cases] = codeBlocks(guide)
  .filter(({ language }) => language === 'json')
  .map(({ code }) => JSON.parse(code))

const write = (file: string, value: object): void => writeFileSync(join(folder, file), JSON.stringify(value))

test('the guide followed step by step gives a pack that is right', () => {
  newPack(folder, 'quy-che-benh-vien')
  rmSync(join(folder, 'cases'), { recursive: true })
  mkdirSync(join(folder, 'cases'))
  const requires = { all: [initiative.requires, complaint, ...council.requires.all] }
  write('pack.json', {
    ...JSON.parse(readFileSync(join(folder, 'pack.json'), 'utf8')),
    instruments: [instrument],
    additions: [{ ...council, requires }],
    messages: [message],
  })
  write('cases/chien-si-thi-dua-co-so.cases.json', cases)
  expect(checkPackFolder(folder)).toMatchObject({ issues: [], cases: 2, failed: [], untested: [] })
})

test('and what it says beside a criterion is told', () => {
  const { pack } = checkPackFolder(folder)
  if (pack === undefined) expect.fail('the pack is refused')
  const person = { ...cases.bases.binh, contributions: [] }
  const verdict = evaluateSync(person, 'chien-si-thi-dua-co-so', {
    on: '2026-12-10',
    attestations: 'assumed',
    packs: [pack],
  })
  expect(verdict.reasons).toMatchObject([
    {
      id: 'phai-co-sang-kien',
      layer: 'quy-che-benh-vien',
      messages: [{ says: message.says, layer: 'quy-che-benh-vien' }],
    },
  ])
})
