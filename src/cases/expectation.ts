import type { Node } from '../kernel/node'
import type { CompiledAward } from '../kernel/rule-set'
import type { Case } from '../schema/cases'
import { placeOf } from '../schema/citation'
import type { Reason, Verdict } from '../schema/verdict'

/** Criterion id → all the places that it cites, its own and those it names beside it. */
export type Places = ReadonlyMap<string, ReadonlySet<string>>

const nodesIn = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodesIn)]

/** Where the criteria of an award stand, those of the awards whose standards it asks for included. */
export const placesIn = ({ scope, requires, bars }: CompiledAward): Places => {
  const places = new Map<string, Set<string>>()
  const roots = [scope, requires, ...bars.map(({ when }) => when)].filter((node) => node !== undefined)
  for (const { info } of roots.flatMap(nodesIn)) {
    if (info.leaf === undefined) continue
    const found = places.get(info.leaf.id) ?? new Set()
    for (const cite of [info.leaf.cite, ...(info.leaf.also ?? [])]) found.add(placeOf(cite))
    places.set(info.leaf.id, found)
  }
  return places
}

const cites = ({ cite, id, kind }: Reason, place: string, places: () => Places): boolean =>
  placeOf(cite) === place || (kind !== 'bar' && places().get(id)?.has(place) === true)

const absent = (
  what: string,
  wanted: readonly string[] | undefined,
  has: (one: string) => boolean,
): readonly string[] => (wanted ?? []).filter((one) => !has(one)).map((one) => `expected ${what} ${one}`)

/** What of a verdict a case may expect; caveats are looked at where they are given. */
export type Found = Pick<Verdict, 'status' | 'reasons' | 'missing'> & Partial<Pick<Verdict, 'caveats'>>

/** In what a verdict differs from what a case expects. */
export const differences = ({ expect }: Case, found: Found, places: () => Places): readonly string[] => {
  const { status, reasons, missing, caveats } = found
  if (status !== expect.status) return [`expected ${expect.status}, got ${status}`]
  return [
    ...absent('the blocking reason', expect.blocking, (id) => reasons.some((reason) => reason.id === id)),
    ...absent('a reason that cites', expect.cites, (place) => reasons.some((reason) => cites(reason, place, places))),
    ...absent('to be missing:', expect.missing, (id) => missing.some((one) => one.id === id)),
    ...absent('to be missing at', expect.missingPaths, (path) => missing.some((one) => one.path === path)),
    ...absent('the caveat', caveats && expect.caveats, (id) => caveats?.some((one) => one.id === id) === true),
  ]
}

const plainCite = ({ instrument, article, clause, point }: Reason['cite']): string =>
  placeOf({ instrument, article, ...(clause ? { clause } : {}), ...(point ? { point } : {}) })

/** A verdict in a few lines, for whoever reads a failure. */
export const explain = ({ status, summary, reasons, missing }: Verdict): string =>
  [
    `${status}: ${summary}`,
    ...reasons.map(
      (reason) =>
        `  ${reason.kind} ${reason.id} [${plainCite(reason.cite)}]${reason.way ? ` (${reason.way.en})` : ''}: ${reason.required.en}; ${reason.actual.en}`,
    ),
    ...missing.map(({ id, path, way }) => `  missing ${id} at ${path || '–'}${way ? ` (${way.en})` : ''}`),
  ].join('\n')
