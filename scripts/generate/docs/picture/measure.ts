/**
 * Widths of letters in em. They are those of a wide sans-serif (DejaVu Sans), so that text fits its box whichever
 * font the reader's machine puts in its place.
 */
const widths: Readonly<Record<string, number>> = {
  ' ': 0.32,
  '.': 0.32,
  ',': 0.32,
  ':': 0.34,
  ';': 0.34,
  "'": 0.28,
  '“': 0.52,
  '”': 0.52,
  '"': 0.46,
  '(': 0.39,
  ')': 0.39,
  '-': 0.36,
  '–': 0.5,
  '/': 0.34,
  '%': 0.95,
  '≥': 0.84,
  '→': 0.84,
  '·': 0.32,
  '!': 0.4,
  '?': 0.53,
  a: 0.61,
  b: 0.63,
  c: 0.55,
  d: 0.63,
  đ: 0.63,
  e: 0.62,
  f: 0.35,
  g: 0.63,
  h: 0.63,
  i: 0.28,
  j: 0.28,
  k: 0.58,
  l: 0.28,
  m: 0.97,
  n: 0.63,
  o: 0.61,
  p: 0.63,
  q: 0.63,
  r: 0.41,
  s: 0.52,
  t: 0.39,
  u: 0.63,
  v: 0.59,
  w: 0.82,
  x: 0.59,
  y: 0.59,
  z: 0.52,
  ơ: 0.66,
  ư: 0.7,
  A: 0.68,
  B: 0.69,
  C: 0.7,
  D: 0.77,
  Đ: 0.77,
  E: 0.63,
  G: 0.77,
  H: 0.75,
  I: 0.29,
  K: 0.66,
  L: 0.56,
  M: 0.86,
  N: 0.75,
  O: 0.79,
  P: 0.6,
  Q: 0.79,
  R: 0.69,
  S: 0.63,
  T: 0.61,
  U: 0.73,
  V: 0.68,
  X: 0.69,
  Y: 0.61,
}

const OTHER = 0.64
const BOLD = 1.1

const known = new Map<string, number>(Object.entries(widths))

const letterWidth = (letter: string): number => {
  const found = known.get(letter)
  if (found !== undefined) return found
  // Tone marks take no width; the horn of ơ and ư is part of the letter.
  const base = letter
    .normalize('NFD')
    .replace(/[\u0300-\u0303\u0306\u0309\u0323]/g, '')
    .normalize('NFC')
  const width = widths[base] ?? widths[base.normalize('NFD').charAt(0)] ?? OTHER
  known.set(letter, width)
  return width
}

/** Width of a text in pixels. */
export const textWidth = (text: string, size: number, bold = false): number =>
  [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * size * (bold ? BOLD : 1)

/** Breaks a text into lines that are at most so wide, at spaces; a word that is wider stands alone. */
export const wrap = (text: string, width: number, size: number, bold = false): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer, size, bold) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}
