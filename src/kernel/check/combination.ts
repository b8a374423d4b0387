import type { Issue } from '../../schema/errors'
import type { PackFile } from '../../schema/pack'
import type { RuleData } from '../rule-data'
import { canonical } from './canonical'
import { partsOf } from './part'
import { each, type Place, placeText } from './place'
import { conditionsIn } from './shared-conditions'
import { standardsGraph } from './standards-graph'
import { unfoldingProblems } from './unfolding'

const packs: Place = { file: '', path: ['options', 'packs'] }

const kinds = [
  { vi: 'danh hiệu', en: 'award', of: ({ awards }: PackFile) => awards },
  { vi: 'văn bản', en: 'instrument', of: ({ instruments }: PackFile) => instruments },
  { vi: 'cách hiểu', en: 'reading', of: ({ readings }: PackFile) => readings },
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

/** Awards that ask for their own standards only through what several packs add. */
const entanglements = (together: readonly PackFile[], law: RuleData): readonly Issue[] => {
  const nowhere: Place = { file: '', path: [] }
  const parts = partsOf({
    awards: [...law.awards, ...together.flatMap(({ awards }) => awards ?? [])].map((value) => ({
      place: nowhere,
      value,
    })),
    additions: together.flatMap((pack) => each(nowhere, pack.id, pack.additions)),
    shared: [],
  })
  const names = together.map(({ id }) => id).join(', ')
  return unfoldingProblems(standardsGraph(parts, conditionsIn(law.shared))).map(({ words: { vi, en } }) => ({
    path: placeText(packs),
    vi: `các gói ${names} dùng cùng nhau: ${vi}`,
    en: `the packs ${names} together: ${en}`,
  }))
}

/** What is wrong with packs that are each right, when they are used together. */
export const combinationIssues = (together: readonly PackFile[], law: RuleData): readonly Issue[] =>
  together.length < 2 ? [] : [...contradictions(together), ...entanglements(together, law)]
