import type { Instrument } from '../../schema/instrument'
import type { Period } from '../in-force'
import type { Check } from './check'
import { citationsIn } from './cited'
import { gaps, isEmpty, overlap, periodText } from './period'
import { issueAt } from './place'

/** The days on which an instrument may be cited: to its end, or for what goes on after it; without end where its text went on under an open question. */
const lifeOf = ({ from, to, goesOn, unconfirmedFrom }: Instrument): Period =>
  to !== undefined && unconfirmedFrom !== undefined && unconfirmedFrom.from <= to
    ? { from }
    : { from, to: goesOn?.to ?? to }

export const instrumentLife: Check = {
  name: 'instrument-life',
  description: 'Nothing is asked before the instrument that it cites is in force, or after it has ended.',
  check: (data) =>
    citationsIn(data).flatMap(({ place, cite, period, further }) => {
      const instrument = data.known.instruments.get(cite.instrument)
      if (instrument === undefined || period === undefined || isEmpty(period)) return []
      const life = lifeOf(instrument)
      const [outside] = gaps(period, [life])
      // A further source may have come later or ended before, as long as it was there.
      if (outside === undefined || (further && overlap(period, life))) return []
      const [when, lives] = [periodText(outside), periodText(life)]
      return [
        issueAt(place, {
          vi: `áp dụng ${when.vi}, trong khi ${instrument.name.vi} có hiệu lực ${lives.vi}`,
          en: `is applied ${when.en}, while the ${instrument.name.en} is in force ${lives.en}`,
        }),
      ]
    }),
}
