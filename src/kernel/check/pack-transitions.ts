import type { Check } from './check'
import { inside, issueAt } from './place'

export const packTransitions: Check = {
  name: 'pack-transitions',
  description:
    'Which law governs a dossier received earlier is for the Law to say: a pack that said it would move its day.',
  check: ({ pack, instruments, law }) => {
    if (pack === undefined) return []
    const national = new Set(law.instruments.map(({ id }) => id))
    return instruments
      .filter(({ value }) => value.transition !== undefined && !national.has(value.id))
      .map(({ place }) =>
        issueAt(inside(place, 'transition'), {
          vi: 'không do gói quy định: nó đổi ngày áp dụng của Luật',
          en: 'is not for a pack to set: it would move the day of the Law',
        }),
      )
  },
}
