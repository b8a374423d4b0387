import type { Check } from '../../src/kernel/check/check'
import { type CheckData, checkData, type Pieces } from '../../src/kernel/check/data'
import { packData } from '../../src/kernel/check/pack-data'
import { checkPack } from '../../src/kernel/check-pack'
import type { RuleData } from '../../src/kernel/rule-data'
import { awardSchema } from '../../src/schema/award'
import type { Condition } from '../../src/schema/condition'
import { AwardLawError, type Issue } from '../../src/schema/errors'
import { type Instrument, instrumentSchema } from '../../src/schema/instrument'
import { packSchema } from '../../src/schema/pack'
import { readingSchema } from '../../src/schema/reading'
import { sharedConditionSchema } from '../../src/schema/shared-condition'

/** Words of no importance. */
export const words = (about: string) => ({ vi: `${about} (vi)`, en: `${about} (en)` })

const lawCite = { instrument: '06/2022/QH15', article: '22', clause: '1', point: 'a' }

/** A place in the regulation of the pack. */
export const cite = { instrument: '1/QĐ-X', article: '3' }

/** A criterion that asks for a certificate; fields change it. */
export const criterion = (id: string, fields: object = {}): Condition =>
  ({
    id,
    cite,
    evidence: 'attested',
    says: words(id),
    fact: 'attestation',
    operator: 'equal',
    value: true,
    ...fields,
  }) as Condition

/** A criterion that counts the titles in a row. */
export const run = (id: string, value: number, fields: object = {}): Condition =>
  criterion(id, {
    evidence: 'computed',
    fact: 'awardRun',
    params: { award: 'chien-si-thi-dua-co-so' },
    operator: 'atLeast',
    value,
    ...fields,
  })

/** A criterion that asks for the standards of other awards. */
export const meeting = (id: string, ...anyOf: string[]): Condition =>
  criterion(id, { evidence: 'computed', fact: 'meets', params: { anyOf } })

export const instrument = (id: string, fields: object = {}): Instrument =>
  instrumentSchema.parse({
    id,
    kind: 'decision',
    name: { vi: `Quyết định ${id}`, en: `Decision ${id}` },
    title: words('title'),
    issuedBy: words('issuer'),
    from: '2024-01-01',
    text: 'verbatim',
    ...fields,
  })

/** An award with one wording. */
export const award = (id: string, requires: unknown, version: object = {}) =>
  awardSchema.parse({
    id,
    kind: 'title',
    annual: true,
    subject: ['individual'],
    name: words(id),
    versions: [{ from: '2024-01-01', basis: [lawCite], requires, ...version }],
  })

const quota = {
  id: 'ty-le',
  cite: { instrument: '06/2022/QH15', article: '23', clause: '2' },
  says: words('quota'),
  percent: 15,
  base: { count: 'holders', awards: ['lao-dong-tien-tien'] },
}

/** A small Law to stand on. */
export const law: RuleData = {
  awards: [
    award('lao-dong-tien-tien', criterion('chap-hanh', { cite: lawCite })),
    award('chien-si-thi-dua-co-so', criterion('sang-kien', { cite: lawCite }), { quotas: [quota] }),
    award('chien-si-thi-dua-bo-nganh-tinh', {
      all: [
        run('lien-tuc', 3, { cite: lawCite }),
        {
          any: [
            criterion('cach-mot', { cite: lawCite }),
            run('cach-hai', 5, { cite: lawCite, params: { award: 'lao-dong-tien-tien' } }),
          ],
        },
      ],
    }),
  ],
  shared: [sharedConditionSchema.parse({ id: 'dieu-kien-chung', condition: criterion('chung', { cite: lawCite }) })],
  instruments: [
    instrument('06/2022/QH15', { name: { vi: 'Luật Thi đua, khen thưởng 2022', en: 'Law of 2022' } }),
    instrument('98/2023/NĐ-CP', { to: '2025-07-01' }),
  ],
  readings: [
    readingSchema.parse({
      id: 'cach-hieu',
      cite: [lawCite],
      question: words('q'),
      chosen: words('c'),
      why: words('w'),
    }),
  ],
  packs: [],
}

/** What a pack adds to an award of the Law. */
export const addition = (requires: unknown, fields: object = {}) => ({
  from: '2024-01-01',
  award: 'chien-si-thi-dua-bo-nganh-tinh',
  requires,
  ...fields,
})

/** A pack that is right; fields change it. */
export const pack = (fields: object = {}): object => ({
  id: 'goi',
  name: words('pack'),
  instruments: [instrument('1/QĐ-X')],
  ...fields,
})

/** A pack with one addition. */
export const adding = (requires: unknown, fields: object = {}): object =>
  pack({ additions: [addition(requires, fields)] })

/** What one check finds in a pack. */
export const found = ({ check }: Check, input: object, base: RuleData = law): readonly Issue[] =>
  check(packData(packSchema.parse(input), base))

/** What is refused in a pack from outside; empty: it is accepted. */
export const refusals = (input: unknown, base: RuleData = law): readonly Issue[] => {
  try {
    checkPack(input, base)
    return []
  } catch (error) {
    if (error instanceof AwardLawError && error.code === 'invalid-pack') return error.issues
    throw error
  }
}

const none: Pieces = { awards: [], additions: [], shared: [], instruments: [], readings: [], caveats: [] }

/** Pieces of the Law itself, each in a file of its own. */
export const national = (pieces: {
  readonly awards?: readonly object[]
  readonly shared?: readonly object[]
  readonly instruments?: readonly Instrument[]
  readonly ledgers?: CheckData['ledgers']
}): CheckData => {
  const placed = <T>(name: string, list: readonly T[] = []) =>
    list.map((value, index) => ({ place: { file: `${name}-${index}.json`, path: [] }, value }))
  return checkData(
    {
      ...none,
      awards: placed(
        'award',
        pieces.awards?.map((one) => awardSchema.parse(one)),
      ),
      shared: placed(
        'shared',
        pieces.shared?.map((one) => sharedConditionSchema.parse(one)),
      ),
      instruments: placed('instrument', pieces.instruments ?? law.instruments),
    },
    undefined,
    pieces.ledgers,
  )
}
