import { recordOf, type SubjectRecord } from './facts/record'
import { AwardLawError, issuesOf } from './schema/errors'
import { type Subject, subjectSchema } from './schema/subject'

declare const parsed: unique symbol

/** A subject that was checked and indexed; evaluating it again costs no second parse. */
export type ParsedSubject = Subject & { readonly [parsed]: true }

const records = new WeakMap<object, SubjectRecord>()

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) freeze(inner)
  }
  return value
}

/**
 * Checks a subject strictly and returns a frozen copy that evaluates faster.
 * Throws `invalid-subject` with the path of everything that is wrong, in Vietnamese and English.
 */
export const parseSubject = (input: unknown): ParsedSubject => {
  if (typeof input === 'object' && input !== null && records.has(input)) return input as ParsedSubject
  const result = subjectSchema.safeParse(input, { reportInput: true })
  if (!result.success) throw new AwardLawError('invalid-subject', issuesOf(result.error.issues))
  const subject = freeze(result.data)
  records.set(subject, recordOf(subject))
  return subject as ParsedSubject
}

/** The indexed record of a subject, parsing it where that has not been done. */
export const recordFor = (input: unknown): SubjectRecord => {
  const subject = parseSubject(input)
  return records.get(subject) ?? recordOf(subject)
}
