import { dateSchema } from './date'

/** From a day on; without an end it goes on. */
export const period = { from: dateSchema, to: dateSchema.optional() }
export const ordered = ({ from, to }: { from: string; to?: string | undefined }) => to === undefined || from <= to
export const inOrder = { params: { expects: 'period' } }
