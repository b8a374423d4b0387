import { describe, expect, test } from 'vitest'
import { awardIds } from '../../../src/index'
import { builtInPacks } from '../../../src/packs'
import { generated } from '../site'

const ids = [...awardIds(), ...[...builtInPacks.values()].flatMap(({ awards = [] }) => awards.map(({ id }) => id))]

/** The page of an award: in the folder of its kind, or of its pack. */
const pageOf = (id: string): string | undefined =>
  [...generated.keys()].find((path) => path.endsWith(`/${id}.md`) && !path.startsWith('docs/so-cai/'))

describe.each(ids)('%s', (id) => {
  const path = pageOf(id)
  const page = generated.get(path ?? '') ?? ''

  test('has a page with its criteria, its history and its rule', () => {
    expect(path).toBeDefined()
    expect(page).toContain('## Tiêu chuẩn')
    expect(page).toContain('## Thay đổi qua các thời kỳ')
    expect(page).toContain(`<code>${id}</code>`)
  })

  test('has a picture, shown on its page', () => {
    expect(generated.has(`docs/hinh/${id}.svg`)).toBe(true)
    expect(page).toContain(`hinh/${id}.svg`)
  })

  test('is in the index', () => {
    expect(generated.get('docs/README.md')).toContain(`(${path?.replace('docs/', '')})`)
  })
})

test('every pack has a page', () => {
  for (const id of builtInPacks.keys()) expect(generated.has(`docs/goi/${id}.md`)).toBe(true)
})

test('the ladder is drawn, with the numbers of the rules', () => {
  const ladder = generated.get('docs/thang-danh-hieu.svg')
  for (const words of ['2 lần liên tục', '3 lần liên tục', 'ít nhất 70%', '90%', '80%']) expect(ladder).toContain(words)
})

test('dates are written as readers write them', () => {
  const iso = /\b\d{4}-\d{2}-\d{2}\b/
  const found = [...generated]
    .filter(([, text]) => iso.test(text))
    .map(([path, text]) => `${path}: ${iso.exec(text)?.[0]}`)
  expect(found).toEqual([])
})

test('nothing is left unsaid by a template', () => {
  const hole = /\bundefined\b|\bNaN\b|\[object /
  expect([...generated].filter(([, text]) => hole.test(text)).map(([path]) => path)).toEqual([])
})

test('the index warns that no text was compared with the gazette', () => {
  expect(generated.get('docs/README.md')).toContain('Công báo')
})
