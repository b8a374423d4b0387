import type { AwardId } from '../../schema/award-id'
import type { Part } from './part'
import { each, inside, type Placed } from './place'

/** The awards that the shares of a part are taken of, where they are named. */
export const quotaAwards = ({ quotas }: Part): readonly Placed<AwardId>[] =>
  quotas.flatMap(({ place, value: { base } }) => {
    if (base === undefined) return []
    const at = inside(place, 'base')
    if (base.count === 'holders') return each(at, 'awards', base.awards)
    return base.count === 'leaders' ? [{ place: inside(at, 'award'), value: base.award }] : []
  })
