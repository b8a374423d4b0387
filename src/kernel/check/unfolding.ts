import type { AwardId } from '../../schema/award-id'
import type { Issue } from '../../schema/errors'
import type { Text } from '../../schema/text'
import type { Check } from './check'
import type { CheckData } from './data'
import { meetingsIn } from './meetings'
import { versionsOf } from './part'
import { issueAt, type Place } from './place'
import { type StandardsGraph, standardsGraph } from './standards-graph'

/** Conditions that one evaluation may look at; the Law's largest award needs a small part of it. */
const MAX_CONDITIONS = 50_000

/** Awards that may ask for each other's standards in a row. */
const MAX_LEVELS = 16

/** What is wrong with awards that ask for each other's standards: each problem with the awards that it concerns. */
export const unfoldingProblems = ({
  unfolded,
  rounds,
}: StandardsGraph): readonly { readonly awards: readonly AwardId[]; readonly words: Text }[] => [
  ...rounds.map((awards) => {
    const round = awards.join(' → ')
    return { awards, words: { vi: `xét tiêu chuẩn theo vòng: ${round}`, en: `asks for its own standards: ${round}` } }
  }),
  ...[...unfolded]
    .filter(([, { conditions, levels }]) => conditions > MAX_CONDITIONS || levels > MAX_LEVELS)
    .map(([award]) => ({
      awards: [award],
      words: {
        vi: `“${award}” viện dẫn tiêu chuẩn của danh hiệu khác quá nhiều hoặc quá sâu`,
        en: `“${award}” asks for the standards of other awards too often or too deep`,
      },
    })),
]

/** Where what is checked speaks of one of these awards: where it asks for the standards of one, else anywhere. */
const placeOf = (data: CheckData, awards: readonly AwardId[]): Place | undefined => {
  const parts = data.parts.filter(({ award }) => award !== undefined && awards.includes(award))
  const meetings = parts.flatMap((part) => meetingsIn(part, data.known.conditions))
  return (meetings.find(({ target }) => awards.includes(target)) ?? meetings[0] ?? parts[0])?.place
}

export const unfolding: Check = {
  name: 'unfolding',
  description:
    'No award asks for its own standards, at once or through others, or for so many that it cannot be evaluated.',
  check: (data): readonly Issue[] => {
    const law = data.law.awards.flatMap((award) => versionsOf({ place: { file: award.id, path: [] }, value: award }))
    const graph = standardsGraph([...law, ...data.parts], data.known.conditions)
    return unfoldingProblems(graph).flatMap(({ awards, words }) => {
      const place = placeOf(data, awards)
      return place ? [issueAt(place, words)] : []
    })
  },
}
