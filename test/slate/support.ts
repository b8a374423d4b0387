import { evaluateSlate, type Individual, type Slate, type SlateInput, type Unit } from '../../src/index'

/** The season of 2025, under the Law of 2022. */
export const year = 2025
export const options = { on: '2025-12-15', attestations: 'assumed' } as const

export const advanced = 'lao-dong-tien-tien'
export const fighter = 'chien-si-thi-dua-co-so'
export const advancedUnit = 'tap-the-lao-dong-tien-tien'
export const excellentUnit = 'tap-the-lao-dong-xuat-sac'

export type Mark = 'excellent' | 'good' | 'completed' | 'not-completed'

/** Somebody with a rating of the year, or without. */
export const person = (id: string, rating?: Mark, more: Partial<Individual> = {}): Individual => ({
  kind: 'individual',
  id,
  groups: ['official'],
  joinedOn: '2010-01-01',
  awards: [],
  contributions: [],
  discipline: [],
  headOf: null,
  years: [{ year, ...(rating ? { rating } : {}) }],
  ...more,
})

/** So many persons, rated alike. */
export const people = (count: number, rating?: Mark, more: Partial<Individual> = {}, prefix = rating ?? 'open') =>
  Array.from({ length: count }, (_, index) => person(`${prefix}-${index}`, rating, more))

/** A unit with a rating of the year. */
export const office = (id: string, rating?: Mark, more: Partial<Unit> = {}): Unit => ({
  kind: 'unit',
  id,
  groups: [],
  awards: [],
  years: [{ year, ...(rating ? { rating } : {}) }],
  ...more,
})

type Given = Partial<SlateInput> & { readonly roster: NonNullable<SlateInput['roster']> }

/** The season of a department with this roster. */
export const season = (given: Given, more: object = {}): Slate =>
  evaluateSlate({ unit: office('top', 'excellent'), year, ...given }, { ...options, ...more })

/** The nomination or proposal of one subject for an award. */
export const nominated = ({ nominations, proposals }: Slate, subject: string, award: string) => {
  const found = [...nominations, ...proposals].find((one) => one.subject.id === subject && one.award === award)
  if (found === undefined) throw new Error(`${subject} is not put forward for ${award}`)
  return found
}

export const verdict = (slate: Slate, subject: string, award: string) => nominated(slate, subject, award).verdict

export const status = (slate: Slate, subject: string, award: string) => verdict(slate, subject, award).status

/** Every status of a slate, for comparing two. */
export const statuses = ({ nominations, proposals }: Slate): readonly string[] =>
  [...nominations, ...proposals]
    .map(({ subject, award, verdict: { status: found } }) => `${subject.id} ${award} ${found}`)
    .sort()
