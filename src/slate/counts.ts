import type { AwardId } from '../schema/award-id'
import type { Discipline } from '../schema/proceeding'
import type { UnitYear } from '../schema/year-record'
import type { ParsedMember } from './roster'
import { holdsIn, type Outcome, type World } from './titles'

type Members = NonNullable<UnitYear['members']>

/** What the counts are taken in view of. */
export interface Season {
  readonly year: number
  readonly assumed: boolean
  /** Titles that members may hold. */
  readonly titles: readonly AwardId[]
  /** Whether a member holds a title for the year. */
  readonly holds: (member: ParsedMember, award: AwardId) => Outcome
}

/** The lightest form of discipline, below a warning (cảnh cáo). */
const isBelowWarning = ({ form }: Discipline): boolean => form === 'khien-trach'

const completed = ({ years }: ParsedMember, { year }: Season): Outcome => {
  const rating = years?.find((one) => one.year === year)?.rating
  return rating === undefined ? 'maybe' : rating === 'not-completed' ? 'no' : 'yes'
}

const warned = ({ discipline }: ParsedMember, { year, assumed }: Season): Outcome => {
  if (discipline === undefined) return assumed ? 'no' : 'maybe'
  return discipline.some((one) => one.decidedOn.startsWith(`${year}-`) && !isBelowWarning(one)) ? 'yes' : 'no'
}

const count = (outcomes: readonly Outcome[], world: World): number =>
  outcomes.filter((outcome) => holdsIn(world, outcome)).length

/** The counts of a unit's members for the year, in one of the worlds: least is the worst for the unit. */
export const countsOf = (members: readonly ParsedMember[], season: Season, world: World): Members => ({
  total: members.length,
  completed: count(
    members.map((one) => completed(one, season)),
    world,
  ),
  holders: Object.fromEntries(
    season.titles.map((award) => [
      award,
      count(
        members.map((one) => season.holds(one, award)),
        world,
      ),
    ]),
  ),
  disciplinedFromWarning: count(
    members.map((one) => warned(one, season)),
    world === 'least' ? 'most' : 'least',
  ),
})

/** Members of whom something is open that the counts rest on. */
export const inDoubt = (members: readonly ParsedMember[], season: Season): readonly string[] =>
  members
    .filter((one) =>
      [completed(one, season), warned(one, season), ...season.titles.map((award) => season.holds(one, award))].includes(
        'maybe',
      ),
    )
    .map(({ id }) => id)
