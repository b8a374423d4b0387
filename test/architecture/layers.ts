/**
 * The floors of the library, top first. A file imports from lower floors and from its own folder.
 * An operator knows what facts give; a fact knows no operator.
 */
const floors: readonly (readonly string[])[] = [
  ['index'],
  ['verbs'],
  ['generated'],
  ['verdict'],
  ['kernel'],
  ['operators'],
  ['facts'],
  ['schema'],
]

const takesGenerated = ['src/national.ts', 'src/packs.ts']

/** What users import. */
const entries = ['index.ts', 'core.ts', 'roster.ts', 'authoring.ts', 'cli.ts']

/** A verb of many files has a folder of its own. */
const verbs = ['slate', 'cases', 'roster', 'authoring', 'cli']

/** `src/index.ts` → `index`, another `src/*.ts` → `verbs`, `src/facts/…` → `facts`. */
function placeOf(path: string): string {
  const [, folder = '', ...rest] = path.split('/')
  if (rest.length > 0) return verbs.includes(folder) ? 'verbs' : folder
  return entries.includes(folder) ? 'index' : 'verbs'
}

function floorOf(place: string): number {
  return floors.findIndex((floor) => floor.includes(place))
}

/** Why one file of src/ may not import another; undefined where it may. */
export function breach(from: string, to: string): string | undefined {
  if (!to.startsWith('src/')) {
    return placeOf(from) === 'generated' && to.startsWith('rules/') ? undefined : 'only src/generated reads rules'
  }
  const [above, below] = [placeOf(from), placeOf(to)]
  for (const place of [above, below]) if (floorOf(place) === -1) return `src/${place} has no floor`
  if (above === 'generated') return below === 'generated' ? undefined : 'generated files import only rules'
  if (below === 'generated' && !takesGenerated.includes(from)) return `only ${takesGenerated.join(', ')} take it`
  if (above !== below && floorOf(above) >= floorOf(below)) return `${above} may not import ${below}`
  return undefined
}
