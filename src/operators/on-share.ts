import type { Share, Value } from '../facts/fact'

/** Decides a question about a share; undefined for what is none. */
export const onShare =
  (certain: (share: Share) => boolean) =>
  (actual: Value): boolean | undefined =>
    typeof actual === 'object' && 'whole' in actual ? certain(actual) : undefined
