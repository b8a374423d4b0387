import { expect, describe as suite, test } from 'vitest'
import { slicesOf } from '../../src/describe-history'
import { criteriaIn } from '../../src/describe-tree'
import { AwardLawError, awardIds, describe } from '../../src/index'
import type { Node } from '../../src/kernel/node'
import { nationalData } from '../../src/national'
import { ruleSetFor } from '../../src/national-law'
import { builtInPacks } from '../../src/packs'

/** Ids of the criteria that a compiled condition asks; the standards of another award are that award's own. */
const idsIn = (node: Node): readonly (string | undefined)[] => {
  if (node.info.op === 'award') return []
  const below = (node.children ?? []).flatMap(idsIn)
  return node.info.op === 'criterion' ? [node.info.id, ...below] : below
}

const packs = [[], ...[...builtInPacks.keys()].map((id) => [id])].filter(
  (ids) => ids[0] === undefined || builtInPacks.get(ids[0])?.additions?.every(({ award }) => !award.includes('/')),
)

suite.each(packs.map((ids) => [ids.join() || 'the Law', ids] as const))('under %s', (_, ids) => {
  const set = ruleSetFor(ids)
  const data = { ...nationalData, packs: set.packs }

  test.each([...awardIds({ packs: ids })])('%s tells exactly what is evaluated', (id) => {
    const award = set.awards.get(id)
    if (award === undefined) throw new Error(id)
    for (const { from: on, rule } of slicesOf(award, { set, data })) {
      const told = describe(id, { on, packs: ids })
      expect(told.criteria.flatMap(criteriaIn).map((one) => one.id)).toEqual(idsIn(rule.requires))
      expect(told.scope ? criteriaIn(told.scope).map((one) => one.id) : []).toEqual(rule.scope ? idsIn(rule.scope) : [])
      expect(told.bars.map((bar) => bar.id)).toEqual(rule.bars.map((bar) => bar.rule.id))
      expect(told.bars.flatMap(({ when }) => criteriaIn(when)).map((one) => one.id)).toEqual(
        rule.bars.flatMap(({ when }) => idsIn(when)),
      )
      expect(told.quotas.map((quota) => quota.id)).toEqual(rule.quotas.map((quota) => quota.rule.id))
    }
  })

  test.each([...awardIds({ packs: ids })])('%s has a history without gaps', (id) => {
    const { versions } = set.awards.get(id) ?? { versions: [] }
    const first = versions.map(({ from }) => from).sort()[0] ?? ''
    const { history } = describe(id, { on: first, packs: ids })
    expect(history[0]?.from).toBe(first)
    expect(history[0]?.changes).toEqual([])
    for (const [index, { from, to }] of history.entries()) {
      expect(to === undefined || from < to).toBe(true)
      if (index > 0) expect(history[index - 1]?.to).toBe(from)
    }
    expect(history.at(-1)?.to).toBe(
      versions
        .map(({ to }) => to ?? '9999')
        .sort()
        .at(-1)
        ?.replace('9999', '') || undefined,
    )
  })
})

test('a description is plain data', () => {
  const told = describe('chien-si-thi-dua-co-so', { on: '2024-06-01' })
  expect(JSON.parse(JSON.stringify(told))).toEqual(told)
})

test('criteria are numbered like the law and carry their citation', () => {
  const { criteria } = describe('chien-si-thi-dua-co-so', { on: '2024-06-01' })
  expect(criteria.flatMap(criteriaIn).map(({ number, cite }) => [number, cite.name.vi])).toEqual([
    ['1', 'khoản 1 Điều 23 Luật Thi đua, khen thưởng 2022'],
    ['2.a', 'khoản 2 Điều 23 Luật Thi đua, khen thưởng 2022'],
    ['2.b', 'khoản 2 Điều 23 Luật Thi đua, khen thưởng 2022'],
    ['2.c', 'khoản 2 Điều 23 Luật Thi đua, khen thưởng 2022'],
    ['2.d', 'khoản 2 Điều 23 Luật Thi đua, khen thưởng 2022'],
    ['3', 'khoản 7 Điều 30 Nghị định 98/2023/NĐ-CP'],
  ])
})

test('a criterion of a decree tells its own days', () => {
  const { votes, criteria } = describe('chien-si-thi-dua-co-so', { on: '2024-06-01' })
  expect(votes.map(({ percent }) => percent)).toEqual([80])
  const vote = criteria.flatMap(criteriaIn).find(({ asks }) => asks?.fact === 'vote')
  expect([vote?.from, vote?.to]).toEqual(['2024-01-01', '2025-07-01'])
})

test('the history tells what a change of law added, dropped and moved', () => {
  const { history } = describe('chien-si-thi-dua-co-so', { on: '2026-11-24' })
  const of = (from: string) =>
    history.find((one) => one.from === from)?.changes.filter(({ what }) => what === 'criterion')
  expect(of('2024-01-01')?.find(({ id }) => id === 'hoan-thanh-xuat-sac')).toMatchObject({
    how: 'altered',
    way: { vi: 'cách 1: hoàn thành xuất sắc nhiệm vụ' },
    before: { way: { vi: 'cách 3: mưu trí, sáng tạo và hoàn thành xuất sắc' } },
  })
  expect(of('2025-07-01')).toMatchObject([{ how: 'dropped', id: 'phieu-hoi-dong-cap-trinh' }])
  expect(history.find(({ from }) => from === '2026-10-01')).toMatchObject({ status: 'unconfirmed', changes: [] })
})

test('a pack is told apart from the Law', () => {
  const { criteria } = describe('chien-si-thi-dua-co-so', { on: '2025-06-01', packs: ['kiem-sat'] })
  expect(new Set(criteria.flatMap(criteriaIn).map(({ layer }) => layer))).toEqual(new Set(['national', 'kiem-sat']))
})

test('ids of a pack follow those of the Law', () => {
  expect(awardIds()).not.toContain('kiem-sat/co-thi-dua-dan-dau-khoi')
  expect(awardIds({ packs: ['kiem-sat'] })).toContain('kiem-sat/co-thi-dua-dan-dau-khoi')
})

test.each([
  ['unknown-award', 'khong-co', { on: '2024-06-01' }],
  ['not-in-force', 'lao-dong-tien-tien', { on: '2010-01-01' }],
  ['invalid-options', 'lao-dong-tien-tien', { on: '2024-02-30' }],
])('%s is thrown as by evaluate', (code, award, options) => {
  const attempt = () => describe(award, options)
  expect(attempt).toThrow(AwardLawError)
  expect(attempt).toThrow(expect.objectContaining({ code }))
})
