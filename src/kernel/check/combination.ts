import type { Citation } from '../../schema/citation'
import type { Issue } from '../../schema/errors'
import type { PackFile } from '../../schema/pack'
import type { RuleData } from '../rule-data'
import { canonical } from './canonical'
import { type Part, partsOf } from './part'
import { overlap } from './period'
import { each, type Place, placeText } from './place'
import { isContrary, questionOf } from './question'
import { conditionsIn } from './shared-conditions'
import { standardsGraph } from './standards-graph'
import { unfoldingProblems } from './unfolding'
import { leavesOf } from './walk'

const packs: Place = { file: '', path: ['options', 'packs'] }

const nowhere: Place = { file: '', path: [] }

const additionParts = (pack: PackFile): readonly Part[] =>
  partsOf({ awards: [], additions: each(nowhere, pack.id, pack.additions), shared: [] })

const kinds = [
  { vi: 'danh hiệu', en: 'award', of: ({ awards }: PackFile) => awards },
  { vi: 'văn bản', en: 'instrument', of: ({ instruments }: PackFile) => instruments },
  { vi: 'cách hiểu', en: 'reading', of: ({ readings }: PackFile) => readings },
  { vi: 'bảng điểm', en: 'scoring table', of: ({ tables }: PackFile) => tables },
] as const

/** What two packs define under one id, but not alike. */
const contradictions = (together: readonly PackFile[]): readonly Issue[] =>
  kinds.flatMap(({ vi, en, of }) => {
    const first = new Map<string, { readonly pack: string; readonly text: string }>()
    return together.flatMap((pack) =>
      (of(pack) ?? []).flatMap((value): readonly Issue[] => {
        const text = canonical(value)
        const other = first.get(value.id)
        if (other === undefined) first.set(value.id, { pack: pack.id, text })
        if (other === undefined || other.text === text) return []
        return [
          {
            path: placeText(packs),
            vi: `gói ${other.pack} và gói ${pack.id} định nghĩa khác nhau ${vi} “${value.id}”`,
            en: `the packs ${other.pack} and ${pack.id} define the ${en} “${value.id}” differently`,
          },
        ]
      }),
    )
  })

const inWords = ({ instrument, article, clause, point }: Citation): string =>
  [instrument, article, clause, point].filter(Boolean).join(' ')

/** Provisions of the Law that two packs both fill in for one award and day: only one regulation can hold. */
const doubleDetails = (together: readonly PackFile[]): readonly Issue[] => {
  const details = together.flatMap((pack) =>
    (pack.additions ?? []).flatMap((addition) =>
      (addition.details ?? []).map((cite) => ({ pack, addition, key: `${addition.award} ${canonical(cite)}`, cite })),
    ),
  )
  return details.flatMap(({ pack, addition, key, cite }, index): readonly Issue[] => {
    const other = details
      .slice(0, index)
      .find((one) => one.pack !== pack && one.key === key && overlap(one.addition, addition))
    if (other === undefined) return []
    const [a, b, place] = [other.pack.id, pack.id, inWords(cite)]
    return [
      {
        path: placeText(packs),
        vi: `gói ${a} và gói ${b} cùng quy định chi tiết ${place} đối với “${addition.award}”`,
        en: `the packs ${a} and ${b} both fill in ${place} for “${addition.award}”`,
      },
    ]
  })
}

/** Criteria of two packs that nobody can meet at once. */
const contraries = (together: readonly PackFile[], law: RuleData): readonly Issue[] => {
  const conditions = conditionsIn(law.shared)
  const leaves = together.flatMap((pack) =>
    additionParts(pack).flatMap((part) =>
      leavesOf(part, conditions)
        .filter(({ mandatory, root }) => mandatory && root !== 'scope')
        .map((leaf) => ({ pack, leaf, award: part.award ?? '', question: `${part.award} ${questionOf(leaf)}` })),
    ),
  )
  return leaves.flatMap(({ pack, leaf, award, question }, index): readonly Issue[] => {
    const other = leaves
      .slice(0, index)
      .find(
        (one) =>
          one.pack !== pack &&
          one.question === question &&
          overlap(one.leaf.period, leaf.period) &&
          isContrary(one.leaf, leaf),
      )
    if (other === undefined) return []
    const [a, b] = [`${other.pack.id} (${other.leaf.node.id})`, `${pack.id} (${leaf.node.id})`]
    return [
      {
        path: placeText(packs),
        vi: `gói ${a} và gói ${b} đòi hỏi trái ngược nhau đối với “${award}”`,
        en: `the packs ${a} and ${b} ask for contrary things for “${award}”`,
      },
    ]
  })
}

/** Awards that ask for their own standards only through what several packs add. */
const entanglements = (together: readonly PackFile[], law: RuleData): readonly Issue[] => {
  const awards = [...law.awards, ...together.flatMap((pack) => pack.awards ?? [])]
  const parts = [
    ...partsOf({ awards: awards.map((value) => ({ place: nowhere, value })), additions: [], shared: [] }),
    ...together.flatMap(additionParts),
  ]
  const names = together.map(({ id }) => id).join(', ')
  return unfoldingProblems(standardsGraph(parts, conditionsIn(law.shared))).map(({ words: { vi, en } }) => ({
    path: placeText(packs),
    vi: `các gói ${names} dùng cùng nhau: ${vi}`,
    en: `the packs ${names} together: ${en}`,
  }))
}

/** What is wrong with packs that are each right, when they are used together. */
export const combinationIssues = (together: readonly PackFile[], law: RuleData): readonly Issue[] =>
  together.length < 2
    ? []
    : [
        ...contradictions(together),
        ...doubleDetails(together),
        ...contraries(together, law),
        ...entanglements(together, law),
      ]
