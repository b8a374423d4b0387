import * as z from 'zod'
import { dateSchema, yearSchema } from './date'
import { inOrder, ordered } from './period'

export const disciplineSchema = z
  .strictObject({
    form: z.string().min(1),
    decidedOn: dateSchema,
    endedOn: dateSchema.optional(),
    /** The year for which the same act already cost the person the title. */
    countedFor: yearSchema.optional(),
  })
  .refine(({ decidedOn, endedOn }) => ordered({ from: decidedOn, to: endedOn }), inOrder)

export const proceedingSchema = z
  .strictObject({
    kind: z.enum(['disciplinary', 'investigation', 'inspection', 'complaint', 'press']),
    openedOn: dateSchema,
    closedOn: dateSchema.optional(),
    signs: z.boolean().optional(),
  })
  .refine(({ openedOn, closedOn }) => ordered({ from: openedOn, to: closedOn }), inOrder)

export type Discipline = z.infer<typeof disciplineSchema>
export type Proceeding = z.infer<typeof proceedingSchema>
