import { describe, expect, test } from 'vitest'
import { createLaw, type LawFiles } from '../../src/core'
import * as everything from '../../src/index'
import { awardPath, conditionPath, generalConditions } from '../../src/kernel/check/rule-paths'
import { nationalData } from '../../src/national'
import { builtInPacks } from '../../src/packs'
import { AwardLawError, type Issue } from '../../src/schema/errors'
import { awardFiles, conditionFiles, packAwardFiles, readRule } from '../support/rule-files'
import { addition, criterion, pack } from './support'

const title = (id: string): object => readRule(awardPath(id))
const general = generalConditions.map((id) => readRule(conditionPath(id)))
const texts = { instruments: readRule('rules/instruments.json'), readings: readRule('rules/readings.json') }

/** One title that rests on no other. */
const small: LawFiles = { ...texts, awards: [title('chien-si-tien-tien')], conditions: general }

const kiemSat = {
  ...readRule('rules/sectors/kiem-sat/pack.json'),
  awards: packAwardFiles('kiem-sat').map(readRule),
}

const refused = (files: unknown): readonly Issue[] => {
  try {
    createLaw(files as LawFiles)
    return []
  } catch (error) {
    if (error instanceof AwardLawError && error.code === 'invalid-options') return error.issues
    throw error
  }
}

const subject = {
  kind: 'individual',
  id: 'a',
  groups: ['official'],
  years: [{ year: 2024, rating: 'excellent' }],
  awards: [{ award: 'huan-chuong-sao-vang', year: 2020 }],
}
const options = { on: '2024-12-15', attestations: 'assumed' } as const

describe('a law of all files', () => {
  const law = createLaw({
    ...texts,
    awards: awardFiles().map(readRule),
    conditions: conditionFiles().map(readRule),
    packs: [kiemSat],
  })

  const inOrder = (verdicts: readonly everything.Verdict[]) =>
    [...verdicts].sort((one, other) => (one.award < other.award ? -1 : 1))

  test('says what the package itself says', () => {
    for (const packs of [[], ['kiem-sat']]) {
      const said = law.evaluateAllSync(subject, { ...options, packs })
      expect(inOrder(said)).toEqual(inOrder(everything.evaluateAllSync(subject, { ...options, packs })))
    }
  })

  test('has the same functions', () => {
    const exported = new Set(Object.keys(everything))
    expect(Object.keys(law).filter((name) => !exported.has(name))).toEqual([])
  })
})

describe('a law of some files', () => {
  const law = createLaw(small)

  test('knows its own awards', () => {
    expect(law.awardIds()).toEqual(['chien-si-tien-tien'])
    expect(() => law.evaluateSync(subject, 'huan-chuong-sao-vang', options)).toThrow(
      expect.objectContaining({ code: 'unknown-award' }),
    )
  })

  test('is not changed with the files', () => {
    const files = structuredClone(small) as { awards: { name: { vi: string } }[] } & LawFiles
    const own = createLaw(files)
    for (const award of files.awards) award.name.vi = 'đã đổi'
    expect(own.describe('chien-si-tien-tien', options).name.vi).toBe('Chiến sĩ tiên tiến')
  })

  test('takes its packs, and no others, by id', () => {
    const house = {
      ...pack({ additions: [addition(criterion('cua-nha'), { award: 'chien-si-tien-tien' })] }),
      id: 'nha',
    }
    const own = createLaw({ ...small, packs: [house] })
    const { layer } = own.evaluateSync(subject, 'chien-si-tien-tien', { ...options, packs: ['nha'] })
    expect(layer['cua-nha']).toBe('nha')
    expect(() => own.awardIds({ packs: ['kiem-sat'] })).toThrow('must come from definePack or be one of: nha')
    expect(() => own.awardIds({ packs: [everything.definePack(house)] })).toThrow(AwardLawError)
    expect(own.awardIds({ packs: [own.definePack({ ...house, id: 'khac' })] })).toEqual(['chien-si-tien-tien'])
  })

  test('leaves out what a pack adds to awards that are not there', () => {
    const additions = [
      addition(criterion('a'), { award: 'chien-si-thi-dua-co-so' }),
      addition(criterion('b'), { award: 'chien-si-tien-tien' }),
    ]
    const own = createLaw({ ...small, packs: [{ ...pack({ additions }), id: 'nha' }] })
    const { criteria } = own.describe('chien-si-tien-tien', { on: options.on, packs: ['nha'] })
    expect(JSON.stringify(criteria)).toContain('"layer":"nha"')
  })
})

describe('createLaw names the files to add', () => {
  test('for standards and shares', () => {
    const awards = [title('chien-si-thi-dua-co-so'), title('chien-si-tien-tien')]
    expect(refused({ ...small, awards })).toMatchObject([
      {
        path: expect.stringMatching(/^awards\[0\]\.versions\[\d\]\..*anyOf\[0\]$/),
        vi: 'cần thêm tệp rules/national/titles/lao-dong-tien-tien.json',
        en: 'needs the file rules/national/titles/lao-dong-tien-tien.json as well',
      },
    ])
  })

  test('for standards that a pack asks for', () => {
    expect(refused({ ...small, packs: [kiemSat] })).toMatchObject([
      {
        path: expect.stringMatching(/^packs\[0\]\.awards\[\d\]\.versions/),
        en: 'needs the file rules/national/titles/tap-the-lao-dong-xuat-sac.json as well',
      },
    ])
  })

  test('for conditions that awards refer to', () => {
    const awards = [title('huan-chuong-sao-vang')]
    expect(refused({ ...small, awards }).map(({ en }) => en)).toEqual([
      'needs the file rules/national/conditions/cong-hien-da-giu-chuc-vu.json as well',
      'needs the file rules/national/conditions/cong-hien-huan-chuong-sao-vang.json as well',
    ])
  })

  test('for what bars awards in general', () => {
    expect(refused({ ...small, conditions: general.slice(1) })).toEqual([
      {
        path: 'conditions',
        vi: `cần thêm tệp rules/national/conditions/${generalConditions[0]}.json`,
        en: `needs the file rules/national/conditions/${generalConditions[0]}.json as well`,
      },
    ])
  })

  test('by paths that there are', () => {
    expect(nationalData.awards.map(({ id }) => awardPath(id)).sort()).toEqual([...awardFiles()].sort())
    expect(nationalData.shared.map(({ id }) => conditionPath(id)).sort()).toEqual([...conditionFiles()].sort())
    const ofPack = (builtInPacks.get('kiem-sat')?.awards ?? []).map(({ id }) => awardPath(id))
    expect(ofPack.sort()).toEqual([...packAwardFiles('kiem-sat')].sort())
  })

  test('and knows all conditions that hold in general', () => {
    const inGeneral = nationalData.shared.filter((one) => 'appliesTo' in one).map(({ id }) => id)
    expect([...generalConditions].sort()).toEqual(inGeneral.sort())
  })
})

describe('createLaw refuses', () => {
  const broken = (change: object) => ({ ...small, awards: [{ ...title('chien-si-tien-tien'), ...change }] })

  test.each([
    ['a file that is not there', { ...small, readings: undefined }, 'readings'],
    ['a wrong field', broken({ annual: 'yes' }), 'awards[0].annual'],
    ['an award of a pack', { ...small, awards: kiemSat.awards.slice(0, 1) }, 'awards[0].id'],
    ['an award twice', { ...small, awards: [...small.awards, ...small.awards] }, 'awards[1].id'],
    ['a pack twice', { ...small, packs: [pack(), pack()] }, 'packs[1].id'],
    ['a wrong pack', { ...small, packs: [{ ...pack(), name: 'x' }] }, 'packs[0].name'],
    ['what is not JSON', broken({ name: () => 'x' }), 'awards[0].name'],
  ])('%s', (_, files, path) => {
    expect(refused(files).map((issue) => issue.path)).toContain(path)
  })
})
