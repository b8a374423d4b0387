import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'
import * as z from 'zod'

const shape = /^\d{4}-\d{2}-\d{2}$/

/** A calendar date `YYYY-MM-DD` that exists (2024-02-30 does not); no time, no time zone. */
export const dateSchema = z
  .string()
  .refine((value) => shape.test(value) && isValid(parseISO(value)), { params: { expects: 'date' } })
  .meta({ format: 'date', pattern: shape.source })

/** A calendar year from 1900 to 2100; a school year carries the year in which it ends. */
export const yearSchema = z.int().min(1900).max(2100)
