import type { AwardId } from '../schema/award-id'
import type { PackFile } from '../schema/pack'
import type { Text } from '../schema/text'

/** What a pack tells beside a criterion. */
export interface LayeredMessage {
  readonly says: Text
  readonly layer: string
}

type Messages = ReadonlyMap<AwardId, ReadonlyMap<string, readonly LayeredMessage[]>>

/** What packs tell beside criteria and bars, by award and criterion. */
export const messagesOf = (packs: readonly PackFile[]): Messages => {
  const found = new Map<AwardId, Map<string, LayeredMessage[]>>()
  for (const { id: layer, messages = [] } of packs)
    for (const { award, criterion, says } of messages) {
      const ofAward = found.get(award) ?? new Map<string, LayeredMessage[]>()
      ofAward.set(criterion, [...(ofAward.get(criterion) ?? []), { says, layer }])
      found.set(award, ofAward)
    }
  return found
}
