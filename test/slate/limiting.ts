import { definePack, evaluateSlate, type Slate, type SlateInput, type Unit } from '../../src/index'
import { cite, pack, words } from '../checks/support'
import { advanced, advancedUnit, fighter, office, options, year } from './support'

export const quota = (fields: object) => ({ id: 'gioi-han', cite, says: words('quota'), ...fields })

/** A regulation that sets one limit. */
export const limiting = (award: string, fields: object) =>
  definePack(pack({ additions: [{ from: '2024-01-01', award, quotas: [quota(fields)] }] }))

/** The limits of that regulation alone. */
export const own = ({ limits }: Slate) => limits.filter(({ layer }) => layer === 'goi')

export const slateOf = (given: Partial<SlateInput>, fields: object, award = advancedUnit) =>
  own(evaluateSlate({ unit: office('top', 'good'), year, ...given }, { ...options, packs: [limiting(award, fields)] }))

export const counts = { total: 10, completed: 10, holders: { [advanced]: 8, [fighter]: 1 }, disciplinedFromWarning: 0 }

/** A unit that meets the standards. */
export const fine = (id: string, more: Partial<Unit> = {}): Unit =>
  office(id, 'excellent', { years: [{ year, rating: 'excellent', members: counts }], ...more })

export const nominate = (subjects: readonly object[], award = advancedUnit) => ({
  nominations: subjects.map((subject) => ({ subject, award })),
})

export const several = (count: number, more: Partial<Unit> = {}, prefix = 'u') =>
  Array.from({ length: count }, (_, index) => fine(`${prefix}${index}`, more))
