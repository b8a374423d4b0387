import { describe, expect, test } from 'vitest'
import { definePack } from '../../src/index'
import { adding, criterion } from '../checks/support'
import {
  advanced,
  advancedUnit,
  excellentUnit,
  fighter,
  office,
  people,
  person,
  season,
  status,
  statuses,
  verdict,
  year,
} from './support'

/** A regulation by which who heads a unit is a fighter only if the unit holds one of these titles, or has this rating. */
const headsNeed = (params: object) =>
  definePack(
    adding(
      {
        any: [
          criterion('khong-phu-trach', { evidence: 'computed', fact: 'headsUnit', value: false }),
          criterion('don-vi-phu-trach', { evidence: 'computed', fact: 'headedUnit', params }),
        ],
      },
      { award: fighter },
    ),
  )

const byTitle = headsNeed({ awards: [advancedUnit] })

const head = (unit: string, more: object = {}) => person('head', 'excellent', { headOf: unit, ...more })

describe('a head bound to the result of the unit', () => {
  const of = (good: number, completed: number, open = 0, packs = [byTitle]) =>
    season(
      {
        unit: office('top', 'good'),
        roster: {
          units: [office('a', 'good')],
          members: [
            head('a', { unitId: 'a' }),
            ...people(good, 'good', { unitId: 'a' }),
            ...people(completed, 'completed', { unitId: 'a' }),
            ...people(open, undefined, { unitId: 'a' }),
          ],
        },
      },
      { packs },
    )

  test.each([
    [6, 3, 0, 'eligible', 'eligible'],
    [5, 4, 0, 'ineligible', 'ineligible'],
    [5, 3, 1, 'undetermined', 'undetermined'],
    [6, 2, 1, 'eligible', 'eligible'],
    [4, 4, 1, 'ineligible', 'ineligible'],
  ])(
    '%i advanced beside the head, %i not, %i open: the unit is %s, the head %s',
    (good, completed, open, unit, own) => {
      const slate = of(good, completed, open)
      expect(status(slate, 'a', advancedUnit)).toBe(unit)
      expect(status(slate, 'head', fighter)).toBe(own)
    },
  )

  test('says whose record leaves it open', () => {
    const { missing } = verdict(of(5, 3, 1), 'head', fighter)
    expect(missing.map(({ id }) => id)).toEqual(['don-vi-phu-trach'])
    expect(missing[0]?.path).toMatch(/^roster\[.*\bopen-0\b/)
    expect(missing[0]?.path).not.toMatch(/\bhead\b/)
  })

  test('the unit, where its own record leaves it open', () => {
    const slate = season(
      {
        roster: {
          units: [office('a')],
          members: [head('a', { unitId: 'a' }), ...people(9, 'good', { unitId: 'a' })],
        },
      },
      { packs: [byTitle] },
    )
    const { missing } = verdict(slate, 'head', fighter)
    expect(missing.map(({ id, path }) => [id, path])).toEqual([['don-vi-phu-trach', 'roster[a]']])
  })

  test('the verdict presumes the title of the unit', () => {
    const slate = of(6, 3)
    const found = slate.nominations.find(({ subject, award }) => subject.id === 'head' && award === fighter)
    expect(found?.presumes).toContainEqual({ subject: 'a', award: advancedUnit })
  })

  test('does not reach who heads nothing', () => {
    const slate = season(
      { roster: { members: [person('x', 'excellent'), ...people(9, 'completed')] } },
      { packs: [byTitle] },
    )
    expect(status(slate, 'top', advancedUnit)).toBe('ineligible')
    expect(status(slate, 'x', fighter)).toBe('eligible')
  })

  test('nor anybody without the pack', () => {
    expect(status(of(5, 4, 0, []), 'head', fighter)).toBe('eligible')
  })

  test('the head of the unit that nominates is looked at with it', () => {
    const slate = season({ roster: { members: [head('top'), ...people(9, 'completed')] } }, { packs: [byTitle] })
    expect(status(slate, 'head', fighter)).toBe('ineligible')
  })

  test('a head of a unit that is not in the roster is open, unless it is given along', () => {
    const roster = { members: [head('elsewhere'), ...people(9, 'good')] }
    const rated = headsNeed({ rating: 'good' })
    expect(status(season({ roster }, { packs: [rated] }), 'head', fighter)).toBe('undetermined')
    const related = [office('elsewhere', 'good')]
    expect(status(season({ roster }, { packs: [rated], related }), 'head', fighter)).toBe('eligible')
  })

  test('by the unit’s rating', () => {
    const rated = (rating: 'excellent' | 'good') =>
      season(
        { unit: office('top', rating), roster: { members: [head('top'), ...people(9, 'good')] } },
        { packs: [headsNeed({ rating: 'excellent' })] },
      )
    expect(status(rated('excellent'), 'head', fighter)).toBe('eligible')
    expect(verdict(rated('good'), 'head', fighter).reasons.map(({ id }) => id)).toContain('don-vi-phu-trach')
  })
})

describe('where the unit rests on its head, and the head on the unit', () => {
  const both = headsNeed({ awards: [excellentUnit] })
  const slate = (more: readonly ReturnType<typeof person>[] = [], unitRating: 'excellent' | 'good' = 'excellent') =>
    season(
      {
        unit: office('top', unitRating),
        roster: { members: [head('top'), ...people(9, 'good'), ...more] },
      },
      { packs: [both] },
    )

  test('neither is decided by the other', () => {
    expect(status(slate(), 'top', excellentUnit)).toBe('undetermined')
    expect(status(slate(), 'head', fighter)).toBe('undetermined')
    expect(status(slate(), 'head', advanced)).toBe('eligible')
    expect(verdict(slate(), 'top', excellentUnit).missing.map(({ id, path }) => [id, path])).toEqual([
      ['co-chien-si-thi-dua-co-so', 'roster[top, head]'],
    ])
  })

  test('another fighter decides both', () => {
    const found = slate([person('x', 'excellent')])
    expect(status(found, 'top', excellentUnit)).toBe('eligible')
    expect(status(found, 'head', fighter)).toBe('eligible')
  })

  test('what the unit lacks anyway decides both', () => {
    const found = slate([], 'good')
    expect(status(found, 'top', excellentUnit)).toBe('ineligible')
    expect(status(found, 'head', fighter)).toBe('ineligible')
  })

  test('in whichever order they stand', () => {
    const all = [head('top'), ...people(9, 'good'), person('x', 'excellent')]
    const found = [all, [...all].reverse()].map((members) =>
      statuses(season({ roster: { members } }, { packs: [both] })),
    )
    expect(found[0]).toEqual(found[1])
  })

  test('a title already on the record of the unit counts', () => {
    const unit = office('top', 'excellent', { awards: [{ award: excellentUnit, year }] })
    const found = season({ unit, roster: { members: [head('top'), ...people(9, 'good')] } }, { packs: [both] })
    expect(status(found, 'head', fighter)).toBe('eligible')
  })
})
