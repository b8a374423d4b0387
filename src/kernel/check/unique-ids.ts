import type { Issue } from '../../schema/errors'
import { canonical } from './canonical'
import type { Check } from './check'
import type { CheckData } from './data'
import { each, inside, issueAt, type Placed, placeText } from './place'

type Identified = Placed<{ readonly id: string }>

const repeated = (all: readonly Identified[]): readonly Issue[] => {
  const first = new Map<string, Identified>()
  return all.flatMap((one) => {
    const { id } = one.value
    const earlier = first.get(id)
    if (earlier === undefined) {
      first.set(id, one)
      return []
    }
    const where = placeText(inside(earlier.place, 'id'))
    const words = { vi: `trùng mã “${id}” với ${where}`, en: `repeats the id “${id}” of ${where}` }
    return [issueAt(inside(one.place, 'id'), words)]
  })
}

/** A pack may name again what the Law has, but not as something else. */
const redefined = (own: readonly Identified[], law: readonly { readonly id: string }[]): readonly Issue[] => {
  const known = new Map(law.map((one) => [one.id, one]))
  return own.flatMap(({ place, value }) => {
    const national = known.get(value.id)
    if (national === undefined || canonical(national) === canonical(value)) return []
    const words = {
      vi: `mã “${value.id}” đã có ở cấp quốc gia với nội dung khác`,
      en: `the id “${value.id}” is a national one with other content`,
    }
    return [issueAt(inside(place, 'id'), words)]
  })
}

/** Tables and their items: points are told by the id of the item alone. */
const tablesIn = ({ place, value }: NonNullable<CheckData['pack']>): readonly Issue[] => {
  const tables = each(place, 'tables', value.tables)
  const items = tables.map((table) =>
    each(table.place, 'sections', table.value.sections).flatMap((section) =>
      each(section.place, 'items', section.value.items),
    ),
  )
  return [...repeated(tables), ...items.flatMap(repeated)]
}

export const uniqueIds: Check = {
  name: 'unique-ids',
  description:
    'Awards, shared conditions, instruments, readings and scoring tables have ids of their own; no pack redefines a national one.',
  check: ({ awards, shared, instruments, readings, law, pack }) => [
    ...repeated(awards),
    ...repeated(shared),
    ...repeated(instruments),
    ...repeated(readings),
    ...(pack ? tablesIn(pack) : []),
    ...redefined(instruments, law.instruments),
    ...redefined(readings, law.readings),
  ],
}
