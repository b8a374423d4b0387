import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path/posix'
import ts from 'typescript'

export interface Imports {
  /** Paths from the root of the repository. */
  readonly files: readonly string[]
  /** Names of packages and of Node's modules, as written. */
  readonly packages: readonly string[]
}

/** What each source file under a folder imports, types included. Paths run from the root of the repository. */
export function importGraph(folder: string): ReadonlyMap<string, Imports> {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts'))
    .sort()
  return new Map(sources.map((path) => [path, importsOf(path)]))
}

function importsOf(path: string): Imports {
  const written = ts
    .preProcessFile(readFileSync(path, 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => fileName)
  return {
    files: written.filter((name) => name.startsWith('.')).map((name) => resolve(path, name)),
    packages: written.filter((name) => !name.startsWith('.')),
  }
}

function resolve(from: string, name: string): string {
  const target = normalize(join(dirname(from), name))
  const found = [target, `${target}.ts`, `${target}/index.ts`].find(
    (path) => /\.(ts|json)$/.test(path) && existsSync(path),
  )
  if (found === undefined) throw new Error(`${from} imports ${name}, which is not there`)
  return found
}

/** Every file reached from one, itself included. */
export function reach(graph: ReadonlyMap<string, Imports>, start: string): ReadonlySet<string> {
  const reached = new Set([start])
  for (const path of reached) for (const next of graph.get(path)?.files ?? []) reached.add(next)
  return reached
}

/** One cycle as the files on it, or undefined where there is none. */
export function cycle(graph: ReadonlyMap<string, Imports>): readonly string[] | undefined {
  const done = new Set<string>()
  const walk = (path: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return undefined
    for (const next of graph.get(path)?.files ?? []) {
      const found = walk(next, [...trail, path])
      if (found !== undefined) return found
    }
    done.add(path)
    return undefined
  }
  for (const path of graph.keys()) {
    const found = walk(path, [])
    if (found !== undefined) return found
  }
  return undefined
}
