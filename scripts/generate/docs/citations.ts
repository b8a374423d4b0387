import { nationalData } from '../../../src/national'
import type { Award } from '../../../src/schema/award'
import { type Citation, placeOf } from '../../../src/schema/citation'
import { type Condition, childrenOf, isReference } from '../../../src/schema/condition'
import { linkTo } from './links'
import { type AwardEntry, anchorsOn, pages, type Site } from './site'

/** Where a place of the law is used: a page, a spot on it, and what stands there. */
export interface Use {
  readonly page: string
  readonly anchor: string | undefined
  readonly name: string
}

type Part = { readonly id: string | undefined; readonly cites: readonly Citation[] }

const conditions = new Map(nationalData.shared.flatMap((one) => ('condition' in one ? [[one.id, one.condition]] : [])))

const inCondition = (node: Condition | undefined): readonly Part[] => {
  if (node === undefined) return []
  if (isReference(node)) return inCondition(conditions.get(node.condition))
  const own = 'cite' in node && node.cite ? [node.cite] : []
  const also = 'also' in node ? (node.also ?? []) : []
  const id = 'id' in node ? node.id : undefined
  return [{ id, cites: [...own, ...also] }, ...childrenOf(node).flatMap(inCondition)]
}

type Ruled = Partial<
  Pick<Award['versions'][number], 'scope' | 'requires' | 'bars' | 'quotas' | 'caveats' | 'nomination'>
>

const inPart = ({ scope, requires, bars = [], quotas = [], caveats = [], nomination = {} }: Ruled): readonly Part[] => [
  ...inCondition(scope),
  ...inCondition(requires),
  ...bars.flatMap((bar) => [
    { id: bar.id, cites: [bar.cite] },
    ...inCondition(bar.when).map(({ cites }) => ({ id: bar.id, cites })),
  ]),
  ...quotas.map(({ id, cite }) => ({ id, cites: [cite] })),
  ...caveats.map(({ cite }) => ({ id: undefined, cites: cite ? [cite] : [] })),
  ...Object.values(nomination).flatMap((notes) => (notes ?? []).map(({ cite }) => ({ id: undefined, cites: [cite] }))),
]

const usesIn = ({ award, page }: AwardEntry, anchors: ReadonlySet<string>): readonly (readonly [string, Use])[] =>
  award.versions.flatMap((version) =>
    [...inPart(version), { id: undefined, cites: version.basis }].flatMap(({ id, cites }) =>
      cites.map((cite) => {
        const anchor = id === undefined ? undefined : anchors.has(id) ? id : 'thay-doi'
        return [placeOf(cite), { page, anchor, name: award.name.vi }] as const
      }),
    ),
  )

const sharedUses = (): readonly (readonly [string, Use])[] =>
  nationalData.shared.flatMap((one) => {
    const use = (anchor: string, name: string): Use => ({ page: pages.general, anchor, name })
    if ('bars' in one)
      return one.bars.flatMap((bar) =>
        [bar.cite, ...inCondition(bar.when).flatMap(({ cites }) => cites)].map(
          (cite) => [placeOf(cite), use(bar.id, 'Quy định chung')] as const,
        ),
      )
    if ('preference' in one) return [[placeOf(one.preference.cite), use(one.id, 'Quy định chung')] as const]
    if ('creditsAfterDiscipline' in one)
      return [[placeOf(one.creditsAfterDiscipline.cite), use(one.id, 'Quy định chung')] as const]
    return []
  })

/** Place in an instrument → everything that rests on it. */
export type Uses = ReadonlyMap<string, readonly Use[]>

/** Looks through all rules for what cites which place of the law. */
export const usesOf = (site: Site): Uses => {
  const uses = new Map<string, Use[]>()
  const add = ([place, use]: readonly [string, Use]): void => {
    const list = uses.get(place) ?? []
    if (!list.some((one) => one.page === use.page && one.anchor === use.anchor)) list.push(use)
    uses.set(place, list)
  }
  for (const entry of site.awards) for (const use of usesIn(entry, anchorsOn(entry))) add(use)
  for (const use of sharedUses()) add(use)
  for (const pack of site.packs)
    for (const addition of pack.additions ?? [])
      for (const { cites } of inPart(addition as Ruled))
        for (const cite of cites)
          add([
            placeOf(cite),
            {
              page: pages.pack(pack.id),
              anchor: `them-${addition.award.replace('/', '-')}`,
              name: `${pack.name.vi}: ${site.awardOf(addition.award)?.award.name.vi ?? addition.award}`,
            },
          ])
  return uses
}

/** As many pages as are named before "and n more". */
const SHOWN = 6

/** The uses of a place as links, one for each page; several spots on a page are numbered. */
export const useLinks = (uses: readonly Use[], from: string): string => {
  const byPage = new Map<string, Use[]>()
  for (const use of uses) byPage.set(`${use.page} ${use.name}`, [...(byPage.get(`${use.page} ${use.name}`) ?? []), use])
  const links = [...byPage.values()].map((list) => {
    const spots = list.filter(({ anchor }) => anchor !== undefined && anchor !== 'thay-doi')
    const [first] = list
    if (first === undefined) return ''
    if (spots.length === 0) {
      const past = list.some(({ anchor }) => anchor === 'thay-doi')
      return `[${first.name}](${linkTo(from, first.page, past ? 'thay-doi' : undefined)})${past ? ' (trước đây)' : ''}`
    }
    const [spot, ...more] = spots
    const rest = more.map(({ page, anchor }, index) => `[${index + 2}](${linkTo(from, page, anchor)})`)
    return [`[${first.name}](${linkTo(from, first.page, spot?.anchor)})`, ...rest].join(' ')
  })
  const hidden = links.length - SHOWN
  return hidden > 1 ? `${links.slice(0, SHOWN).join(', ')} và ${hidden} trang khác` : links.join(', ')
}
