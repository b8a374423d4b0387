export interface CodeBlock {
  readonly language: string
  readonly code: string
  /** The line of the file where the code begins, counted from 1. */
  readonly line: number
}

/** The fenced blocks of a Markdown text. */
export function codeBlocks(markdown: string): readonly CodeBlock[] {
  return [...markdown.matchAll(/^```(\w+)[^\n]*\n(.*?)^```$/gms)].map(({ 1: language = '', 2: code = '', index }) => ({
    language,
    code,
    line: markdown.slice(0, index).split('\n').length + 1,
  }))
}

/** What a block says that it prints: the texts after `// → `, in order. */
export function promisedOutput(code: string): readonly string[] {
  return [...code.matchAll(/\/\/ → (.*)$/gm)].map(({ 1: text = '' }) => text.trimEnd())
}
