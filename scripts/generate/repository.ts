import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Every file at or under a path, as sorted paths from the root of the repository; none where nothing is there. */
export function filesUnder(path: string): readonly string[] {
  const stat = statSync(join(root, path), { throwIfNoEntry: false })
  if (stat === undefined) return []
  if (stat.isFile()) return [path]
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .sort()
}

export function readText(path: string): string | undefined {
  const stat = statSync(join(root, path), { throwIfNoEntry: false })
  return stat?.isFile() ? readFileSync(join(root, path), 'utf8') : undefined
}
