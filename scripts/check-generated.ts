import { generators } from './generate/all'
import { differences } from './generate/differences'

for (const load of generators) {
  const generator = await load()
  const files = await generator.run()
  const found = differences(generator, files)
  if (found.length > 0) {
    // The generators after this one would read what is out of date.
    console.error(`${generator.name}: out of date, run \`npm run gen\``)
    for (const { path, kind, line } of found) console.error(`  ${kind} ${path}${line === undefined ? '' : `:${line}`}`)
    process.exit(1)
  }
  console.log(`${generator.name}: ${files.size} files up to date`)
}
