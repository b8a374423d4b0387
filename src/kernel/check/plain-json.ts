import type { Issue } from '../../schema/errors'
import type { Text } from '../../schema/text'
import { issueAt } from './place'

/** Deeper than any rule needs, and shallow enough for what walks down it. */
export const MAX_DEPTH = 64

/** More values than any pack needs. */
export const MAX_VALUES = 200_000

/** A container that is being copied. */
interface Open {
  readonly source: object
  readonly copy: Record<PropertyKey, unknown>
  readonly keys: readonly PropertyKey[]
  next: number
}

interface Problem {
  readonly words: Text
  /** Nothing more is read. */
  readonly stops?: true
}

const tooDeep: Problem = {
  words: { vi: `lồng nhau quá ${MAX_DEPTH} tầng`, en: `is nested deeper than ${MAX_DEPTH} levels` },
  stops: true,
}
const tooMany = (most: number): Problem => ({
  words: { vi: `có quá ${most} giá trị`, en: `has more than ${most} values` },
  stops: true,
})
const cyclic: Problem = { words: { vi: 'chứa chính nó', en: 'contains itself' } }
const notJson: Problem = { words: { vi: 'không phải giá trị JSON', en: 'is not a JSON value' } }
const computed: Problem = { words: { vi: 'là thuộc tính tính toán', en: 'is a computed property' } }
const badKey: Problem = { words: { vi: 'là tên trường không được dùng', en: 'is a name that may not be used' } }
const unreadable: Problem = { words: { vi: 'không đọc được', en: 'cannot be read' }, stops: true }

const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value)
  // An object of another realm has a prototype of its own, which has none itself.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** The names of what is in a container; undefined where it holds what JSON cannot. */
const keysOf = (value: object): readonly PropertyKey[] | undefined => {
  const keys = Reflect.ownKeys(value)
  if (keys.some((key) => typeof key === 'symbol')) return undefined
  if (!Array.isArray(value)) return isPlain(value) ? keys : undefined
  // Besides its items an array has its length; holes and further fields are not JSON.
  const { length } = value
  return keys.length === length + 1 ? Array.from({ length }, (_, index) => index) : undefined
}

const isScalar = (value: unknown): boolean =>
  value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)

/** A copy of plain JSON, and what in it is not. */
export interface Plain {
  readonly value: unknown
  readonly issues: readonly Issue[]
  /** How many values it has, nested ones included. */
  readonly size: number
}

/**
 * Copies what is plain JSON, reading every property once, so that nothing changes between a check and its use.
 * It goes down without recursion: nesting costs no stack.
 */
export const plainJson = (input: unknown, most: number = MAX_VALUES): Plain => {
  const issues: Issue[] = []
  const open: Open[] = []
  const ancestors = new Set<object>()
  let values = 0

  /** The path of what is being read. */
  const here = (): readonly PropertyKey[] => open.map(({ keys, next }) => keys[next - 1] as PropertyKey)

  /** The copy of a value; a container is filled later. */
  const copyOf = (value: unknown): { readonly copy: unknown } | Problem => {
    values += 1
    if (values > most) return tooMany(most)
    if (isScalar(value)) return { copy: value }
    if (typeof value !== 'object' || value === null) return notJson
    if (ancestors.has(value)) return cyclic
    if (open.length >= MAX_DEPTH) return tooDeep
    if (Array.isArray(value) && value.length > most) return tooMany(most)
    const keys = keysOf(value)
    if (keys === undefined) return notJson
    const copy = (Array.isArray(value) ? [] : {}) as Open['copy']
    open.push({ source: value, copy, keys, next: 0 })
    ancestors.add(value)
    return { copy }
  }

  /** Reads one property into the copy. */
  const read = ({ source, copy }: Open, key: PropertyKey): Problem | undefined => {
    if (key === '__proto__') return badKey
    const property = Object.getOwnPropertyDescriptor(source, key)
    if (property === undefined || !('value' in property)) return computed
    if (property.value === undefined && !Array.isArray(source)) return undefined
    const made = copyOf(property.value)
    if ('words' in made) return made
    copy[key] = made.copy
    return undefined
  }

  /** Notes a problem; answers whether reading stops. */
  const report = ({ words, stops }: Problem): boolean => {
    if (stops) issues.length = 0
    issues.push(issueAt({ file: '', path: here() }, words))
    return stops === true
  }

  try {
    const root = copyOf(input)
    if ('words' in root) report(root)
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const key = top.keys[top.next]
      top.next += 1
      if (key === undefined) {
        open.pop()
        ancestors.delete(top.source)
        continue
      }
      const problem = read(top, key)
      if (problem !== undefined && report(problem)) break
    }
    return { value: 'copy' in root ? root.copy : undefined, issues, size: values }
  } catch {
    // Only a proxy's trap can throw here.
    report(unreadable)
    return { value: undefined, issues, size: values }
  }
}
