import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { ledgerSchema } from '../src/schema/ledger'

/** A provision of the text. */
interface Found {
  /** Where the ledger may list it: a paragraph after the last point closes either that point or the whole clause. */
  readonly places: readonly string[]
}

/** The articles, clauses, points and further paragraphs of a legal text, in order. */
export interface Outline {
  readonly found: readonly Found[]
  /** Articles and clauses whose wording the text condenses, restates or lacks: a ledger may be finer there. */
  readonly open: ReadonlySet<string>
}

/** How a ledger and a text differ. */
export interface Differences {
  readonly missing: readonly string[]
  readonly absent: readonly string[]
  readonly disordered: readonly string[]
  readonly repeated: readonly string[]
}

const articleHeading = /^## Điều (\d+[a-z]?)(?:\s*–\s*(\d+))?/
/** Articles known to exist somewhere from here on, without their numbers. */
const looseHeading = /^## .*\(Điều (\d+) ff/
const anyHeading = /^#{1,2} |^---$/
/** What the editor of the text says, as against the text. */
const remark = /^(?:#|\(|\*|- |…|\[|Clauses? |From memory)/
const clausesNamed = /Clauses? (\d+)(?:\s*–\s*(\d+))?(?! ff)/g
const notInFull = /NOT RECOVERED|CONDENSED|\(R\b|\(V in part|\(V, shortened|^- /
const clauseLine = /^(\d+)\. (?:([a-zđ])\) )?/
const pointLine = /^([a-zđ])\) /

const range = (from: string, to: string | undefined): readonly string[] =>
  to === undefined ? [from] : Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => String(Number(from) + i))

/** Reads the outline of a legal text: `## Điều 5. …` headings, clauses `1. …`, points `a) …`. */
export const outlineOf = (text: string): Outline => {
  const found: Found[] = []
  const listed = new Set<string>()
  const open = new Set<string>()
  let article: string | undefined
  let clause: string | undefined
  let point: string | undefined
  let paragraphs = 0
  let afterPoint = 0
  let looseFrom: number | undefined

  const list = (...places: string[]) => {
    if (!places.some((place) => listed.has(place))) found.push({ places })
    for (const place of places) listed.add(place)
  }
  const joined = (...parts: (string | undefined)[]) => parts.filter((part) => part !== undefined).join('.')

  /** Paragraphs after a point wait until it is clear whether the list goes on. */
  const settle = (listGoesOn: boolean) => {
    for (let n = 2; n < afterPoint + 2; n += 1) {
      const ofPoint = `${joined(article, clause, point)}#${n}`
      if (!listGoesOn) paragraphs += 1
      if (listGoesOn) list(ofPoint)
      else list(`${joined(article, clause)}#${paragraphs}`, ofPoint)
    }
    afterPoint = 0
  }
  const startArticle = (id: string | undefined) => {
    settle(false)
    article = id
    clause = undefined
    point = undefined
    paragraphs = 0
    if (id !== undefined) list(id)
  }
  const startClause = (id: string) => {
    settle(false)
    clause = id
    point = undefined
    paragraphs = 1
    list(joined(article, id))
  }
  const startPoint = (id: string) => {
    settle(true)
    point = id
    list(joined(article, clause, id))
  }

  for (const line of text.split('\n')) {
    const heading = articleHeading.exec(line)
    const loose = looseHeading.exec(line)
    if (heading?.[1] !== undefined) {
      const articles = range(heading[1], heading[2])
      if (looseFrom !== undefined)
        for (const id of range(String(looseFrom), String(Number(heading[1]) - 1))) open.add(id)
      looseFrom = undefined
      for (const id of articles) {
        startArticle(id)
        if (articles.length > 1) open.add(id)
      }
    } else if (loose || anyHeading.test(line)) {
      startArticle(undefined)
      if (loose) looseFrom = Number(loose[1])
    } else if (article !== undefined && line.trim() !== '') {
      if (remark.test(line)) {
        const named = [...line.matchAll(clausesNamed)].flatMap(([, from, to]) => (from ? range(from, to) : []))
        for (const id of named) {
          startClause(id)
          if (notInFull.test(line)) open.add(joined(article, id))
        }
        if (named.length === 0 && notInFull.test(line)) open.add(article)
        continue
      }
      const [clauseMark, clauseId, pointId] = clauseLine.exec(line) ?? []
      const [, letter = pointId] = pointLine.exec(line) ?? []
      if (clauseMark && clauseId !== undefined) startClause(clauseId)
      if (letter !== undefined) startPoint(letter)
      else if (clauseMark === undefined) {
        if (point !== undefined) afterPoint += 1
        else {
          paragraphs += 1
          if (paragraphs > 1) list(`${joined(article, clause)}#${paragraphs}`)
        }
      }
    }
  }
  startArticle(undefined)
  return { found, open }
}

/** Provisions that the ledger leaves out, that the text does not have, that stand in another order or twice. */
export const compare = ({ found, open }: Outline, ledger: readonly string[]): Differences => {
  const position = new Map(ledger.map((at, index) => [at, index]))
  const matched = new Set<string>()
  const missing: string[] = []
  const disordered: string[] = []
  let last = -1
  for (const { places } of found) {
    const place = places.find((one) => position.has(one))
    if (place === undefined) {
      missing.push(places.join(' or '))
      continue
    }
    matched.add(place)
    const index = position.get(place) ?? last
    if (index < last) disordered.push(place)
    last = Math.max(last, index)
  }
  const belowOpen = (at: string) =>
    [...open].some((place) => at === place || at.startsWith(`${place}.`) || at.startsWith(`${place}#`))
  return {
    missing,
    absent: ledger.filter((at) => !matched.has(at) && !belowOpen(at)),
    disordered,
    repeated: ledger.filter((at, index) => ledger.indexOf(at) !== index),
  }
}

const main = (textPath: string, ledgerPath: string): boolean => {
  const outline = outlineOf(readFileSync(textPath, 'utf8'))
  const ledger = ledgerSchema.parse(JSON.parse(readFileSync(ledgerPath, 'utf8')))
  const differences = compare(
    outline,
    ledger.provisions.map(({ at }) => at),
  )
  const reports: readonly (readonly [string, readonly string[]])[] = [
    ['in the text, not in the ledger', differences.missing],
    ['in the ledger, not in the text', differences.absent],
    ['out of order', differences.disordered],
    ['listed twice', differences.repeated],
  ]
  for (const [what, places] of reports) if (places.length > 0) console.log(`${what}: ${places.join(', ')}`)
  const { length } = ledger.provisions
  console.log(`${ledger.instrument}: ${outline.found.length} provisions in the text, ${length} in the ledger`)
  if (outline.open.size > 0) console.log(`text not in full, so not checked below: ${[...outline.open].join(', ')}`)
  return reports.every(([, places]) => places.length === 0)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [textPath, ledgerPath] = process.argv.slice(2)
  if (textPath === undefined || ledgerPath === undefined) {
    console.error('usage: npx tsx scripts/outline.ts <text.md> <ledger.json>')
    process.exitCode = 2
  } else if (!main(textPath, ledgerPath)) process.exitCode = 1
}
