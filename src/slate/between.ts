import type { Award } from '../schema/award'
import type { Locale } from '../schema/text'
import type { Missing, Reason, Trace, Verdict } from '../schema/verdict'
import { summaryOf } from '../verdict/summary'

interface Place {
  readonly award: Award | undefined
  /** Whose records leave the outcome open. */
  readonly path: () => string
  readonly locale: Locale
}

/** What blocks in one world only is not known in the true one. */
const openly =
  (path: string) =>
  ({ id, evidence, says, cite, way, layer }: Reason): Missing =>
    way === undefined ? { id, evidence, says, path, cite, layer } : { id, evidence, says, path, cite, way, layer }

/** How a criterion or bar comes out, wherever it is asked. */
const outcomesOf = (id: string, trace: Trace): readonly Trace['outcome'][] => [
  ...(trace.id === id ? [trace.outcome] : []),
  ...(trace.children ?? []).flatMap((child) => outcomesOf(id, child)),
]

/** What blocks in one world and not in the other: the rest is known, and does not change. */
const onlyIn = ({ reasons, trace }: Verdict, other: Verdict): readonly Reason[] =>
  reasons.filter(({ id }) => outcomesOf(id, trace).join() !== outcomesOf(id, other.trace).join())

/** One verdict of the two that the open titles of a season allow: theirs where they agree, else undetermined. */
export const between = (least: Verdict, most: Verdict, { award, path, locale }: Place): Verdict => {
  if (least.status === most.status) return least.status === 'ineligible' ? most : least
  const worlds = [
    [least, most],
    [most, least],
  ] as const
  const open = worlds.flat().find(({ status }) => status === 'undetermined')
  const blocked = worlds.find(([{ status }]) => status === 'ineligible')
  const missing = [...(open?.missing ?? []), ...(blocked ? onlyIn(...blocked) : []).map(openly(path()))]
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
