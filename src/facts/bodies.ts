import * as z from 'zod'

/** Bodies by their Vietnamese names, of which a part will do: “Bộ Công an”. */
export const bodies = z.array(z.string().min(1)).min(1)

/** Levels that recognise: bộ, ban, ngành, tỉnh, which is one tier; of these only the central ones. */
export const recognisingLevels = ['ministry', 'central'] as const

type Level = (typeof recognisingLevels)[number]

/** One way of writing a name: “Bộ trưởng Bộ Công an” and “Bộ trưởng Công an” name the ministry. */
const fold = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('uỷ', 'ủy')
    .split(/\s+/u)
    .join(' ')
    .replaceAll(/bộ trưởng (bộ )?/gu, 'bộ ')

/** The words of a name, each with a space on both sides. */
const wordsOf = (name: string): string =>
  ` ${
    fold(name)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `

const has = (words: string, wanted: readonly string[]): boolean => wanted.some((one) => words.includes(` ${one} `))
const opens = (words: string, wanted: readonly string[]): boolean => wanted.some((one) => words.startsWith(` ${one} `))

/** Words with “xã” that do not speak of a commune. */
const notCommunes = [' xã hội ', ' hợp tác xã ', ' thông tấn xã ']
const lower = ['xã', 'phường', 'thị trấn', 'thị xã', 'đặc khu', 'huyện', 'quận']

/** Whether a name plainly says a commune, a district or a department of a province. */
const isLower = (name: string): boolean => {
  const words = notCommunes.reduce((text, one) => text.replaceAll(one, '  '), wordsOf(name))
  return has(words, lower) || opens(words, ['sở'])
}

const isProvincial = (name: string): boolean => has(wordsOf(name), ['tỉnh', 'thành phố'])

/** Whether the name of a body does not say that it is below the level. */
export const isAtLevel = (name: string, level: Level): boolean =>
  !isLower(name) && (level === 'ministry' || !isProvincial(name))

/** Whether a body is one of those asked about. */
export const isOneOf = (name: string, asked: readonly string[]): boolean =>
  asked.some((one) => fold(name).includes(fold(one)))

/** Bodies of the army and the police whose names begin like that of a ministry. */
const withinForces = ['bộ tư lệnh', 'bộ chỉ huy', 'bộ đội', 'bộ tổng tham mưu', 'bộ tham mưu']

/** Whether a name plainly says another ministry, a people's committee or a department of a province. */
const isElsewhere = (name: string): boolean => {
  const words = wordsOf(name)
  if (opens(words, withinForces)) return false
  return opens(words, ['bộ', 'sở']) || has(words, ['ủy ban', 'ubnd'])
}

/** Whether a body is one of those asked about or may be one within them: nearly all of their names say nothing of it. */
export const isWithin = (name: string, asked: readonly string[]): boolean => isOneOf(name, asked) || !isElsewhere(name)
