import { dateSchema } from '../schema/date'
import type { Text } from '../schema/text'

/** A cell that cannot be read. */
export interface BadCell extends Text {
  readonly found: string
  readonly allowed?: readonly string[]
}

/** What a cell tells: a value, or what is wrong with it. */
export type Cell<T> = { readonly value: T } | { readonly bad: BadCell }

export const good = <T>(value: T): Cell<T> => ({ value })

export const bad = (found: string, vi: string, en: string, allowed?: readonly string[]): Cell<never> => ({
  bad: { found, vi, en, ...(allowed ? { allowed } : {}) },
})

/** Reads one word of a list: ours, or the code that it stands for. */
export const oneOf =
  <T extends string>(words: Readonly<Record<string, T>>) =>
  (text: string): Cell<T> => {
    const own = Object.hasOwn(words, text) ? words[text] : undefined
    const value = own ?? Object.values(words).find((code) => code === text)
    if (value !== undefined) return good(value)
    const allowed = Object.keys(words)
    const list = allowed.join(', ')
    return bad(text, `phải là một trong: ${list}`, `must be one of: ${list}`, allowed)
  }

export const yesNo = oneOf({ co: 'true', khong: 'false' })

/** A day as `2024-12-31` or `31/12/2024`. */
export const day = (text: string): Cell<string> => {
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  const [, d = '', m = '', y = ''] = local ?? []
  const date = local ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : text
  if (dateSchema.safeParse(date).success) return good(date)
  return bad(
    text,
    'phải là ngày có thật, dạng 2024-12-31 hoặc 31/12/2024',
    'must be a date that exists, as 2024-12-31 or 31/12/2024',
  )
}

export const year = (text: string): Cell<number> =>
  /^(19|20)\d\d$/.test(text) ? good(Number(text)) : bad(text, 'phải là năm, như 2024', 'must be a year, such as 2024')

export const count = (text: string): Cell<number> =>
  /^\d{1,9}$/.test(text)
    ? good(Number(text))
    : bad(text, 'phải là số nguyên không âm', 'must be a whole number, not negative')

export const amount = (text: string): Cell<number> =>
  /^\d{1,6}([.,]\d{1,2})?$/.test(text)
    ? good(Number(text.replace(',', '.')))
    : bad(text, 'phải là số không âm', 'must be a number, not negative')

/** Several entries between semicolons; `khong` says that there are none. */
export const listOf =
  <T>(entry: (text: string) => Cell<T>) =>
  (text: string): Cell<readonly T[]> => {
    if (text === 'khong') return good([])
    const values: T[] = []
    for (const part of text.split(';').map((one) => one.trim())) {
      const cell =
        part === ''
          ? bad(text, 'có mục trống giữa hai dấu chấm phẩy', 'has an empty entry between semicolons')
          : entry(part)
      if ('bad' in cell) return cell
      values.push(cell.value)
    }
    return good(values)
  }

/** Goes on with the value of a cell. */
export const goOn = <T, U>(cell: Cell<T>, next: (value: T) => Cell<U>): Cell<U> =>
  'bad' in cell ? cell : next(cell.value)
