import type { AwardId } from '../../schema/award-id'
import type { Condition } from '../../schema/condition'
import { meetingsIn } from './meetings'
import type { Part } from './part'
import { nodesOf } from './walk'

/** Times that one "since" may have to be asked of. */
const TIMES = 60

const timesOf = ({ sinces }: { readonly sinces: readonly unknown[] }): number => TIMES ** sinces.length

/** What one part costs: its own conditions, and the awards whose standards it asks for. */
interface Cost {
  readonly conditions: number
  readonly targets: readonly { readonly award: AwardId; readonly times: number }[]
}

const costOf = (part: Part, conditions: ReadonlyMap<string, Condition>): Cost => ({
  conditions: nodesOf(part, conditions).reduce((sum, node) => sum + timesOf(node), 0),
  targets: meetingsIn(part, conditions).map(({ leaf, target }) => ({ award: target, times: timesOf(leaf) })),
})

/** An award unfolded with all whose standards it asks for. */
export interface Unfolded {
  /** Conditions looked at for one subject at most. */
  readonly conditions: number
  /** Awards below each other at most. */
  readonly levels: number
}

/** Awards as they ask for each other's standards. */
export interface StandardsGraph {
  readonly unfolded: ReadonlyMap<AwardId, Unfolded>
  /** Awards that ask for their own standards, in a round, the first repeated at the end. */
  readonly rounds: readonly (readonly AwardId[])[]
}

/** The circles among awards of which each asks for another of them. */
const roundsIn = (
  left: ReadonlySet<AwardId>,
  targetsOf: (award: AwardId) => readonly AwardId[],
): readonly (readonly AwardId[])[] => {
  const seen = new Set<AwardId>()
  const rounds: AwardId[][] = []
  for (const first of left) {
    const trail: AwardId[] = []
    let award: AwardId | undefined = first
    while (award !== undefined && !seen.has(award)) {
      seen.add(award)
      trail.push(award)
      award = targetsOf(award).find((target) => left.has(target))
    }
    const back = award === undefined ? -1 : trail.indexOf(award)
    if (back !== -1 && award !== undefined) rounds.push([...trail.slice(back), award])
  }
  return rounds
}

/** Unfolds awards from those that ask for none upwards; what is left over goes round in circles. */
export const standardsGraph = (parts: readonly Part[], conditions: ReadonlyMap<string, Condition>): StandardsGraph => {
  const costs = new Map<AwardId, { readonly versions: Cost[]; readonly additions: Cost[] }>()
  for (const part of parts) {
    if (part.award === undefined) continue
    const entry = costs.get(part.award) ?? { versions: [], additions: [] }
    costs.set(part.award, entry)
    entry[part.kind === 'version' ? 'versions' : 'additions'].push(costOf(part, conditions))
  }
  const targetsOf = (award: AwardId): readonly AwardId[] => {
    const entry = costs.get(award)
    const all = entry ? [...entry.versions, ...entry.additions].flatMap(({ targets }) => targets) : []
    return [...new Set(all.map((target) => target.award))].filter((target) => costs.has(target))
  }
  const unfolded = new Map<AwardId, Unfolded>()
  const total = ({ conditions: own, targets }: Cost): number =>
    targets.reduce((sum, { award, times }) => sum + times * (unfolded.get(award)?.conditions ?? 0), own)
  const unfold = (award: AwardId): void => {
    const { versions, additions } = costs.get(award) ?? { versions: [], additions: [] }
    unfolded.set(award, {
      conditions:
        versions.map(total).reduce((a, b) => Math.max(a, b), 0) + additions.map(total).reduce((a, b) => a + b, 0),
      levels: 1 + targetsOf(award).reduce((most, target) => Math.max(most, unfolded.get(target)?.levels ?? 0), 0),
    })
  }

  const askedBy = new Map<AwardId, AwardId[]>()
  const open = new Map<AwardId, number>()
  for (const award of costs.keys()) {
    const targets = targetsOf(award)
    open.set(award, targets.length)
    for (const target of targets) {
      const above = askedBy.get(target)
      if (above === undefined) askedBy.set(target, [award])
      else above.push(award)
    }
  }
  const ready = [...costs.keys()].filter((award) => open.get(award) === 0)
  for (let award = ready.pop(); award !== undefined; award = ready.pop()) {
    unfold(award)
    open.delete(award)
    for (const above of askedBy.get(award) ?? []) {
      const left = (open.get(above) ?? 0) - 1
      open.set(above, left)
      if (left === 0) ready.push(above)
    }
  }
  return { unfolded, rounds: roundsIn(new Set(open.keys()), targetsOf) }
}
