import { describe, expect, test } from 'vitest'
import { evaluateSlate } from '../../src/index'
import { advanced, advancedUnit, fighter, office, options, people, person, season, year } from './support'

const certificate = 'bang-khen-bo-nganh-tinh'
const letter = 'giay-khen'

const veteran = (id: string) => person(id, 'excellent', { awards: [{ award: fighter, year: year - 1 }] })

const nominating = (...pairs: readonly (readonly [subject: object, award: string])[]) =>
  evaluateSlate(
    { unit: office('top', 'good'), year, nominations: pairs.map(([subject, award]) => ({ subject, award })) },
    options,
  )

describe('two forms of commendation for one achievement (Law of 2022, article 5, clause 2, point c)', () => {
  // The letter of merit asks for less than the certificate.
  const both = (id: string) => {
    const one = person(id, 'excellent', {
      awards: [
        { award: fighter, year: year - 1 },
        { award: fighter, year },
      ],
    })
    return [
      [one, certificate],
      [one, letter],
    ] as const
  }

  test('are told by whom and for what, with the clause', () => {
    const { clashes } = nominating(...both('a'))
    expect(clashes).toMatchObject([
      {
        subject: 'a',
        awards: [certificate, letter],
        says: { en: 'No two forms of commendation for the same achievement' },
        cite: { instrument: '06/2022/QH15', article: '5', clause: '2', point: 'c' },
      },
    ])
  })

  test('one form each is no clash, nor is a title beside a form', () => {
    const [first] = both('a')
    const [, second] = both('b')
    expect(nominating(first, second).clashes).toEqual([])
    const [subject] = first
    expect(nominating(first, [subject, advanced], [subject, fighter]).clashes).toEqual([])
  })

  test('who does not meet the criteria is not put forward', () => {
    const poor = person('a', 'not-completed')
    expect(nominating([poor, certificate], [poor, letter]).clashes).toEqual([])
  })

  test('a form proposed clashes with one nominated', () => {
    const one = veteran('a')
    const slate = season({ roster: { members: [one] }, nominations: [{ subject: one, award: letter }] })
    expect(slate.clashes[0]?.awards).toEqual(expect.arrayContaining([letter, certificate]))
  })
})

describe('who decides', () => {
  const slate = season({ roster: { members: [...people(7, 'good'), veteran('vet'), ...people(2, 'completed')] } })
  const decision = (award: string) => slate.decisions.find((one) => one.award === award)

  test('each award stands once, with those who meet its criteria', () => {
    expect(new Set(slate.decisions.map(({ award }) => award)).size).toBe(slate.decisions.length)
    expect(decision(advanced)?.subjects).toEqual([...people(7, 'good').map(({ id }) => id), 'vet'])
    expect(decision(fighter)?.subjects).toEqual(['vet'])
    expect(decision(advancedUnit)?.subjects).toEqual(['top'])
  })

  test('proposals too', () => {
    expect(decision(certificate)?.subjects).toEqual(['vet'])
  })

  test('with the clauses that say who', () => {
    const [who] = decision(certificate)?.decides ?? []
    expect(who?.cite.name.vi).toMatch(/Điều \d+/)
    expect(who?.says.vi).not.toBe(who?.says.en)
  })
})

describe('a slate of nominations without a roster', () => {
  const slate = nominating([person('a', 'good'), advanced], [person('b', 'completed'), advanced])

  test('has no rows, and proposes nothing', () => {
    expect([slate.units, slate.proposals]).toEqual([[], []])
  })

  test('tells the caveats of all verdicts once', () => {
    const keys = slate.caveats.map(({ kind, id }) => `${kind} ${id}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('tells each subject’s own status', () => {
    expect(slate.nominations.map(({ verdict: { status } }) => status)).toEqual(['eligible', 'ineligible'])
  })
})
