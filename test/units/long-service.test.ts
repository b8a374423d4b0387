import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FALSE, TRUE, UNKNOWN } from '../../src/kernel/kleene'
import { createRuleSet } from '../../src/kernel/rule-set'
import { type SharedCondition, sharedConditionSchema } from '../../src/schema/shared-condition'
import { contextOf, individual } from '../support/context'
import { awardAsking } from '../support/small-rules'

const folder = 'rules/national/conditions'
const on = '2026-03-01'

const shared: readonly SharedCondition[] = readdirSync(folder)
  .filter((name) => name.startsWith('cong-hien-'))
  .map((name) => sharedConditionSchema.parse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))))

const orders = shared.map(({ id }) => id.replace('cong-hien-', '')).filter((id) => id.startsWith('huan-chuong-'))
const rules = createRuleSet({
  awards: orders.map((id) => awardAsking(id, { condition: `cong-hien-${id}` })),
  shared,
  instruments: [],
  readings: [],
  packs: [],
})

const names = { 0: 'no', 1: 'open', 2: 'yes' } as const
const answer = (order: string, subject: object, given: object = {}) =>
  names[rules.compiled(order, on).requires?.decide(contextOf(subject, { on, year: 2025, ...given })) ?? UNKNOWN]

/** The orders whose condition the person meets, without the prefix. */
const met = (subject: object) =>
  orders.filter((order) => answer(order, subject) === names[TRUE]).map((order) => order.replace('huan-chuong-', ''))

const held = (rank: string, years: number, from = 1990) => ({
  rank,
  from: `${from}-01-01`,
  to: `${from + years - 1}-12-31`,
})

const wartime = ['tham-gia-truoc-1935', 'tham-gia-truoc-1945', 'tien-khoi-nghia', 'hai-cuoc-khang-chien']
const posts = ['chuc-vu-dieu-11-khoan-1', 'chuc-vu-dieu-12-khoan-2', 'chuc-vu-dieu-13-khoan-2']
const south = ['chien-truong-mien-nam-10-nam', 'huyen-uy-vien-truoc-1975']
const given = (keys: readonly string[], value: boolean) => Object.fromEntries(keys.map((key) => [key, value]))
const attested = {
  ...given([...wartime, ...posts, ...south], false),
  'thong-bao-nghi-huu': true,
  'khong-khuyet-diem-nghiem-trong': true,
  'khong-pham-khuyet-diem-lon': true,
  'nhieu-cong-lao-to-lon': true,
  'cong-lao-to-lon': true,
  'hoat-dong-lien-tuc': true,
}

const person = (list: readonly object[], fields: object = {}, also: object = {}) =>
  individual({
    gender: 'male',
    awards: [],
    discipline: [],
    service: [],
    posts: list,
    attestations: { ...attested, ...also },
    ...fields,
  })

describe('long service in posts', () => {
  test('has a condition for each order', () => {
    const classes = ['doc-lap', 'quan-cong', 'lao-dong', 'bao-ve-to-quoc'].flatMap((name) =>
      ['nhat', 'nhi', 'ba'].map((rank) => `huan-chuong-${name}-hang-${rank}`),
    )
    expect([...orders].sort()).toEqual(['huan-chuong-sao-vang', 'huan-chuong-ho-chi-minh', ...classes].sort())
  })

  test.each([
    ['pho-vu-truong', 9, []],
    ['pho-vu-truong', 10, ['lao-dong-hang-ba']],
    ['pho-vu-truong', 15, ['lao-dong-hang-nhi']],
    ['vu-truong', 5, []],
    ['vu-truong', 6, ['lao-dong-hang-ba']],
    ['vu-truong', 10, ['lao-dong-hang-nhi']],
    ['vu-truong', 15, ['lao-dong-hang-nhat']],
    ['giam-doc-so', 15, ['lao-dong-hang-nhat']],
    ['pho-tong-cuc-truong', 5, ['lao-dong-hang-ba']],
    ['pho-tong-cuc-truong', 8, ['lao-dong-hang-nhi']],
    ['pho-tong-cuc-truong', 10, ['lao-dong-hang-nhat']],
    ['tong-cuc-truong', 3, ['lao-dong-hang-ba']],
    ['tong-cuc-truong', 5, ['lao-dong-hang-nhi']],
    // No upper end is named for the second class.
    ['tong-cuc-truong', 8, ['lao-dong-hang-nhat', 'lao-dong-hang-nhi']],
    ['thu-truong', 3, ['lao-dong-hang-nhi']],
    ['thu-truong', 5, ['lao-dong-hang-nhat']],
    ['thu-truong', 8, ['doc-lap-hang-ba', 'lao-dong-hang-nhat']],
    ['thu-truong', 13, ['doc-lap-hang-ba', 'doc-lap-hang-nhi', 'lao-dong-hang-nhat']],
    ['bo-truong', 1, ['lao-dong-hang-nhat']],
    ['bo-truong', 3, ['doc-lap-hang-ba', 'lao-dong-hang-nhat']],
    ['bo-truong', 8, ['doc-lap-hang-ba', 'doc-lap-hang-nhi', 'lao-dong-hang-nhat']],
    ['bo-truong', 13, ['doc-lap-hang-ba', 'doc-lap-hang-nhat', 'doc-lap-hang-nhi', 'lao-dong-hang-nhat']],
    ['chanh-an-vien-truong-toi-cao', 3, ['doc-lap-hang-ba', 'doc-lap-hang-nhat', 'lao-dong-hang-nhat']],
    [
      'chanh-an-vien-truong-toi-cao',
      8,
      ['doc-lap-hang-ba', 'doc-lap-hang-nhat', 'doc-lap-hang-nhi', 'ho-chi-minh', 'lao-dong-hang-nhat'],
    ],
    ['lanh-dao-cap-cao', 3, ['doc-lap-hang-ba', 'doc-lap-hang-nhat', 'lao-dong-hang-nhat']],
    [
      'lanh-dao-cap-cao',
      8,
      ['doc-lap-hang-ba', 'doc-lap-hang-nhat', 'doc-lap-hang-nhi', 'ho-chi-minh', 'lao-dong-hang-nhat'],
    ],
    ['lanh-dao-chu-chot', 3, ['doc-lap-hang-ba', 'doc-lap-hang-nhat', 'ho-chi-minh', 'lao-dong-hang-nhat']],
    [
      'lanh-dao-chu-chot',
      8,
      ['doc-lap-hang-ba', 'doc-lap-hang-nhat', 'doc-lap-hang-nhi', 'ho-chi-minh', 'lao-dong-hang-nhat', 'sao-vang'],
    ],
    ['thuong-tuong', 1, ['doc-lap-hang-ba']],
    ['thuong-tuong', 5, ['doc-lap-hang-ba', 'doc-lap-hang-nhi']],
    ['thuong-tuong', 10, ['doc-lap-hang-ba', 'doc-lap-hang-nhat', 'doc-lap-hang-nhi']],
    ['dai-tuong', 1, ['doc-lap-hang-ba', 'doc-lap-hang-nhat']],
    ['dai-tuong', 10, ['doc-lap-hang-ba', 'doc-lap-hang-nhat', 'doc-lap-hang-nhi', 'ho-chi-minh']],
  ])('%s for %d years', (rank, years, expected) => {
    expect(met(person([held(rank, years)])).sort()).toEqual(expected)
  })

  test('in both wars a director of a service stands a step below a head of department', () => {
    const wars = { 'hai-cuoc-khang-chien': true }
    expect(answer('huan-chuong-lao-dong-hang-nhat', person([held('vu-truong', 10)], {}, wars))).toBe('yes')
    expect(answer('huan-chuong-lao-dong-hang-nhat', person([held('giam-doc-so', 10)], {}, wars))).toBe('no')
  })

  test('senior leaders’ two terms for the Hồ Chí Minh Order are unbroken', () => {
    const broken = [held('lanh-dao-cap-cao', 4, 1990), held('lanh-dao-cap-cao', 4, 2000)]
    expect(answer('huan-chuong-ho-chi-minh', person(broken))).toBe('no')
    expect(answer('huan-chuong-doc-lap-hang-nhat', person(broken))).toBe('yes')
  })

  test('who rises loses no class: time in a higher post counts for the lower one', () => {
    const order = 'huan-chuong-doc-lap-hang-nhi'
    expect(answer(order, person([held('thu-truong', 11), held('bo-truong', 2, 2001)]))).toBe('yes')
    expect(answer(order, person([held('thu-truong', 10), held('bo-truong', 3, 2001)]))).toBe('yes')
    expect(answer(order, person([held('thu-truong', 10), held('bo-truong', 2, 2001)]))).toBe('no')
    expect(answer(order, person([held('bo-truong', 3)], {}, { 'tien-khoi-nghia': true }))).toBe('yes')
    expect(met(person([held('vu-truong', 12), held('thu-truong', 3, 2002)]))).toContain('lao-dong-hang-nhat')
    expect(met(person([held('lanh-dao-cap-cao', 2)]))).toEqual(['lao-dong-hang-nhat'])
  })

  test('the upper classes of the Labour Order have upper ends: time is added while it is too short for the class', () => {
    const heads = (years: number) => person([held('vu-truong', 12), held('pho-tong-cuc-truong', years, 2002)])
    expect(met(heads(2))).toEqual(['lao-dong-hang-nhi'])
    expect(met(heads(3))).toEqual(['lao-dong-hang-nhat'])
    const second = (years: number) => person([held('vu-truong', 3), held('pho-tong-cuc-truong', years, 2002)])
    expect(met(second(6))).toEqual(['lao-dong-hang-ba'])
    expect(met(second(7))).toEqual(['lao-dong-hang-ba', 'lao-dong-hang-nhi'])
  })

  test.each([
    [['pho-su-doan-truong', 12, 'trung-doan-truong', 3]],
    [['pho-su-doan-truong', 9, 'trung-doan-truong', 3]],
    [['su-doan-truong', 12, 'trung-doan-truong', 1]],
    [['giam-doc-cong-an-tinh', 6, 'pho-trung-doan-truong', 4]],
  ] as const)(
    'thirty-two years in the forces, %s: the third class whatever the rise',
    ([rank, years, lower, before]) => {
      const list = [held(lower, before, 1985), held(rank, years, 1995)]
      const serving = person(list, { service: [{ in: 'army', from: '1980-01-01', to: '2011-12-31' }] })
      expect(answer('huan-chuong-bao-ve-to-quoc-hang-ba', serving)).toBe('yes')
      expect(answer('huan-chuong-bao-ve-to-quoc-hang-nhi', serving)).toBe('no')
    },
  )

  test('who was active since 1935 was active before 1945; both wars are unbroken activity', () => {
    const early = { 'tham-gia-truoc-1935': true }
    expect(answer('huan-chuong-doc-lap-hang-ba', person([held('vu-truong', 1)], {}, early))).toBe('yes')
    const wars = { 'hai-cuoc-khang-chien': true, 'hoat-dong-lien-tuc': false }
    expect(answer('huan-chuong-doc-lap-hang-nhat', person([held('lanh-dao-cap-cao', 3)], {}, wars))).toBe('yes')
    expect(answer('huan-chuong-doc-lap-hang-nhat', person([held('lanh-dao-cap-cao', 2)], {}, wars))).toBe('no')
  })

  test('article 11, clause 2 does not name the Chief Justice', () => {
    const early = { 'tham-gia-truoc-1945': true }
    const chief = person([held('chanh-an-vien-truong-toi-cao', 5)], {}, early)
    expect(answer('huan-chuong-sao-vang', chief)).toBe('no')
    expect(answer('huan-chuong-ho-chi-minh', chief)).toBe('yes')
  })

  test.each([
    ['quan-cong-hang-nhat', 35, 'thu-truong', 1],
    ['quan-cong-hang-nhat', 35, 'tong-tham-muu-truong', 1],
    ['quan-cong-hang-nhat', 35, 'thuong-tuong', 5],
    ['quan-cong-hang-nhi', 35, 'tu-lenh-quan-khu', 5],
    ['quan-cong-hang-nhi', 35, 'cuc-truong-dang-uy-cong-an', 5],
    ['quan-cong-hang-ba', 35, 'tu-lenh-binh-chung', 5],
    ['quan-cong-hang-ba', 35, 'cuc-truong-cong-an', 5],
    ['bao-ve-to-quoc-hang-nhat', 35, 'su-doan-truong', 10],
    ['bao-ve-to-quoc-hang-nhat', 35, 'giam-doc-cong-an-tinh', 10],
    ['bao-ve-to-quoc-hang-nhi', 35, 'pho-su-doan-truong', 10],
    ['bao-ve-to-quoc-hang-nhi', 35, 'pho-giam-doc-cong-an-tinh', 10],
    ['bao-ve-to-quoc-hang-ba', 30, 'trung-doan-truong', 10],
    ['bao-ve-to-quoc-hang-ba', 30, 'pho-trung-doan-truong', 10],
  ])('%s: %d years in the forces, %s for %d', (order, service, rank, years) => {
    const serving = (length: number, list: readonly object[]) =>
      person(list, { service: [{ in: 'army', from: '1980-01-01', to: `${1980 + length - 1}-12-31` }] })
    const id = `huan-chuong-${order}`
    expect(answer(id, serving(service, [held(rank, years)]))).toBe('yes')
    expect(answer(id, serving(service - 1, [held(rank, years)]))).toBe('no')
    expect(answer(id, serving(service, years === 1 ? [] : [held(rank, years - 1)]))).toBe('no')
  })

  test.each([
    ['sao-vang', 'tham-gia-truoc-1935', [held('bo-truong', 1)]],
    ['sao-vang', 'tham-gia-truoc-1935', [held('thuong-tuong', 1)]],
    ['sao-vang', 'tham-gia-truoc-1945', [held('lanh-dao-cap-cao', 1)]],
    ['sao-vang', 'tham-gia-truoc-1945', [held('dai-tuong', 1)]],
    ['sao-vang', 'hai-cuoc-khang-chien', [held('lanh-dao-chu-chot', 1)]],
    ['sao-vang', 'hai-cuoc-khang-chien', [held('dai-tuong', 1, 1974)]],
    ['ho-chi-minh', 'tham-gia-truoc-1935', [held('thu-truong', 1)]],
    ['ho-chi-minh', 'tham-gia-truoc-1935', [held('trung-tuong', 1)]],
    ['ho-chi-minh', 'tham-gia-truoc-1945', [held('bo-truong', 1)]],
    ['ho-chi-minh', 'tham-gia-truoc-1945', [held('thuong-tuong', 1)]],
    ['ho-chi-minh', 'hai-cuoc-khang-chien', [held('lanh-dao-cap-cao', 3)]],
    ['ho-chi-minh', 'hai-cuoc-khang-chien', [held('dai-tuong', 1)]],
    ['doc-lap-hang-nhat', 'tham-gia-truoc-1945', [held('thu-truong', 1)]],
    ['doc-lap-hang-nhat', 'tham-gia-truoc-1945', [held('trung-tuong', 1)]],
    ['doc-lap-hang-nhat', 'hai-cuoc-khang-chien', [held('bo-truong', 8)]],
    ['doc-lap-hang-nhat', 'hai-cuoc-khang-chien', [held('thuong-tuong', 1)]],
    ['doc-lap-hang-nhi', 'tien-khoi-nghia', [held('thu-truong', 3)]],
    ['doc-lap-hang-nhi', 'hai-cuoc-khang-chien', [held('bo-truong', 3)]],
    ['doc-lap-hang-nhi', 'hai-cuoc-khang-chien', [held('thu-truong', 8)]],
    ['doc-lap-hang-ba', 'tham-gia-truoc-1945', [held('vu-truong', 1)]],
    ['doc-lap-hang-ba', 'tien-khoi-nghia', [held('vu-truong', 1)]],
    ['doc-lap-hang-ba', 'hai-cuoc-khang-chien', [held('thu-truong', 3)]],
    ['lao-dong-hang-nhat', 'tien-khoi-nghia', [held('pho-vu-truong', 1)]],
    ['lao-dong-hang-nhat', 'hai-cuoc-khang-chien', [held('thu-truong', 1)]],
    ['lao-dong-hang-nhat', 'hai-cuoc-khang-chien', [held('vu-truong', 10)]],
    ['lao-dong-hang-nhi', 'hai-cuoc-khang-chien', [held('vu-truong', 6)]],
    ['lao-dong-hang-nhi', 'hai-cuoc-khang-chien', [held('pho-vu-truong', 10)]],
    ['lao-dong-hang-ba', 'hai-cuoc-khang-chien', [held('vu-truong', 5)]],
    ['lao-dong-hang-ba', 'hai-cuoc-khang-chien', [held('pho-vu-truong', 6)]],
  ])('%s: %s, not without it', (order, key, list) => {
    const id = `huan-chuong-${order}`
    expect(answer(id, person(list, {}, { [key]: true }))).toBe('yes')
    expect(answer(id, person([], {}, { [key]: true }))).toBe('no')
    expect(answer(id, person(list))).toBe('no')
  })

  test.each([
    ['sao-vang', ['tham-gia-truoc-1935', 'chuc-vu-dieu-11-khoan-1']],
    ['ho-chi-minh', ['tham-gia-truoc-1945', 'chuc-vu-dieu-12-khoan-2']],
    ['doc-lap-hang-nhat', ['hai-cuoc-khang-chien', 'chuc-vu-dieu-13-khoan-2']],
    ['doc-lap-hang-ba', south],
  ])('%s: wartime posts that no scale holds', (order, keys) => {
    const id = `huan-chuong-${order}`
    expect(answer(id, person([], {}, given(keys, true)))).toBe('yes')
    for (const key of keys) expect(answer(id, person([], {}, { ...given(keys, true), [key]: false }))).toBe('no')
  })

  test.each([
    ['no retirement', {}, { 'thong-bao-nghi-huu': false }],
    ['a fault concluded in writing', {}, { 'khong-khuyet-diem-nghiem-trong': false }],
    ['service with breaks', {}, { 'hoat-dong-lien-tuc': false }],
    ['a discipline in the post', { discipline: [{ form: 'khien-trach', decidedOn: '1995-01-01' }] }, {}],
    [
      'awarded already',
      { awards: [{ award: 'huan-chuong-lao-dong-hang-nhat', basis: 'service', decidedOn: '2010-01-01' }] },
      {},
    ],
  ])('not with %s', (_, fields, also) => {
    const order = 'huan-chuong-lao-dong-hang-nhat'
    expect(answer(order, person([held('vu-truong', 15)]))).toBe('yes')
    expect(answer(order, person([held('vu-truong', 15)], fields, also))).toBe('no')
  })

  test.each([
    ['huan-chuong-sao-vang', 'nhieu-cong-lao-to-lon'],
    ['huan-chuong-sao-vang', 'khong-pham-khuyet-diem-lon'],
    ['huan-chuong-ho-chi-minh', 'cong-lao-to-lon'],
    ['huan-chuong-ho-chi-minh', 'khong-pham-khuyet-diem-lon'],
  ])('%s asks for %s', (order, key) => {
    const list = [held('lanh-dao-chu-chot', 8)]
    expect(answer(order, person(list, {}, { [key]: false }))).toBe('no')
  })

  test('what is not told stays open; screening takes no wartime service for granted', () => {
    const { attestations: _, ...bare } = person([held('vu-truong', 12)]) as Record<string, unknown>
    const screening = { assumed: true }
    expect(answer('huan-chuong-lao-dong-hang-nhi', bare)).toBe(names[UNKNOWN])
    expect(answer('huan-chuong-lao-dong-hang-nhi', bare, screening)).toBe('yes')
    expect(answer('huan-chuong-lao-dong-hang-nhat', bare, screening)).toBe(names[FALSE])
    const woman = { ...bare, gender: 'female' }
    expect(answer('huan-chuong-lao-dong-hang-nhat', woman, screening)).toBe('yes')
    const { gender: _gender, ...untold } = bare
    expect(answer('huan-chuong-lao-dong-hang-nhat', untold, screening)).toBe(names[UNKNOWN])
  })
})
