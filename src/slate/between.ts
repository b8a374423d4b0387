import type { Award } from '../schema/award'
import type { Locale } from '../schema/text'
import type { Missing, Reason, Verdict } from '../schema/verdict'
import { summaryOf } from '../verdict/summary'

interface Place {
  readonly award: Award | undefined
  /** Whose records leave the outcome open. */
  readonly path: string
  readonly locale: Locale
}

/** What blocks in one world only is not known in the true one. */
const openly =
  (path: string) =>
  ({ id, evidence, says, cite, way, layer }: Reason): Missing =>
    way === undefined ? { id, evidence, says, path, cite, layer } : { id, evidence, says, path, cite, way, layer }

/** One verdict of the two that the open titles of a season allow: theirs where they agree, else undetermined. */
export const between = (least: Verdict, most: Verdict, { award, path, locale }: Place): Verdict => {
  if (least.status === most.status) return least.status === 'ineligible' ? most : least
  const open = [least, most].find(({ status }) => status === 'undetermined')
  const blocked = [least, most].find(({ status }) => status === 'ineligible')
  const missing = [...(open?.missing ?? []), ...(blocked?.reasons ?? []).map(openly(path))]
  const base = open ?? most
  return {
    ...base,
    status: 'undetermined',
    pass: false,
    reasons: [],
    missing,
    summary: award ? summaryOf(award, 'undetermined', [], missing, locale) : base.summary,
  }
}
