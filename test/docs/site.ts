import { readdirSync, readFileSync, statSync } from 'node:fs'
import { docs } from '../../scripts/generate/docs'

/** The generated pages and pictures, by path, as the rules have them now. */
export const generated: ReadonlyMap<string, string> = await docs.run()

const handWritten = (): readonly string[] => [
  'README.md',
  'CONTRIBUTING.md',
  ...(statSync('docs', { throwIfNoEntry: false }) === undefined
    ? []
    : readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((path) => `docs/${path.replaceAll('\\', '/')}`)),
]

const ownedBy = (path: string): boolean => docs.owns.some((owned) => path === owned || path.startsWith(`${owned}/`))

/** Every page in Markdown: the generated ones, and those that somebody wrote. */
export const pages: ReadonlyMap<string, string> = new Map(
  [
    ...generated,
    ...handWritten()
      .filter((path) => path.endsWith('.md') && !ownedBy(path))
      .map((path) => [path, readFileSync(path, 'utf8')] as const),
  ].filter(([path]) => path.endsWith('.md')),
)

/** Whether a file or folder is there, or will be once the pages are written. */
export const exists = (path: string): boolean =>
  generated.has(path) ||
  [...generated.keys()].some((one) => one.startsWith(`${path.replace(/\/$/, '')}/`)) ||
  (!ownedBy(path) && statSync(path, { throwIfNoEntry: false }) !== undefined)
