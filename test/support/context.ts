import type { Context } from '../../src/facts/context'
import type { Value } from '../../src/facts/fact'
import { facts } from '../../src/facts/index'
import { recordOf } from '../../src/facts/record'
import type { Condition } from '../../src/schema/condition'
import { subjectSchema } from '../../src/schema/subject'

/** What a test may fix of a context; the rest is an ordinary end of the year 2024. */
export interface Given extends Partial<Omit<Context, 'record' | 'related'>> {
  readonly related?: readonly object[]
}

const recordFrom = (subject: object) => recordOf(subjectSchema.parse(subject))

/** The context of a subject, checked as any other input. */
export const contextOf = (subject: object, { related = [], ...given }: Given = {}): Context => ({
  award: 'chien-si-thi-dua-co-so',
  on: '2024-12-20',
  year: 2024,
  creditFrom: 0,
  creditAfter: '',
  assumed: false,
  tables: new Map(),
  ...given,
  record: recordFrom(subject),
  related: new Map(related.map(recordFrom).map((one) => [one.subject.id, one])),
})

const boundFact = (id: string, params: object, criterion: string) => {
  const fact = facts.get(id)
  if (fact === undefined) throw new Error(`no fact ${id}`)
  return fact.bind(fact.params.parse(params), criterion)
}

/** Reads one fact off a subject. */
export const readFact = (id: string, params: object, subject: object, given?: Given): Value | undefined =>
  boundFact(id, params, 'tieu-chi').read(contextOf(subject, given))

/** What a fact shows in words, and where its answer would stand. */
export const wordsOfFact = (id: string, params: object, subject: object, given?: Given) => {
  const fact = boundFact(id, params, 'tieu-chi')
  const context = contextOf(subject, given)
  return { actual: fact.actual(context), path: fact.path(context), unit: fact.unit }
}

/** An individual about whom only the given fields are known. */
export const individual = (fields: object = {}): object => ({ kind: 'individual', id: 'ca-nhan', ...fields })

/** A unit about which only the given fields are known. */
export const unit = (fields: object = {}): object => ({ kind: 'unit', id: 'don-vi', ...fields })

/** A household about which only the given fields are known. */
export const household = (fields: object = {}): object => ({ kind: 'household', id: 'ho-gia-dinh', ...fields })

/** A criterion with words and a place of no importance. */
export const criterion = (id: string, fields: object): Condition =>
  ({
    id,
    cite: { instrument: '06/2022/QH15', article: '23' },
    evidence: 'computed',
    says: { vi: id, en: id },
    operator: 'equal',
    value: true,
    ...fields,
  }) as Condition
