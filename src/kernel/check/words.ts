import type { Check } from './check'
import { inside, issueAt, type Placed } from './place'

/** Names may be the same in both languages. */
const names = ['name', 'issuedBy']

const isText = (value: object): value is { vi: string; en: string } =>
  'vi' in value && 'en' in value && typeof value.vi === 'string' && typeof value.en === 'string'

/** Texts in plain data; parameters of facts are no words. */
const textsIn = ({ place, value }: Placed<unknown>): readonly Placed<{ vi: string; en: string }>[] => {
  if (typeof value !== 'object' || value === null) return []
  if (isText(value)) return [{ place, value }]
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries
    .filter(([key]) => key !== 'params' && !names.includes(String(key)))
    .flatMap(([key, inner]) => textsIn({ place: inside(place, key), value: inner }))
}

const bare = (words: string): string => words.trim().toLowerCase()

export const words: Check = {
  name: 'words',
  description:
    'Words for users are in both languages: what is the same in both was not translated, unless it is a name.',
  check: ({ awards, additions, shared, instruments, readings, caveats }) =>
    [...awards, ...additions, ...shared, ...instruments, ...readings, ...caveats]
      .flatMap(textsIn)
      .filter(({ value: { vi, en } }) => bare(vi) === bare(en))
      .map(({ place }) =>
        issueAt(inside(place, 'en'), { vi: 'giống hệt bản tiếng Việt', en: 'is the same as the Vietnamese' }),
      ),
}
