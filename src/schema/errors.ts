import type * as z from 'zod'
import type { Text } from './text'

/** What is wrong with an input, and where. */
export interface Issue extends Text {
  /** Path of the value, such as `years[0].rating`. */
  readonly path: string
  /** What would have been accepted, where that can be listed. */
  readonly allowed?: readonly string[]
}

/** Why an input was refused: `invalid-subject`, `invalid-options`, `unknown-award`, `not-in-force`, `invalid-pack`. */
export type ErrorCode = 'invalid-subject' | 'invalid-options' | 'unknown-award' | 'not-in-force' | 'invalid-pack'

/** The only error that the library throws on purpose; its message has both languages. */
export class AwardLawError extends Error {
  override readonly name = 'AwardLawError'
  readonly code: ErrorCode
  readonly issues: readonly Issue[]
  /** For `not-in-force`: the first date that the rules cover. */
  readonly firstDate?: string

  constructor(code: ErrorCode, issues: readonly Issue[], firstDate?: string) {
    super(issues.map(({ path, vi, en }) => `${path ? `${path}: ` : ''}${vi} / ${en}`).join('\n'))
    this.code = code
    this.issues = issues
    if (firstDate !== undefined) this.firstDate = firstDate
  }
}

/** `['years', 0, 'rating']` → `years[0].rating`. */
export const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)),
    '',
  )

const expectations: Readonly<Record<string, Text>> = {
  date: { vi: 'phải là ngày có thật, dạng NĂM-THÁNG-NGÀY', en: 'must be a date that exists, as YYYY-MM-DD' },
  'award-id': { vi: 'không phải mã danh hiệu, hình thức khen thưởng', en: 'is not the id of an award' },
  'members-within-total': { vi: 'có số vượt tổng số cá nhân', en: 'has a number above the total of members' },
  'votes-within-members': { vi: 'số phiếu vượt số thành viên', en: 'has more votes than members' },
  'voters-within-members': {
    vi: 'số người dự họp và gửi phiếu vượt số thành viên',
    en: 'has more members present and voting in writing than members',
  },
  'votes-within-voters': {
    vi: 'số phiếu đồng ý vượt số người dự họp và gửi phiếu',
    en: 'has more votes in favour than members present or voting in writing',
  },
  'nominations-or-roster': {
    vi: 'phải có nominations hoặc roster',
    en: 'must have nominations or a roster',
  },
  'one-amount': {
    vi: 'phải có đúng một trong: percent, steps, number',
    en: 'must have exactly one of: percent, steps, number',
  },
  'quota-base': {
    vi: 'tỷ lệ, bậc phải có base; number thì không',
    en: 'a share or steps need a base, a number has none',
  },
  'quota-steps': {
    vi: 'các bậc phải tăng dần theo below, bậc cuối không có below',
    en: 'steps must rise by below, and the last one has none',
  },
  period: { vi: 'có ngày kết thúc trước ngày bắt đầu', en: 'ends before it starts' },
  'one-record-a-year': { vi: 'có hai bản ghi cho cùng một năm', en: 'has two records for one year' },
  why: { vi: 'thiếu lý do', en: 'gives no reason' },
  condition: {
    vi: 'phải có một trong: all, any, not, since, condition, fact',
    en: 'must have one of: all, any, not, since, condition, fact',
  },
}

const kinds: Readonly<Record<string, string>> = {
  string: 'chuỗi ký tự',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'đối tượng',
  record: 'đối tượng',
}

type Raw = z.core.$ZodIssue

/** Of the branches of a union, the one that the input came closest to. */
const closest = (branches: readonly (readonly Raw[])[]): readonly Raw[] => {
  const misses = (branch: readonly Raw[]) =>
    branch.filter(({ code, path }) => path.length <= 1 && (code === 'invalid_type' || code === 'unrecognized_keys'))
      .length
  return [...branches].sort((a, b) => misses(a) - misses(b) || a.length - b.length)[0] ?? []
}

const oneOf = (allowed: readonly string[]): Text & { allowed: readonly string[] } => {
  const list = allowed.join(', ')
  return { vi: `phải là một trong: ${list}`, en: `must be one of: ${list}`, allowed }
}

const tooSmall = ({ origin, minimum }: { readonly origin: string; readonly minimum: number | bigint }): Text => {
  if (origin !== 'array' && origin !== 'string')
    return { vi: `phải từ ${minimum} trở lên`, en: `must be at least ${minimum}` }
  return minimum === 1
    ? { vi: 'không được rỗng', en: 'must not be empty' }
    : { vi: `phải có ít nhất ${minimum} phần tử`, en: `must have at least ${minimum} items` }
}

const inWords = (issue: Raw): Text & { allowed?: readonly string[] } => {
  switch (issue.code) {
    case 'invalid_value':
      return oneOf(issue.values.map(String))
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? oneOf(issue.options.map(String))
        : { vi: 'không hợp lệ', en: issue.message }
    case 'invalid_type':
      return issue.input === undefined && issue.message.includes('undefined')
        ? { vi: 'bắt buộc phải có', en: 'is required' }
        : { vi: `phải là ${kinds[issue.expected] ?? issue.expected}`, en: `must be of type ${issue.expected}` }
    case 'invalid_format':
      return {
        vi: `không đúng dạng ${issue.pattern ?? issue.format}`,
        en: `must match ${issue.pattern ?? issue.format}`,
      }
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return { vi: `phải không quá ${issue.maximum}`, en: `must be at most ${issue.maximum}` }
    case 'custom':
      return expectations[String(issue.params?.expects)] ?? { vi: 'không hợp lệ', en: issue.message }
    default:
      return { vi: 'không hợp lệ', en: issue.message }
  }
}

/** Unknown fields of one object that are named; more of them are no misspelling. */
const MANY = 50

/** Turns zod's issues into ours. */
export const issuesOf = (raw: readonly Raw[], prefix: readonly PropertyKey[] = []): Issue[] =>
  raw.flatMap((issue) => {
    const path = [...prefix, ...issue.path]
    if (issue.code === 'invalid_union' && issue.errors.length > 0) return issuesOf(closest(issue.errors), path)
    if (issue.code === 'invalid_key') return issuesOf(issue.issues, path)
    if (issue.code === 'unrecognized_keys')
      return issue.keys.slice(0, MANY).map((key) => ({
        path: pathOf([...path, key]),
        vi: 'là trường không có trong mẫu',
        en: 'is an unknown field',
      }))
    return [{ path: pathOf(path), ...inWords(issue) }]
  })
