import { criteriaIn } from '../../../src/describe-tree'
import { awardIds, describe } from '../../../src/index'
import { nationalData } from '../../../src/national'
import { builtInPacks } from '../../../src/packs'
import type { Award } from '../../../src/schema/award'
import type { AwardId } from '../../../src/schema/award-id'
import type { Description } from '../../../src/schema/description'
import type { Instrument } from '../../../src/schema/instrument'
import { type Ledger, ledgerSchema } from '../../../src/schema/ledger'
import type { PackFile } from '../../../src/schema/pack'
import type { Source } from '../../../src/schema/verdict'
import { filesUnder, readText } from '../repository'
import { dayBefore } from './dates'
import { ladderOn, type Rung } from './ladder/routes'
import { instrumentAnchor, linkTo, placeAnchor, placeIn } from './links'
import { kinds } from './words'

/** An award with where it is written about. */
export interface AwardEntry {
  readonly award: Award
  /** The pack that it comes with; absent: an award of the Law. */
  readonly pack?: PackFile
  readonly page: string
  readonly picture: string
  /** The file of the rule, from the root of the repository. */
  readonly rule: string
  /** As of the day that the pages speak of, or the last day of the last wording. */
  readonly description: Description
}

/** A ledger with its page. */
export interface LedgerEntry {
  readonly ledger: Ledger
  readonly page: string
  readonly file: string
}

/** Everything that the pages are made from. */
export interface Site {
  /** The day on which the pages read the law: the last on which somebody confirmed the list of instruments. */
  readonly asOf: string
  readonly awards: readonly AwardEntry[]
  readonly packs: readonly PackFile[]
  readonly ledgers: readonly LedgerEntry[]
  /** What each award builds on: those of the Law, then those of the packs. */
  readonly ladder: readonly Rung[]
  /** Of the Law first, then of the packs; each once. */
  readonly instruments: readonly { readonly instrument: Instrument; readonly pack?: PackFile }[]
  readonly awardOf: (id: AwardId) => AwardEntry | undefined
  /** A citation as a link from a page to the ledger, or to the instrument where it has none. */
  readonly cite: (from: string, source: Source) => string
  /** An award's name, linked to its page. */
  readonly name: (from: string, id: AwardId) => string
}

export const pages = {
  index: 'docs/README.md',
  readings: 'docs/doc-hieu.md',
  instruments: 'docs/van-ban.md',
  general: 'docs/quy-dinh-chung.md',
  ladder: 'docs/thang-danh-hieu.svg',
  ladderPage: 'docs/thang-khen-thuong.md',
  pack: (id: string) => `docs/goi/${id}.md`,
  award: ({ id, kind }: Award) => (id.includes('/') ? `docs/goi/${id}.md` : `docs/${kinds[kind].folder}/${id}.md`),
  picture: ({ id }: Award) => `docs/hinh/${id}.svg`,
}

const ruleFiles = (): ReadonlyMap<string, string> =>
  new Map(
    filesUnder('rules')
      .filter((path) => /^rules\/(national\/(?!conditions)|sectors\/[^/]+\/awards\/)/.test(path))
      .filter((path) => path.endsWith('.json') && !path.endsWith('.cases.json'))
      .map((path) => [JSON.parse(readText(path) ?? '{}').id as string, path]),
  )

const readLedgers = (): readonly LedgerEntry[] => {
  const files = filesUnder('rules').filter((path) => /^rules\/(sectors\/[^/]+\/)?provisions\/[^/]+\.json$/.test(path))
  const entries = files.map((file) => ({
    file,
    ledger: ledgerSchema.parse(JSON.parse(readText(file) ?? '{}')),
    page: `docs/so-cai/${file.split('/').at(-1)?.replace('.json', '.md')}`,
  }))
  const twice = entries.find(({ page }, index) => entries.findIndex((one) => one.page === page) !== index)
  if (twice) throw new Error(`two ledgers want ${twice.page}`)
  return entries
}

/** The day on which an award is described: the day of the pages, or the last day of its last wording. */
const dayFor = ({ versions }: Award, asOf: string): string => {
  const last =
    versions
      .map(({ to }) => to ?? '9999-12-31')
      .sort()
      .at(-1) ?? asOf
  const first = versions.map(({ from }) => from).sort()[0] ?? asOf
  return last <= asOf ? dayBefore(last) : first > asOf ? first : asOf
}

/** Gathers what the pages are made from. */
export const createSite = (): Site => {
  const packs = [...builtInPacks.values()]
  const instruments = [
    ...nationalData.instruments.map((instrument) => ({ instrument })),
    ...packs.flatMap((pack) => pack.instruments.map((instrument) => ({ instrument, pack }))),
  ].filter(({ instrument }, index, all) => all.findIndex((one) => one.instrument.id === instrument.id) === index)
  const asOf =
    instruments
      .map(({ instrument }) => instrument.confirmedOn ?? '')
      .sort()
      .at(-1) || '2025-07-01'
  const rules = ruleFiles()
  const entry = (award: Award, pack?: PackFile): AwardEntry => ({
    award,
    ...(pack ? { pack } : {}),
    page: pages.award(award),
    picture: pages.picture(award),
    rule: rules.get(award.id) ?? '',
    description: describe(award.id, { on: dayFor(award, asOf), ...(pack ? { packs: [pack.id] } : {}) }),
  })
  const national = new Map(nationalData.awards.map((award) => [award.id, award]))
  const awards = [
    ...awardIds()
      .flatMap((id) => national.get(id) ?? [])
      .map((award) => entry(award)),
    ...packs.flatMap((pack) => (pack.awards ?? []).map((award) => entry(award as Award, pack))),
  ]
  const byId = new Map(awards.map((one) => [one.award.id, one]))
  const ledgers = readLedgers()
  const places = new Map(
    ledgers.map(({ ledger, page }) => [
      ledger.instrument,
      { page, ats: new Set(ledger.provisions.map(({ at }) => at)) },
    ]),
  )
  const known = new Set(instruments.map(({ instrument }) => instrument.id))

  const cite = (from: string, source: Source): string => {
    const found = places.get(source.instrument)
    const name = source.name.vi
    if (found === undefined)
      return known.has(source.instrument)
        ? `[${name}](${linkTo(from, pages.instruments, instrumentAnchor(source.instrument))})`
        : name
    const parts = placeIn(source).split('.')
    const at = [3, 2, 1].map((count) => parts.slice(0, count).join('.')).find((place) => found.ats.has(place))
    return `[${name}](${linkTo(from, found.page, at === undefined ? undefined : placeAnchor(at))})`
  }

  const ofPack = (pack: PackFile) => new Set((pack.awards ?? []).map(({ id }) => id))
  const ladder = [
    ...ladderOn(asOf),
    ...packs.flatMap((pack) => ladderOn(asOf, [pack]).filter(({ award }) => ofPack(pack).has(award.id))),
  ]

  return {
    asOf,
    ladder,
    awards,
    packs,
    ledgers,
    instruments,
    awardOf: (id) => byId.get(id),
    cite,
    name: (from, id) => {
      const found = byId.get(id)
      return found ? `[${found.award.name.vi}](${linkTo(from, found.page)})` : `“${id}”`
    },
  }
}

/** Anchors that an award's page has for its criteria and bars. */
export const anchorsOn = ({ description }: AwardEntry): ReadonlySet<string> =>
  new Set([
    ...[...(description.scope ? [description.scope] : []), ...description.criteria]
      .flatMap(criteriaIn)
      .map(({ id }) => id),
    ...description.bars.map(({ id }) => id),
    ...description.quotas.map(({ id }) => id),
  ])
