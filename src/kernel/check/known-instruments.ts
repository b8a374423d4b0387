import type { Issue } from '../../schema/errors'
import type { Check } from './check'
import { citationsIn } from './cited'
import type { CheckData } from './data'
import { inside, issueAt, type Place } from './place'

const unknown = (place: Place, id: string, { known }: CheckData): readonly Issue[] =>
  known.instruments.has(id)
    ? []
    : [
        issueAt(place, {
          vi: `không có văn bản “${id}” trong danh mục`,
          en: `there is no instrument “${id}” in the list`,
        }),
      ]

export const knownInstruments: Check = {
  name: 'known-instruments',
  description: 'What is cited is in the list of instruments: those of the Law, and for a pack its own.',
  check: (data) => [
    ...citationsIn(data)
      .filter(({ shared }) => !shared)
      .flatMap(({ place, cite }) => unknown(inside(place, 'instrument'), cite.instrument, data)),
    ...data.instruments.flatMap(({ place, value: { unconfirmedFrom } }) =>
      typeof unconfirmedFrom?.because === 'string'
        ? unknown(inside(place, 'unconfirmedFrom', 'because'), unconfirmedFrom.because, data)
        : [],
    ),
  ],
}
