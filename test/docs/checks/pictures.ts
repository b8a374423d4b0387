import { expect, test } from 'vitest'
import { textWidth } from '../../../scripts/generate/docs/picture/measure'
import { generated } from '../site'

const pictures = [...generated].filter(([path]) => path.endsWith('.svg'))

const tag = /<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<&]*(?:&(?:amp|lt|gt|quot);[^"<&]*)*")*)(\/?)>/g

/** What is wrong with an XML text without comments, declarations and sections; undefined: nothing. */
const malformed = (text: string): string | undefined => {
  const open: string[] = []
  let at = 0
  for (const match of text.matchAll(tag)) {
    const between = text.slice(at, match.index)
    if (/[<>]/.test(between)) return `stray bracket in “${between.trim().slice(0, 60)}”`
    if (/&(?!(?:amp|lt|gt|quot);)/.test(between)) return `stray ampersand in “${between.trim().slice(0, 60)}”`
    at = match.index + match[0].length
    const [, closing, name = '', , alone] = match
    if (closing) {
      const last = open.pop()
      if (last !== name) return `</${name}> closes <${last}>`
    } else if (!alone) open.push(name)
  }
  if (text.slice(at).trim() !== '') return `“${text.slice(at).trim().slice(0, 60)}” after the end`
  return open.length > 0 ? `<${open.at(-1)}> is not closed` : undefined
}

interface Placed {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly words: string
}

const sizes: Readonly<Record<string, number>> = { t11: 11, t12: 12, t13: 13, t14: 14, t16: 16 }

/** Where the texts of a picture stand, with the widest that they can be. */
const textsIn = (text: string): readonly Placed[] =>
  [...text.matchAll(/<text class="([^"]*)" x="([\d.]+)" y="([\d.]+)"( text-anchor="middle")?>([^<]*)<\/text>/g)].map(
    ([, style = '', x, y, middle, raw = '']) => {
      const words = raw
        .replaceAll('&quot;', '"')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
      const size = sizes[style.split(' ')[0] ?? ''] ?? 16
      const width = textWidth(words, size, style.split(' ').includes('b'))
      return { x: Number(x) - (middle ? width / 2 : 0), y: Number(y), width, words }
    },
  )

const overlap = (a: Placed, b: Placed): boolean =>
  Math.abs(a.y - b.y) < 10 && a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1

test('there are pictures', () => {
  expect(pictures.length).toBeGreaterThan(10)
})

test.each(pictures)('%s is well-formed', (_, text) => {
  expect(malformed(text)).toBeUndefined()
  expect(text).toContain('<title>')
})

test.each(pictures)('%s keeps its words inside and apart', (_, text) => {
  const width = Number(/viewBox="0 0 ([\d.]+) /.exec(text)?.[1])
  const height = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(text)?.[1])
  const texts = textsIn(text)
  expect(texts.length).toBe(text.match(/<text /g)?.length)
  const outside = texts.filter((one) => one.x < 0 || one.x + one.width > width || one.y > height)
  expect(outside.map(({ words }) => words)).toEqual([])
  const crossed = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlap(one, other))
      .map((other) => `${one.words} / ${other.words}`),
  )
  expect(crossed).toEqual([])
})
