import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const entries = ['index', 'core']
const outputs = entries.flatMap((entry) => ['js', 'cjs', 'd.ts', 'd.cts'].map((ending) => `dist/${entry}.${ending}`))

/** Tests of the built package would otherwise judge yesterday's code. */
export function refuseStaleBuild(): void {
  const built = Math.min(...outputs.map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0))
  const changed = Math.max(...['src', 'rules'].map(newest))
  if (built < changed) throw new Error('dist is missing or older than the sources: run `npm run build` first')
}

function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !path.endsWith('.cases.json'),
  )
  return Math.max(
    0,
    ...files
      .map((path) => statSync(join(folder, path)))
      .filter((stat) => stat.isFile())
      .map((stat) => stat.mtimeMs),
  )
}
