import { formatISO, parseISO, subDays } from 'date-fns'
import type { Instrument } from '../schema/instrument'

const dayBefore = (day: string): string => formatISO(subDays(parseISO(day), 1), { representation: 'date' })

/** The day whose law governs: for a dossier received before a change with a transitional provision, the day before the change. */
export const lawDay = (
  instruments: ReadonlyMap<string, Instrument>,
  on: string,
  dossierReceivedOn: string | undefined,
): string => {
  if (dossierReceivedOn === undefined) return on
  const changes = [...instruments.values()]
    .map(({ transition }) => transition?.before)
    .filter((before) => before !== undefined && dossierReceivedOn < before && before <= on)
    .filter((before) => before !== undefined)
    .sort()
  return changes[0] === undefined ? on : dayBefore(changes[0])
}
