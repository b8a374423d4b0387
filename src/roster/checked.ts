import { parseSubject } from '../parse-subject'
import { AwardLawError, type Issue } from '../schema/errors'
import type { RosterProblem, RosterRow } from './row'

/** Reads what a subject has at the path of an issue: `years[0].rating`. */
const foundAt = (subject: unknown, path: string): string => {
  const keys = path.split(/[.[\]]+/).filter(Boolean)
  const value = keys.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined),
    subject,
  )
  return value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)
}

/** A line whose fields were read, as a checked subject; `columnOf` says in which column a path was told. */
export const checkedRow = (line: number, fields: unknown, columnOf: (path: string) => string): RosterRow => {
  try {
    return { line, subject: parseSubject(fields) }
  } catch (error) {
    if (!(error instanceof AwardLawError)) throw error
    return {
      line,
      problems: error.issues.map(
        ({ path, vi, en, allowed }: Issue): RosterProblem => ({
          column: columnOf(path),
          found: foundAt(fields, path),
          vi,
          en,
          ...(allowed ? { allowed } : {}),
        }),
      ),
    }
  }
}
