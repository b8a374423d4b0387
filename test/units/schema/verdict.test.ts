import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { definePack, evaluateAllSync } from '../../../src/index'
import type { EvaluateOptions } from '../../../src/options'
import { verdictSchema } from '../../../src/schema/verdict'
import { adding, criterion } from '../../checks/support'

const title = (award: string, ...years: readonly number[]) => years.map((year) => ({ award, year }))

const subjects: readonly (readonly [string, object])[] = [
  ['a person of whom nothing is known', { kind: 'individual', id: 'a' }],
  [
    'a person with a record',
    {
      kind: 'individual',
      id: 'b',
      groups: ['official'],
      joinedOn: '2015-03-01',
      years: [2021, 2022, 2023, 2024, 2025].map((year) => ({ year, rating: 'excellent' })),
      awards: [
        ...title('lao-dong-tien-tien', 2021, 2022, 2023, 2024, 2025),
        ...title('chien-si-thi-dua-co-so', 2021, 2022, 2023, 2024),
      ],
      contributions: [{ kind: 'initiative', scope: 'ministry', year: 2024, applied: true }],
      discipline: [{ form: 'khien-trach', decidedOn: '2024-02-01' }],
      proceedings: [],
      votes: [{ council: 'ministry', for: 'chien-si-thi-dua-co-so', inFavour: 8, members: 9 }],
      merits: [],
    },
  ],
  [
    'a unit',
    {
      kind: 'unit',
      id: 'c',
      groups: ['commune'],
      years: [{ year: 2024, rating: 'excellent', members: { total: 10, completed: 10, holders: {} } }],
      discipline: [],
    },
  ],
  ['a household', { kind: 'household', id: 'd', awards: [] }],
]

const pack = definePack(adding(criterion('cua-goi'), { award: 'chien-si-thi-dua-co-so' }))

const options: readonly EvaluateOptions[] = [
  { on: '2016-12-20' },
  { on: '2024-12-20', attestations: 'assumed' },
  { on: '2025-12-20', locale: 'en', packs: ['kiem-sat', pack] },
  { on: '2027-12-20', dossierReceivedOn: '2024-06-01' },
]

describe.each(subjects)('the verdicts on %s', (_, subject) => {
  test.each(options)('are what their schema says: %o', (given) => {
    const verdicts = evaluateAllSync(subject, given)
    expect(verdicts.length).toBeGreaterThan(0)
    for (const verdict of verdicts) {
      expect(verdictSchema.parse(verdict)).toEqual(verdict)
      expect(verdictSchema.parse(JSON.parse(JSON.stringify(verdict)))).toBeDefined()
    }
  })
})

describe('the schema of verdicts', () => {
  const [verdict] = evaluateAllSync({ kind: 'individual', id: 'a' }, { on: '2024-12-20' })

  test.each([
    ['an unknown field', { score: 1 }],
    ['a status that there is not', { status: 'maybe' }],
    [
      'a trace with an unknown field',
      { trace: { op: 'award', outcome: true, children: [{ op: 'all', outcome: true, x: 1 }] } },
    ],
  ])('refuses %s', (_, change) => {
    expect(verdictSchema.safeParse({ ...verdict, ...change }).success).toBe(false)
  })

  test('becomes a JSON Schema whose trace refers to itself', () => {
    const schema = z.toJSONSchema(verdictSchema, { target: 'draft-7', io: 'input' })
    expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(verdict ?? {}))
    expect(JSON.stringify(schema.definitions)).toContain('"items":{"$ref":"#/definitions/')
  })
})
