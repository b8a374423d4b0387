import * as z from 'zod'

/** A place in an instrument: article, clause (khoản), point (điểm). */
export const citationSchema = z.strictObject({
  instrument: z.string().min(1),
  article: z.string().regex(/^\d+[a-z]?$/),
  clause: z
    .string()
    .regex(/^\d+[a-z]?$/)
    .optional(),
  point: z
    .string()
    .regex(/^[a-zđ]$/)
    .optional(),
})

export type Citation = z.infer<typeof citationSchema>

/** A citation as one string: `06/2022/QH15 23.2`, the form in which cases and ledgers name a place. */
export const placeOf = ({ instrument, article, clause, point }: Citation): string =>
  `${instrument} ${[article, clause, point].filter(Boolean).join('.')}`
