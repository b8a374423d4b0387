import type { Individual } from '../../src/index'

const YEAR = 2024
const ON = '2024-12-15'

const goodOrBetter = new Set(['excellent', 'good'])

const isOpen = (openedOn: string, closedOn: string | undefined): boolean =>
  openedOn <= ON && (closedOn === undefined || ON < closedOn)

const months = (from: string): number =>
  (YEAR - Number(from.slice(0, 4))) * 12 + (12 - Number(from.slice(5, 7))) + (from.slice(8) === '01' ? 1 : 0)

/**
 * What an application would write by hand for Chiến sĩ thi đua cơ sở as of 2024-12-15, for an official of whom everything
 * is known: the standards of Lao động tiên tiến, one of four ways, the vote, the bars.
 */
export const chienSiThiDuaCoSo = (person: Individual): boolean => {
  const rating = person.years?.find(({ year }) => year === YEAR)?.rating
  if (!person.groups?.includes('official') || rating === undefined || !goodOrBetter.has(rating)) return false
  if (person.joinedOn !== undefined && months(person.joinedOn) < 6) return false
  if (!person.attestations?.['doan-ket-tich-cuc-thi-dua']) return false
  const way =
    rating === 'excellent' ||
    person.contributions?.some(
      ({ kind, year, scope, accepted }) =>
        year === YEAR &&
        (kind === 'initiative' || kind === 'combat-ingenuity' ? scope !== undefined : accepted === true),
    )
  if (!way) return false
  const votes = person.votes?.filter((vote) => vote.for === 'chien-si-thi-dua-co-so') ?? []
  if (votes.length === 0 || votes.some(({ inFavour, members }) => inFavour * 100 < 80 * members)) return false
  if (person.proceedings?.some(({ openedOn, closedOn }) => isOpen(openedOn, closedOn))) return false
  if (person.discipline?.some(({ endedOn }) => endedOn === undefined || endedOn >= `${YEAR}-01-01`)) return false
  return !person.awards?.some(({ award, year }) => award === 'chien-si-thi-dua-co-so' && year === YEAR)
}
