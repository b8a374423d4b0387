import { describe, expect, test } from 'vitest'
import { advanced, fighter, nominated, person, season, status, year } from './support'

describe('proposals', () => {
  // Two years of the fighter title are one of the ways to the certificate of a ministry or province (article 74, clause 1).
  const veteran = person('vet', 'excellent', { awards: [{ award: fighter, year: year - 1 }] })
  const certificate = 'bang-khen-bo-nganh-tinh'

  test('are awards in reach once the titles of the season are given, and say which they presume', () => {
    const slate = season({ roster: { members: [veteran, person('new', 'excellent')] } })
    expect(slate.proposals.filter(({ award }) => award === certificate).map(({ subject }) => subject.id)).toEqual([
      'vet',
    ])
    expect(nominated(slate, 'vet', certificate).presumes).toContainEqual({ subject: 'vet', award: fighter })
  })

  test('presume nothing that the record already has', () => {
    const done = person('vet', 'excellent', {
      awards: [
        { award: fighter, year: year - 1 },
        { award: fighter, year },
        { award: advanced, year },
      ],
    })
    expect(nominated(season({ roster: { members: [done] } }), 'vet', certificate).presumes).toEqual([])
  })

  test('rest on the record alone where the roster says so', () => {
    const slate = season({ roster: { members: [veteran], holders: 'awards' } })
    expect(slate.proposals.map(({ award }) => award)).not.toContain(certificate)
  })

  test('do not stand beside a nomination for the same', () => {
    const slate = season({
      roster: { members: [veteran] },
      nominations: [{ subject: veteran, award: certificate }],
    })
    expect(slate.nominations).toHaveLength(1)
    expect(status(slate, 'vet', certificate)).toBe('eligible')
    expect(slate.proposals.map(({ award }) => award)).not.toContain(certificate)
  })
})
