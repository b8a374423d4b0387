import { describe, expect, test } from 'vitest'
import { plans } from '../../scripts/generate/docs/ladder/plans'
import {
  askedLeaves,
  askedOn,
  askingFacts,
  besideFacts,
  type Edge,
  edgesOf,
  holderOf,
  isBase,
  ladderOn,
  type Rung,
} from '../../scripts/generate/docs/ladder/routes'
import { inForce } from '../../src/kernel/in-force'
import { nationalData } from '../../src/national'
import type { AwardId } from '../../src/schema/award-id'

/** The day that the pages speak of: the last on which somebody confirmed the list of instruments. */
const today =
  nationalData.instruments
    .map(({ confirmedOn }) => confirmedOn ?? '')
    .sort()
    .at(-1) ?? ''

/** A day under each set of texts: the Law of 2013, the Law of 2022 with each of its decrees, and the day of the pages. */
const days = ['2016-06-01', '2020-06-01', '2024-06-01', today]

/** Awards that build on themselves, with the article that says so. */
const again: Readonly<Record<AwardId, string>> = { 'huan-chuong-ho-chi-minh': '35' }

/** Awards that build on another order or on a certificate: on which, and by which article of the Law of 2022. */
const across: Readonly<Record<AwardId, { readonly on: readonly AwardId[]; readonly article: string }>> = {
  'huan-chuong-lao-dong-hang-ba': { on: ['bang-khen-thu-tuong'], article: '44' },
  'huan-chuong-bao-ve-to-quoc-hang-ba': { on: ['bang-khen-thu-tuong'], article: '47' },
  'huan-chuong-doc-lap-hang-ba': { on: ['huan-chuong-lao-dong-hang-nhat'], article: '38' },
  'huan-chuong-quan-cong-hang-ba': { on: ['huan-chuong-bao-ve-to-quoc-hang-nhat'], article: '41' },
  'huan-chuong-ho-chi-minh': {
    on: ['huan-chuong-doc-lap-hang-nhat', 'huan-chuong-ho-chi-minh', 'huan-chuong-quan-cong-hang-nhat'],
    article: '35',
  },
  'huan-chuong-sao-vang': { on: ['huan-chuong-ho-chi-minh'], article: '34' },
  'huan-chuong-huu-nghi': { on: ['huy-chuong-huu-nghi'], article: '26' },
}

/** Orders for feats: no rank builds on another. */
const forFeats = /^huan-chuong-chien-cong-/

/** Top ranks from which the law leads no further for the individual or unit that holds them. */
const tops: readonly AwardId[] = [
  'huan-chuong-sao-vang',
  'huan-chuong-huu-nghi',
  'huy-chuong-chien-si-ve-vang-hang-nhat',
]

const ladders = new Map(days.map((on) => [on, ladderOn(on)]))
const ladder = ladders.get(today) ?? []
const edges = edgesOf(ladder)
const awards = new Map(nationalData.awards.map((award) => [award.id, award]))

const basesOf = (award: AwardId): readonly Edge[] => edges.filter((edge) => edge.to === award && isBase(edge))
const unique = (ids: readonly AwardId[]): readonly AwardId[] => [...new Set(ids)].sort()

/** The awards on a way that comes back to where it began. */
const cycleIn = (all: readonly Edge[]): readonly AwardId[] | undefined => {
  const next = new Map<AwardId, AwardId[]>()
  for (const { from, to } of all) if (from !== to) next.set(from, [...(next.get(from) ?? []), to])
  const done = new Set<AwardId>()
  const visit = (award: AwardId, way: readonly AwardId[]): readonly AwardId[] | undefined => {
    if (way.includes(award)) return [...way.slice(way.indexOf(award)), award]
    if (done.has(award)) return undefined
    for (const to of next.get(award) ?? []) {
      const found = visit(to, [...way, award])
      if (found) return found
    }
    done.add(award)
    return undefined
  }
  for (const award of next.keys()) {
    const found = visit(award, [])
    if (found) return found
  }
  return undefined
}

describe.each(days)('the ladder on %s', (on) => {
  const rungs = ladders.get(on) ?? []
  const all = edgesOf(rungs)

  test('has edges', () => {
    expect(all.length).toBeGreaterThan(30)
  })

  test('has no cycle', () => {
    expect(cycleIn(all)).toBeUndefined()
  })

  test('builds on itself only where the law says so', () => {
    const own = all.filter(({ from, to }) => from === to)
    expect(unique(own.map(({ to }) => to))).toEqual(Object.keys(again))
    if (on >= '2024-01-01') for (const { to, cite } of own) expect(cite.article).toBe(again[to])
  })

  test('builds on awards that are encoded and in force', () => {
    const missing = all.filter(({ from }) => !awards.get(from)?.versions.some((version) => inForce(version, on)))
    expect(missing.map(({ from, to }) => `${to} ← ${from}`)).toEqual([])
  })

  test('builds on awards that the candidate, or a member of the unit, can hold', () => {
    const wrong = rungs.flatMap((rung) =>
      rung.routes
        .flat()
        .filter((edge) => !awards.get(edge.from)?.subject.includes(holderOf(edge, rung)))
        .map(({ from, to }) => `${to} (${rung.subject}) ← ${from}`),
    )
    expect(wrong).toEqual([])
  })

  test('misses no criterion that asks for an award', () => {
    const names = (params: unknown): boolean =>
      [...awards.keys()].some((id) => JSON.stringify(params).includes(`"${id}"`))
    const facts = nationalData.awards.flatMap((award) => {
      const asked = askedOn(award, on)
      const leaves = asked ? askedLeaves(asked) : []
      return leaves.filter(({ params }) => params && names(params)).map(({ fact }) => fact)
    })
    expect([...new Set(facts)].filter((fact) => !askingFacts.has(fact) && !besideFacts.has(fact))).toEqual([])
  })
})

test('a cycle is found where there is one', () => {
  const [edge] = edges
  if (edge === undefined) throw new Error('no edges')
  const link = (from: AwardId, to: AwardId): Edge => ({ ...edge, from, to })
  expect(cycleIn([link('a', 'b'), link('b', 'c'), link('c', 'b')])).toEqual(['b', 'c', 'b'])
  expect(cycleIn([link('a', 'b'), link('a', 'c'), link('b', 'c'), link('c', 'c')])).toBeUndefined()
})

describe('the ranks', () => {
  const ranked = unique(ladder.map(({ award }) => award.id)).filter((id) => /-hang-(nhat|nhi|ba)$/.test(id))
  const lower = { nhat: 'nhi', nhi: 'ba', ba: undefined } as const

  test.each(ranked)('%s builds on the rank below it, or as declared', (id) => {
    const [, order = '', rank = ''] = /^(.*-hang-)(nhat|nhi|ba)$/.exec(id) ?? []
    const below = lower[rank as keyof typeof lower]
    const expected = forFeats.test(id) ? [] : below ? [`${order}${below}`] : (across[id]?.on ?? [])
    expect(unique(basesOf(id).map(({ from }) => from))).toEqual(expected)
  })

  test.each(ranked.filter((id) => !forFeats.test(id) && !tops.includes(id)))('%s leads somewhere', (id) => {
    expect(edges.filter(({ from, to }) => from === id && to !== id).length).toBeGreaterThan(0)
  })
})

describe('what crosses from one order to another', () => {
  test.each(Object.entries(across))('%s builds on %o', (id, { on, article }) => {
    const bases = basesOf(id)
    expect(unique(bases.map(({ from }) => from))).toEqual(on)
    expect(unique(bases.map(({ cite }) => cite.article))).toEqual([article])
  })

  test('no other order or medal does', () => {
    const withoutRank = (id: AwardId): string => id.replace(/-hang-(nhat|nhi|ba)$/, '')
    const crossing = edges.filter(
      (edge) => isBase(edge) && /^hu[ay]n?-chuong-/.test(edge.to) && withoutRank(edge.from) !== withoutRank(edge.to),
    )
    const undeclared = crossing.filter(({ to }) => across[to] === undefined)
    expect(undeclared.map(({ from, to }) => `${to} ← ${from}`)).toEqual([])
  })

  test('orders of labour and of the forces count the titles of their own side', () => {
    // Decree 152/2025, article 33, clause 7 names both titles of units, whatever the order.
    const declared = ['nhat', 'nhi', 'ba'].map((rank) => `huan-chuong-doc-lap-hang-${rank} ← don-vi-quyet-thang`)
    const civil = /^huan-chuong-(lao-dong|doc-lap)-/
    const forces = /^huan-chuong-(bao-ve-to-quoc|quan-cong)-/
    const wrong = edges.filter(
      ({ from, to }) =>
        (civil.test(to) && /^(don-vi-|chien-si-tien-tien|huan-chuong-(bao-ve|quan-cong))/.test(from)) ||
        (forces.test(to) && /^(tap-the-|lao-dong-|huan-chuong-(lao-dong|doc-lap))/.test(from)),
    )
    const found = unique(wrong.map(({ from, to }) => `${to} ← ${from}`))
    expect(found.filter((one) => !declared.includes(one))).toEqual([])
    expect(declared.filter((one) => !found.includes(one))).toEqual([])
  })
})

describe('the pictures', () => {
  const shown = new Set(
    plans.flatMap(({ columns }) =>
      columns.flatMap((chains) => chains.flatMap(({ subject, awards: ids }) => ids.map((id) => `${subject} ${id}`))),
    ),
  )

  test('show every award that builds on another, and every award that is built on', () => {
    const key = ({ subject }: Pick<Rung, 'subject'>, id: AwardId) => `${subject} ${id}`
    const needed = ladder.flatMap((rung) =>
      rung.routes.flat().flatMap((edge) => [key(rung, edge.to), key({ subject: holderOf(edge, rung) }, edge.from)]),
    )
    expect([...new Set(needed)].filter((one) => !shown.has(one))).toEqual([])
  })

  test('name only awards that are in force', () => {
    const known = new Set(ladder.map(({ subject, award }) => `${subject} ${award.id}`))
    expect([...shown].filter((one) => !known.has(one))).toEqual([])
  })
})
