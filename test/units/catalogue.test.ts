import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ValueKind } from '../../src/facts/fact'
import { facts } from '../../src/facts/index'
import { operators } from '../../src/operators/index'
import { ratings } from '../../src/schema/year-record'
import { check } from '../support/property'

const kebab = (id: string) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const testsIn = (folder: string) => readdirSync(`test/units/${folder}`)
const filesFor = (ids: Iterable<string>) => [...ids].map((id) => `${kebab(id)}.test.ts`).sort()

const valuesOf: Readonly<Record<ValueKind, fc.Arbitrary<unknown>>> = {
  count: fc.oneof(
    fc.nat(100),
    fc.tuple(fc.nat(50), fc.oneof(fc.nat(50), fc.constant(Number.POSITIVE_INFINITY))).map(([min, more]) => ({
      min,
      max: min + more,
    })),
  ),
  rating: fc.constantFrom(...ratings),
  boolean: fc.boolean(),
  share: fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 100 })).map(([part, whole]) => ({ part, whole })),
}

describe('the catalogue', () => {
  test('has a test file for every fact', () => {
    const there = testsIn('facts')
    expect(filesFor(facts.keys()).filter((file) => !there.includes(file))).toEqual([])
  })

  test('has a test file for every operator', () => {
    const there = testsIn('operators')
    expect(filesFor(operators.keys()).filter((file) => !there.includes(file))).toEqual([])
  })

  test.each([...facts.values()])('describes the fact $id in both languages and takes no unknown parameter', (fact) => {
    expect(fact.means.vi).not.toBe('')
    expect(fact.means.en).not.toBe('')
    expect(fact.params.safeParse({ unknown: 1 }).success).toBe(false)
  })

  test.each([...operators.values()])('the operator $id never throws, whatever kind of value it meets', (operator) => {
    const asked = fc.oneof(fc.nat(100), fc.boolean(), fc.constantFrom(...ratings))
    const actual = fc.oneof(...Object.values(valuesOf))
    check(
      200,
      fc.property(asked, actual, (value, found) => {
        const parsed = operator.value.safeParse(value)
        if (!parsed.success) return
        const outcome = operator.bind(parsed.data)(found as never)
        expect([true, false, undefined]).toContain(outcome)
      }),
    )
  })
})
