import type { Award } from '../../schema/award'
import { isNationalAwardId } from '../../schema/award-id'
import type { Issue } from '../../schema/errors'

/** Awards given as the Law's that are not: they belong in their pack, which verdicts name as their layer. */
export const lawAwards = (awards: readonly Award[]): readonly Issue[] =>
  awards.flatMap(({ id }, index) =>
    isNationalAwardId(id)
      ? []
      : [
          {
            path: `awards[${index}].id`,
            vi: `“${id}” không do Luật quy định; đặt trong gói (packs)`,
            en: `“${id}” is not an award of the Law; it goes into its pack (packs)`,
          },
        ],
  )
