import { Engine, Rule } from 'json-rules-engine'
import { describe, expect, test } from 'vitest'
import { evaluate, evaluateSync } from '../../src/index'
import { createRunner } from '../../src/kernel/engine'
import { decide } from '../../src/kernel/evaluate'
import { contextOf, individual } from '../support/context'
import { awardAsking, isCertified, isGood, rulesOf } from '../support/small-rules'

const rated = (id: number) =>
  individual({
    id: `ca-nhan-${id}`,
    groups: ['official'],
    headOf: null,
    joinedOn: '2010-01-01',
    years: [{ year: 2024, rating: id % 3 === 0 ? 'excellent' : id % 3 === 1 ? 'good' : 'completed', leave: [] }],
    awards: [],
    contributions: id % 2 === 0 ? [{ kind: 'initiative', scope: 'grassroots', year: 2024 }] : [],
  })

describe("one engine's overlapping runs", () => {
  test('an earlier end stops the later run, which resolves with a rule missing (its issue 303)', async () => {
    const asks = (name: string, priority: number) => ({
      name,
      priority,
      conditions: { all: [{ fact: name, operator: 'equal', value: true }] },
      event: { type: 'met' },
    })
    const engine = new Engine([asks('first', 2), asks('second', 1)])
    let open = () => {}
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const slow = engine.run({ first: () => gate.then(() => true), second: true })
    const quick = await engine.run({ first: true, second: true })
    open()
    const { results, failureResults } = await slow
    expect(quick.results.map(({ name }) => name)).toEqual(['first', 'second'])
    expect([...results, ...failureResults].map(({ name }) => name)).toEqual(['first'])
  })

  test('one rule of one engine keeps no result of its own', () => {
    expect(new Rule({ conditions: { all: [] }, event: { type: 'met' } })).not.toHaveProperty('result')
  })
})

describe('a thousand overlapping evaluations', () => {
  test('of one rule: every one complete and right', async () => {
    const set = rulesOf(
      awardAsking('lao-dong-tien-tien', isGood),
      awardAsking('chien-si-tien-tien', { all: [isGood, isCertified] }),
      awardAsking('chien-si-thi-dua-co-so', { any: [isCertified, isGood] }),
    )
    const rules = [...set.awards.keys()].map((award) => set.compiled(award, '2024-12-20'))
    const contexts = Array.from({ length: 1000 }, (_, index) => contextOf(rated(index)))
    for (const rule of rules) {
      const runner = createRunner(rule)
      const found = await Promise.all(contexts.map((context) => runner.run(context)))
      expect(found.map(({ status }) => status)).toEqual(contexts.map((context) => decide(rule, context)))
    }
  })

  test('through the public door: every verdict complete and right', async () => {
    const awards = ['lao-dong-tien-tien', 'chien-si-thi-dua-co-so', 'chien-si-thi-dua-toan-quoc']
    const options = { on: '2024-12-20', attestations: 'assumed' } as const
    const asked = Array.from({ length: 1000 }, (_, index) => [rated(index), awards[index % 3] ?? ''] as const)
    const started = asked.map(([subject, award]) => evaluate(subject, award, options))
    const found = await Promise.all(started)
    expect(new Set(found.map(({ status }) => status)).size).toBeGreaterThan(1)
    for (const [index, [subject, award]] of asked.entries())
      expect(found[index]).toStrictEqual(evaluateSync(subject, award, options))
  })
})
