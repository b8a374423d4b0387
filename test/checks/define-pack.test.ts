import { describe, expect, test } from 'vitest'
import { definePack, evaluateSync } from '../../src/index'
import { AwardLawError, type Issue } from '../../src/schema/errors'
import { adding, addition, award, criterion, instrument, meeting, pack } from './support'

/** What `definePack` refuses on the Law as it stands; empty: it is accepted. */
const refused = (input: unknown): readonly Issue[] => {
  try {
    definePack(input)
    return []
  } catch (error) {
    if (error instanceof AwardLawError && error.code === 'invalid-pack') return error.issues
    throw error
  }
}

const many = <T>(length: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length }, (_, index) => make(index))

const repeat = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = criterion('trong-cung')
  for (let level = 0; level < depth; level += 1) value = wrap(value)
  return value
}

const wordings = (...periods: readonly object[]) => {
  const one = award('goi/x', criterion('a'))
  return pack({ awards: [{ ...one, versions: periods.map((period) => ({ ...one.versions[0], ...period })) }] })
}

describe('definePack', () => {
  test('returns a frozen copy that evaluations take', () => {
    const input = adding(criterion('cua-goi'), { award: 'lao-dong-tien-tien' }) as { name: { vi: string } }
    const made = definePack(input)
    input.name.vi = 'đã đổi'
    expect(made.name.vi).toBe('pack (vi)')
    expect(Object.isFrozen(made) && Object.isFrozen(made.additions?.[0]?.requires)).toBe(true)
    const verdict = evaluateSync({ kind: 'individual', id: 'a' }, 'lao-dong-tien-tien', {
      on: '2024-12-01',
      packs: [made],
    })
    expect(verdict.layer['cua-goi']).toBe('goi')
  })

  test('takes what it returned once more', () => {
    const made = definePack(adding(criterion('cua-goi')))
    expect(definePack(made)).toEqual(made)
  })

  test.each([
    ['an empty group', adding({ any: [] }), 'additions[0].requires.any', 'không được rỗng', 'must not be empty'],
    [
      'a JSONPath',
      adding(criterion('a', { path: '$.x' })),
      'additions[0].requires.path',
      'là trường không có trong mẫu',
      'is an unknown field',
    ],
    [
      'an unknown fact',
      adding(criterion('a', { fact: 'tuoi' })),
      'additions[0].requires.fact',
      'không có dữ kiện “tuoi”',
      'there is no fact “tuoi”',
    ],
    [
      'an unknown operator',
      adding(criterion('a', { operator: 'in' })),
      'additions[0].requires.operator',
      'không có phép so sánh “in”',
      'there is no operator “in”',
    ],
    [
      'an id twice',
      adding({ all: [criterion('a'), criterion('a')] }),
      'additions[0].requires.all[1].id',
      'trùng mã “a” với additions[0].requires.all[0].id',
      'repeats the id “a” of additions[0].requires.all[0].id',
    ],
    [
      'a gap in time',
      wordings({ to: '2025-01-01' }, { from: '2025-02-01' }),
      'awards[0].versions[1].from',
      'để trống từ 2025-01-01 đến trước 2025-02-01',
      'leaves a gap from 2025-01-01 until before 2025-02-01',
    ],
    [
      'standards in a circle',
      pack({ awards: [award('goi/x', meeting('a', 'goi/y')), award('goi/y', meeting('b', 'goi/x'))] }),
      'awards[0].versions[0].requires.params.anyOf[0]',
      'xét tiêu chuẩn theo vòng: goi/x → goi/y → goi/x',
      'asks for its own standards: goi/x → goi/y → goi/x',
    ],
    [
      'an addition after the end of its instrument',
      pack({
        instruments: [instrument('1/QĐ-X', { to: '2025-01-01' })],
        additions: [addition(criterion('a'), { to: '2026-01-01' })],
      }),
      'additions[0].requires.cite',
      'áp dụng từ 2025-01-01 đến trước 2026-01-01, trong khi Quyết định 1/QĐ-X có hiệu lực từ 2024-01-01 đến trước 2025-01-01',
      'is applied from 2025-01-01 until before 2026-01-01, while the Decision 1/QĐ-X is in force from 2024-01-01 until before 2025-01-01',
    ],
  ])('refuses %s', (_, input, path, vi, en) => {
    expect(refused(input)).toMatchObject([{ path, vi, en }])
  })

  test('refuses what loosens the Law, and names the clause', () => {
    const requires = criterion('a', {
      evidence: 'computed',
      fact: 'awardRun',
      params: { award: 'chien-si-thi-dua-co-so' },
      operator: 'atLeast',
      value: 2,
    })
    const [issue, ...others] = refused(adding(requires))
    expect(others).toEqual([])
    expect(issue?.path).toBe('additions[0].requires.value')
    expect(issue?.vi).toMatch(
      /^nới lỏng .*Điều 22 Luật Thi đua, khen thưởng 2022: ở đó “cần 3 .*”, trong gói “cần 2 .*”$/,
    )
    expect(issue?.en).toMatch(/^loosens .*Article 22, .*2022: there “needs 3 .*”, in the pack “needs 2 .*”$/)
  })

  test('puts every problem of a step into one message, in both languages', () => {
    const input = adding({
      all: [criterion('a', { fact: 'x' }), criterion('a', { says: { vi: 'Như nhau', en: 'Như nhau' } })],
    })
    expect(() => definePack(input)).toThrow(AwardLawError)
    expect(refused(input).map(({ path }) => path)).toEqual([
      'additions[0].requires.all[0].fact',
      'additions[0].requires.all[1].id',
      'additions[0].requires.all[1].says.en',
    ])
    expect(() => definePack(input)).toThrow(
      'additions[0].requires.all[0].fact: không có dữ kiện “x” / there is no fact “x”\nadditions[0].requires.all[1].id: ',
    )
  })
})

// The limit is generous, because other tests run at the same time: all of these take less than a second alone.
describe('definePack with hostile input', { timeout: 20_000 }, () => {
  const bare = { fact: 'x' }
  const wide = {
    evidence: 'computed',
    fact: 'awardRun',
    params: { award: 'chien-si-thi-dua-co-so' },
    operator: 'atLeast',
  }
  const ring = (length: number) =>
    pack({ awards: many(length, (index) => award(`goi/a-${index}`, meeting('m', `goi/a-${(index + 1) % length}`))) })

  test.each([
    ['nesting 10,000 deep', () => adding(repeat(10_000, (inner) => ({ all: [inner] })))],
    ['nesting 10,000 deep in a value', () => adding(criterion('a', { value: repeat(10_000, (inner) => [inner]) }))],
    ['hundreds of thousands of values', () => pack({ additions: Array(1_000_000).fill(0) })],
    ['as many wrong values as are read', () => pack({ additions: Array(190_000).fill(0) })],
    ['as many wrong criteria as are read', () => adding({ all: Array(90_000).fill(bare) })],
    ['as many wrong criteria as are listed', () => adding({ all: many(2_400, () => ({ ...bare })) })],
    ['unknown fields', () => pack(Object.fromEntries(many(190_000, (index) => [`x${index}`, 0])))],
    ['one id thousands of times', () => adding({ all: many(4_000, () => criterion('a')) })],
    [
      'one id for thousands of questions',
      () => adding({ any: many(4_000, (index) => criterion('a', { params: { key: `k${index}` } })) }),
    ],
    [
      'thousands of loosened criteria',
      () => adding({ all: many(4_000, (index) => criterion(`a-${index}`, { ...wide, value: 2 })) }),
    ],
    ['thousands of wordings', () => wordings(...many(2_000, () => ({})))],
    ['a ring of a thousand awards', () => ring(1_000)],
    ['references to what is not there', () => adding({ all: many(60_000, () => ({ condition: 'khong-co' })) })],
    ['an id of a million characters', () => pack({ id: `${'a-'.repeat(500_000)}` })],
    ['a date of a million characters', () => adding(criterion('a'), { from: '2'.repeat(1_000_000) })],
  ])('answers soon: %s', (_, make) => {
    const input = make()
    const started = performance.now()
    expect(refused(input).length).toBeGreaterThan(0)
    expect(performance.now() - started).toBeLessThan(5000)
  })

  test('takes what is large but right, such as words of a million characters', () => {
    const vi = 'Đ'.repeat(1_000_000)
    expect(refused(pack({ name: { vi, en: 'Name' } }))).toEqual([])
    expect(refused(adding({ all: many(2_000, (index) => criterion(`a-${index}`)) }))).toEqual([])
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 0],
    ['a text', 'goi'],
    ['a list', []],
    ['an empty object', {}],
    ['a function', () => ({})],
    ['a date', new Date(0)],
    ['a proxy that breaks its word', new Proxy({}, { ownKeys: () => ['a', 'a'] })],
    ['a prototype', JSON.parse('{"__proto__":{"id":"goi"}}')],
    ['a constructor', JSON.parse('{"constructor":{"prototype":{"x":1}}}')],
  ] as const)('throws nothing but its own error: %s', (...[, input]) => {
    expect(refused(input).length).toBeGreaterThan(0)
  })
})
