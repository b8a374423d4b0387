/** A period `[from, to)`; an open end has no bound. */
export interface Period {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Whether the period holds the day. Dates compare as strings. */
export const inForce = ({ from, to }: Period, on: string): boolean =>
  (from === undefined || from <= on) && (to === undefined || on < to)
