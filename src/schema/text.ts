import * as z from 'zod'

/** Words for users, always in both languages. */
export const textSchema = z.strictObject({
  vi: z.string().trim().min(1),
  en: z.string().trim().min(1),
})

/** A text in Vietnamese and English. */
export type Text = z.infer<typeof textSchema>

/** The language in which a verdict is put into words. */
export type Locale = keyof Text
