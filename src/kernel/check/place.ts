import type * as z from 'zod'
import { type Issue, issuesOf, pathOf } from '../../schema/errors'
import type { Text } from '../../schema/text'

/** Where something stands: a file, empty for a pack that is no file, and the path in it. */
export interface Place {
  readonly file: string
  readonly path: readonly PropertyKey[]
}

/** A piece of rules with where it stands. */
export interface Placed<T> {
  readonly place: Place
  readonly value: T
}

/** A place inside another. */
export const inside = ({ file, path }: Place, ...keys: readonly PropertyKey[]): Place => ({
  file,
  path: [...path, ...keys],
})

/** The items of a list that may be absent, each with its place. */
export const each = <T>(place: Place, key: string, list: readonly T[] | undefined): readonly Placed<T>[] =>
  (list ?? []).map((value, index) => ({ place: inside(place, key, index), value }))

/** `rules/instruments.json: instruments[0].to`. */
export const placeText = ({ file, path }: Place): string => [file, pathOf(path)].filter(Boolean).join(': ')

/** What is wrong at a place. */
export const issueAt = (place: Place, { vi, en }: Text, allowed?: readonly string[]): Issue => ({
  path: placeText(place),
  vi,
  en,
  ...(allowed ? { allowed } : {}),
})

/** What a schema found wrong, from a place on. */
export const schemaIssues = ({ file, path }: Place, { issues }: z.ZodError): readonly Issue[] =>
  issuesOf(issues, path).map((issue) => (file ? { ...issue, path: `${file}: ${issue.path}` } : issue))
