import { describe, expect, test } from 'vitest'
import { definePack, type Individual } from '../../src/index'
import { adding, criterion } from '../checks/support'
import { advancedUnit, fighter, type Mark, office, person, season } from './support'

const marks: readonly Mark[] = ['excellent', 'good', 'completed', 'not-completed']

/** Who heads a unit is a fighter only if the unit is an advanced one. */
const headsNeed = definePack(
  adding(
    {
      any: [
        criterion('khong-phu-trach', { evidence: 'computed', fact: 'headsUnit', value: false }),
        criterion('don-vi-phu-trach', { evidence: 'computed', fact: 'headedUnit', params: { awards: [advancedUnit] } }),
      ],
    },
    { award: fighter },
  ),
)

/** Always the same numbers below one, so that a failure can be looked at again. */
const numbers = (seed: number) => {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

const teams = ['top', 'a', 'a1', 'b']

/** A department of ten in four units, each with a head. */
const departmentOf = (seed: number) => {
  const next = numbers(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const units = [
    office('a', pick(['excellent', 'good'])),
    office('a1', pick(['excellent', 'good']), { parentId: 'a' }),
    office('b', pick(['excellent', 'good', 'completed'])),
  ]
  const members = Array.from({ length: 10 }, (_, index) =>
    person(`p${index}`, pick(['excellent', 'good', 'good', 'good', 'completed', 'not-completed'] as const), {
      unitId: pick(teams),
      headOf: teams[index] ?? null,
    }),
  )
  return { units, members, open: Math.floor(next() * members.length) }
}

/** The status of everybody for every title, where one has this rating, or none. */
const statusesWith = ({ units, members, open }: ReturnType<typeof departmentOf>, rating: Mark | undefined) => {
  const all = members.map((one, index): Individual => {
    if (index !== open) return one
    const { unitId, headOf } = one
    return person(one.id, rating, { ...(unitId ? { unitId } : {}), headOf: headOf ?? null })
  })
  const slate = season({ roster: { units, members: all } }, { packs: [headsNeed] })
  return new Map(slate.nominations.map(({ subject, award, verdict: { status } }) => [`${subject.id} ${award}`, status]))
}

describe('a missing rating makes undetermined what it can still change, and nothing else', { timeout: 20_000 }, () => {
  test.each(Array.from({ length: 12 }, (_, index) => index + 1))('department %i', (seed) => {
    const department = departmentOf(seed)
    const worlds = marks.map((rating) => statusesWith(department, rating))
    for (const [key, status] of statusesWith(department, undefined)) {
      const found = new Set(worlds.map((world) => world.get(key)))
      expect([key, status]).toEqual([key, found.size === 1 ? [...found][0] : 'undetermined'])
    }
  })
})
