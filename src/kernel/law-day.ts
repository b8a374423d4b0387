import { formatISO } from 'date-fns/formatISO'
import { parseISO } from 'date-fns/parseISO'
import { subDays } from 'date-fns/subDays'
import type { Instrument } from '../schema/instrument'

/** The day whose law governs, and the instrument by whose transitional provision it is not the day of the evaluation. */
export interface LawDay {
  readonly day: string
  readonly by?: Instrument
}

const dayBefore = (day: string): string => formatISO(subDays(parseISO(day), 1), { representation: 'date' })

/** For a dossier received before a change with a transitional provision: the day before the first such change. */
export const lawDay = (
  instruments: ReadonlyMap<string, Instrument>,
  on: string,
  dossierReceivedOn: string | undefined,
): LawDay => {
  if (dossierReceivedOn === undefined) return { day: on }
  let first: { readonly by: Instrument; readonly before: string } | undefined
  for (const by of instruments.values()) {
    const before = by.transition?.before
    if (before === undefined || dossierReceivedOn >= before || before > on) continue
    if (first === undefined || before < first.before) first = { by, before }
  }
  return first === undefined ? { day: on } : { day: dayBefore(first.before), by: first.by }
}
