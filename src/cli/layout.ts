/** Columns that every terminal has. */
export const WIDTH = 78

/** Breaks a text into lines of at most `width` columns, the later ones indented. */
export const wrap = (text: string, indent = '', width = WIDTH): string => {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = indent
    }
    line = line === indent ? `${line}${word}` : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}

/** A heading with a rule under it. */
export const heading = (text: string): string => `\n${text}\n${'─'.repeat(Math.min(text.length, WIDTH))}`

/** Rows as aligned columns: the first to the left, the others to the right. */
export const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n')
}
