import { MEETS, meetsParams } from '../../facts/meets'
import type { AwardId } from '../../schema/award-id'
import type { Condition } from '../../schema/condition'
import type { Part } from './part'
import { inside, type Place } from './place'
import { leavesOf, type PlacedLeaf } from './walk'

/** A criterion that asks for the standards of other awards. */
export interface Meeting {
  readonly leaf: PlacedLeaf
  readonly target: AwardId
  readonly place: Place
}

/** What the criteria of a part ask of other awards. */
export const meetingsIn = (part: Part, conditions: ReadonlyMap<string, Condition>): readonly Meeting[] =>
  leavesOf(part, conditions)
    .filter(({ node }) => node.fact === MEETS)
    .flatMap((leaf) => {
      const params = meetsParams.safeParse(leaf.node.params)
      const targets = params.success ? params.data.anyOf : []
      return targets.map((target, index) => ({ leaf, target, place: inside(leaf.place, 'params', 'anyOf', index) }))
    })
