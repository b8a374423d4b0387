import type { Files, Generator } from './generator'
import { filesUnder, readText } from './repository'

/** Where the tree and a generator disagree. */
export interface Difference {
  readonly path: string
  readonly kind: 'missing' | 'changed' | 'stale'
  /** For `changed`: the first line that differs, counted from 1. */
  readonly line?: number
}

export function differences(generator: Generator, files: Files): readonly Difference[] {
  const written = [...files].flatMap(([path, text]): Difference[] => {
    const current = readText(path)
    if (current === undefined) return [{ path, kind: 'missing' }]
    return current === text ? [] : [{ path, kind: 'changed', line: firstDifferentLine(current, text) }]
  })
  const stale = generator.owns
    .flatMap((owned) => filesUnder(owned))
    .filter((path) => !files.has(path))
    .map((path): Difference => ({ path, kind: 'stale' }))
  return [...written, ...stale]
}

function firstDifferentLine(a: string, b: string): number {
  const other = b.split('\n')
  const lines = a.split('\n')
  const index = lines.findIndex((line, at) => line !== other[at])
  return (index === -1 ? lines.length : index) + 1
}
