import type { TextSource } from './row'

/** A line with its number, from 1. */
export interface Line {
  readonly number: number
  readonly text: string
}

/** The lines of a text that comes in pieces; no more than one line and one piece is held. */
export async function* linesOf(source: TextSource): AsyncGenerator<Line> {
  const decoder = new TextDecoder()
  let rest = ''
  let number = 0
  for await (const piece of source) {
    rest += typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true })
    let start = 0
    for (let end = rest.indexOf('\n'); end !== -1; end = rest.indexOf('\n', start)) {
      number += 1
      yield { number, text: rest.slice(start, end) }
      start = end + 1
    }
    rest = rest.slice(start)
  }
  rest += decoder.decode()
  if (rest !== '') yield { number: number + 1, text: rest }
}
