import type { RuleData } from '../../../src/kernel/rule-data'
import { nationalData } from '../../../src/national'
import { builtInPacks } from '../../../src/packs'
import type { Award } from '../../../src/schema/award'

/** Every pack that ships with the library. */
export const allPacks: readonly string[] = [...builtInPacks.keys()]

export const all: RuleData = { ...nationalData, packs: [...builtInPacks.values()] }
export const awards: readonly Award[] = [...all.awards, ...all.packs.flatMap((pack) => pack.awards ?? [])]
export const idsOf = (kind: string, annual: boolean) =>
  awards.filter((award) => award.annual === annual && award.subject.some((one) => one === kind)).map(({ id }) => id)
export const titlesOf = (kind: string) => idsOf(kind, true)
export const othersOf = (kind: string) => idsOf(kind, false)
