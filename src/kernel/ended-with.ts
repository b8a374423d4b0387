import type { Instrument } from '../schema/instrument'
import type { Addition, PackFile } from '../schema/pack'

/** The ids of instruments cited anywhere in plain data. */
const citedIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return []
  const own = 'instrument' in value && typeof value.instrument === 'string' ? [value.instrument] : []
  return [...own, ...Object.values(value).flatMap(citedIn)]
}

/** The pack's own instruments that an addition rests on. */
export const restsOn = (addition: Addition, { instruments }: PackFile): readonly Instrument[] => {
  const cited = new Set(citedIn(addition))
  return instruments.filter(({ id }) => cited.has(id))
}

/** First day on which an instrument is applied no more; undefined: it goes on. */
const endOf = ({ to, goesOn, unconfirmedFrom }: Instrument): string | undefined =>
  to !== undefined && unconfirmedFrom !== undefined && unconfirmedFrom.from <= to ? undefined : (goesOn?.to ?? to)

/** An addition that names no end of its own ends with the last of the pack's instruments that it rests on. */
const endedAddition = (addition: Addition, pack: PackFile): Addition => {
  if (addition.to !== undefined) return addition
  const ends = restsOn(addition, pack).map(endOf)
  const last = ends
    .filter((end) => end !== undefined)
    .sort()
    .at(-1)
  return last === undefined || ends.includes(undefined) || last <= addition.from ? addition : { ...addition, to: last }
}

/** A pack of which nothing outlives its instruments unless it says so itself. */
export const endedWithInstruments = (pack: PackFile): PackFile =>
  pack.additions ? { ...pack, additions: pack.additions.map((one) => endedAddition(one, pack)) } : pack
