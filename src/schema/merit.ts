import * as z from 'zod'
import { dateSchema } from './date'

/** What a merit is about. */
export const meritKinds = [
  'sudden-achievement',
  'achievement',
  'invention',
  'work',
  'international-prize',
  'arts-prize',
  'development',
  'movement-review',
  'political-task',
  'farm-model',
  'training-colleagues',
  'brave-act',
  'feat-of-arms',
  'revolution',
  'national-unity',
  'friendship',
  'community',
  'sector-contribution',
  'mother-of-martyrs',
] as const

/** Reach of a merit, from narrow to wide: a commune or unit; a district; a field within a ministry, or a military region; a ministry, or the whole force; the country. */
export const meritScopes = ['commune', 'district', 'field', 'ministry', 'national'] as const

/** Who launched a movement; the Central Council organises the clusters in which units are compared. */
export const meritLaunchers = [
  'president',
  'prime-minister',
  'central-council',
  'ministry',
  'province',
  'unit',
] as const

/** Degree of a merit: plain, outstanding (xuất sắc), many outstanding ones, exceptional (đặc biệt xuất sắc). */
export const meritDegrees = ['plain', 'outstanding', 'many-outstanding', 'special'] as const

const prizeSchema = z.strictObject({
  level: z.enum(['national', 'regional', 'continental', 'world']),
  medal: z.enum(['gold', 'silver', 'bronze', 'other']),
})

export const meritSchema = z.strictObject({
  kind: z.enum(meritKinds),
  scope: z.enum(meritScopes).optional(),
  degree: z.enum(meritDegrees).optional(),
  on: dateSchema.optional(),
  /** Who recognised it, by the body's Vietnamese name; null: nobody did. */
  recognisedBy: z.string().min(1).nullable().optional(),
  prize: prizeSchema.optional(),
  /** Who launched the movement under review, or organises the cluster. */
  launcher: z.enum(meritLaunchers).optional(),
  /** Years for which the movement or the model has lasted. */
  lasting: z.number().min(0).optional(),
  applied: z.boolean().optional(),
})

export type Merit = z.infer<typeof meritSchema>
