import { describe, expect, test } from 'vitest'
import { MAX_DEPTH, MAX_VALUES, plainJson } from '../../src/kernel/check/plain-json'

const nested = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = 1
  for (let level = 0; level < depth; level += 1) value = wrap(value)
  return value
}

const notJson = { vi: 'không phải giá trị JSON', en: 'is not a JSON value' }

describe('plain JSON', () => {
  test('is copied as it is', () => {
    const input = { a: [1, 'x', null, true, { b: {} }], c: '' }
    const { value, issues, size } = plainJson(input)
    expect(issues).toEqual([])
    expect(value).toEqual(input)
    expect(size).toBe(9)
    expect(value).not.toBe(input)
  })

  test('may have another realm’s prototype, none, and fields that are undefined', () => {
    const bare = Object.assign(Object.create(null), { a: 1, b: undefined })
    expect(plainJson(bare)).toMatchObject({ value: { a: 1 }, issues: [] })
  })

  test('may hold one object twice, and long strings', () => {
    const shared = { a: 1 }
    expect(plainJson([shared, shared, 'x'.repeat(1_000_000)]).issues).toEqual([])
  })

  test(`is nested ${MAX_DEPTH} deep at most`, () => {
    expect(plainJson(nested(MAX_DEPTH, (inner) => [inner])).issues).toEqual([])
    expect(plainJson(nested(MAX_DEPTH + 1, (inner) => [inner])).issues).toEqual([
      { path: '[0]'.repeat(MAX_DEPTH), vi: 'lồng nhau quá 64 tầng', en: 'is nested deeper than 64 levels' },
    ])
  })

  test('nested 10,000 deep does not cost the stack', () => {
    for (const wrap of [(inner: unknown) => [inner], (inner: unknown) => ({ all: [inner] })])
      expect(plainJson({ additions: nested(10_000, wrap) }).issues).toHaveLength(1)
  })

  test.each([
    ['a list', Array(MAX_VALUES).fill(0)],
    ['a list without items', Object.assign([], { length: 4_000_000_000 })],
    ['an object that refers to few objects many times', nested(40, (inner) => ({ a: inner, b: inner }))],
  ])('is not too large: %s', (_, input) => {
    const { issues } = plainJson(input)
    expect(issues).toMatchObject([{ vi: 'có quá 200000 giá trị', en: 'has more than 200000 values' }])
  })

  test('does not contain itself', () => {
    const input: { id: string; additions?: unknown } = { id: 'goi' }
    input.additions = [{ inner: input }]
    expect(plainJson(input).issues).toEqual([
      { path: 'additions[0].inner', vi: 'chứa chính nó', en: 'contains itself' },
    ])
  })

  test.each([
    ['a function', { a: () => 1 }, 'a'],
    ['a date', { a: [new Date(0)] }, 'a[0]'],
    ['a map', { a: new Map() }, 'a'],
    ['an instance', { a: new (class Text {})() }, 'a'],
    ['a number without bounds', { a: Number.POSITIVE_INFINITY }, 'a'],
    ['no number', { a: Number.NaN }, 'a'],
    ['a big integer', { a: 1n }, 'a'],
    ['a symbol as a key', { a: { [Symbol('x')]: 1 } }, 'a'],
    ['a hole', { a: Object.assign([], { 1: 1 }) }, 'a'],
    ['a field on a list', { a: Object.assign([1], { extra: 1 }) }, 'a'],
    ['undefined in a list', { a: [undefined] }, 'a[0]'],
    ['nothing at all', undefined, ''],
  ])('does not hold %s', (_, input, path) => {
    expect(plainJson(input).issues).toEqual([{ path, ...notJson }])
  })

  test('tells all that is not JSON', () => {
    expect(plainJson({ a: 1n, b: [() => 1], c: 1 }).issues.map(({ path }) => path)).toEqual(['a', 'b[0]'])
  })

  test('has no computed properties, which are not run', () => {
    let calls = 0
    const input = {
      get additions() {
        calls += 1
        return []
      },
    }
    expect(plainJson(input).issues).toEqual([
      { path: 'additions', vi: 'là thuộc tính tính toán', en: 'is a computed property' },
    ])
    expect(calls).toBe(0)
  })

  test('has no field named __proto__', () => {
    expect(plainJson(JSON.parse('{"a":{"__proto__":{"polluted":true}}}')).issues).toEqual([
      { path: 'a.__proto__', vi: 'là tên trường không được dùng', en: 'is a name that may not be used' },
    ])
    expect({}).not.toHaveProperty('polluted')
  })

  test('that throws when it is read is refused', () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    const throwing = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('trap')
        },
      },
    )
    for (const input of [proxy, { a: throwing }])
      expect(plainJson(input).issues).toMatchObject([{ vi: 'không đọc được', en: 'cannot be read' }])
  })
})
