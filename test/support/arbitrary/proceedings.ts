import fc from 'fast-check'
import { dayBefore } from './basic'

export const discipline = (year: number) =>
  fc
    .tuple(fc.constantFrom('khien-trach', 'canh-cao'), dayBefore(year), fc.option(dayBefore(year), { nil: undefined }))
    .map(([form, decidedOn, endedOn]) =>
      endedOn !== undefined && endedOn >= decidedOn ? { form, decidedOn, endedOn } : { form, decidedOn },
    )

export const proceeding = (year: number) =>
  fc
    .tuple(
      fc.constantFrom('disciplinary', 'investigation', 'inspection', 'complaint', 'press'),
      dayBefore(year),
      fc.option(dayBefore(year), { nil: undefined }),
      fc.boolean(),
    )
    .map(([kind, openedOn, closedOn, signs]) => ({
      kind,
      openedOn,
      signs,
      ...(closedOn !== undefined && closedOn >= openedOn ? { closedOn } : {}),
    }))
