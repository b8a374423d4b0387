import type { Citation } from '../../schema/citation'
import type { Issue } from '../../schema/errors'
import type { Provision } from '../../schema/ledger'
import type { Check } from './check'
import { citationsIn } from './cited'
import type { CheckData } from './data'
import { inside, issueAt } from './place'
import { readingsUsed } from './readings-used'

/** `22.1.a`, as a ledger names a place. */
const atOf = ({ article, clause, point }: Citation): string => [article, clause, point].filter(Boolean).join('.')

/** A further paragraph of a clause is cited as the clause. */
const clauseOf = ({ at }: Provision): string => at.replace(/#\d+$/, '')

const keyOf = (instrument: string, at: string): string => `${instrument} ${at}`

const unlisted = (data: CheckData): readonly Issue[] => {
  const ledgers = new Map(
    data.ledgers.map(({ instrument, provisions }) => [instrument, new Set(provisions.map(clauseOf))]),
  )
  return citationsIn(data).flatMap(({ place, cite, shared }) => {
    const places = ledgers.get(cite.instrument)
    const at = atOf(cite)
    if (shared || places === undefined || places.has(at)) return []
    const words = {
      vi: `sổ theo dõi ${cite.instrument} không có ${at}`,
      en: `the ledger of ${cite.instrument} has no ${at}`,
    }
    return [issueAt(place, words)]
  })
}

const uncited = (data: CheckData): readonly Issue[] => {
  const national = new Set(data.law.instruments.map(({ id }) => id))
  const own = new Set(data.instruments.map(({ value }) => value.id).filter((id) => !national.has(id)))
  const used = new Set(readingsUsed(data).map(({ value }) => value))
  // What only a reading cites lives in a rule that rests on the reading.
  const readings = data.readings.filter(({ value }) => used.has(value.id))
  const cited = new Set(citationsIn({ ...data, readings }).map(({ cite }) => keyOf(cite.instrument, atOf(cite))))
  const encoded = ({ award }: Provision) => award === undefined || award.some((id) => data.known.awards.has(id))
  return data.ledgers
    .filter(({ instrument }) => own.has(instrument))
    .flatMap(({ instrument, provisions }) =>
      provisions
        .filter(({ became }) => became === 'criterion')
        .filter((provision) => encoded(provision) && !cited.has(keyOf(instrument, clauseOf(provision))))
        .map(({ at }) =>
          issueAt(inside({ file: instrument, path: [] }, at), {
            vi: 'là tiêu chuẩn nhưng không quy tắc nào viện dẫn',
            en: 'is a criterion that no rule cites',
          }),
        ),
    )
}

export const ledger: Check = {
  name: 'ledger',
  description:
    'What is cited is in the ledger of its instrument, and what became a criterion there is cited by a rule.',
  check: (data) => [...unlisted(data), ...uncited(data)],
}
