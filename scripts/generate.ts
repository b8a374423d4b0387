import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generators } from './generate/all'
import { differences } from './generate/differences'
import { root } from './generate/repository'

for (const load of generators) {
  const generator = await load()
  const files = await generator.run()
  const changes = differences(generator, files)
  for (const { path, kind } of changes) {
    if (kind === 'stale') {
      rmSync(join(root, path))
      continue
    }
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), files.get(path) ?? '')
  }
  console.log(`${generator.name}: ${files.size} files, ${changes.length} changed`)
  for (const { path, kind } of changes) console.log(`  ${kind === 'stale' ? 'removed' : 'wrote'} ${path}`)
}
