import type { SubjectRecord } from '../facts/record'

/** The first year credited: the one that lies wholly after the last discipline that has ended by the day. */
export const creditFromOf = ({ subject }: SubjectRecord, on: string): number => {
  let first = 0
  for (const { endedOn, decidedOn } of subject.discipline ?? []) {
    if (endedOn === undefined || endedOn >= on || decidedOn > on) continue
    first = Math.max(first, Number(endedOn.slice(0, 4)) + 1)
  }
  return first
}
