import { awardPage } from './docs/award-page'
import { usesOf } from './docs/citations'
import { withDays } from './docs/dates'
import { generalPage } from './docs/general-page'
import { indexPage } from './docs/index-page'
import { instrumentsPage } from './docs/instruments-page'
import { plans } from './docs/ladder/plans'
import { ladderPage } from './docs/ladder-page'
import { ledgerPage } from './docs/ledger-page'
import { packPage } from './docs/pack-page'
import { awardsPicture } from './docs/picture/awards'
import { conditionsPicture } from './docs/picture/conditions'
import { ladderPicture } from './docs/picture/ladder'
import { readingsPage } from './docs/readings-page'
import { createSite, pages } from './docs/site'
import { kinds } from './docs/words'
import type { Files, Generator } from './generator'

/** The pages that a reader consults, from the rules. */
export const docs: Generator = {
  name: 'docs',
  owns: [
    ...Object.values(kinds).map(({ folder }) => `docs/${folder}`),
    'docs/hinh',
    'docs/goi',
    'docs/so-cai',
    pages.index,
    pages.readings,
    pages.instruments,
    pages.general,
    pages.ladder,
    pages.ladderPage,
    ...plans.map(({ path }) => path),
  ],
  run,
}

type Entry = readonly [path: string, text: string]

/** Dates and percent signs as a Vietnamese reader writes them, and no more than one empty line. */
const tidy = ([path, text]: Entry): [string, string] => [
  path,
  withDays(text)
    .replace(/(\d) %/g, '$1%')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\n*$/, '\n'),
]

function run(): Files {
  const site = createSite()
  const uses = usesOf(site)
  const ladder = ladderPicture((id) => site.awardOf(id)?.description)
  const files: readonly Entry[] = [
    ...site.awards.map((entry): Entry => [entry.page, awardPage(entry, site)]),
    ...site.awards.map((entry): Entry => [entry.picture, conditionsPicture(entry.description)]),
    ...site.ledgers.map((entry): Entry => [entry.page, ledgerPage(entry, site, uses)]),
    ...site.packs.map((pack): Entry => [pages.pack(pack.id), packPage(pack, site)]),
    [pages.instruments, instrumentsPage(site)],
    [pages.readings, readingsPage(site)],
    [pages.general, generalPage(site)],
    [pages.ladderPage, ladderPage(site)],
    ...plans.map((plan): Entry => [plan.path, awardsPicture(plan, site.ladder)]),
    [pages.index, indexPage(site, ladder !== undefined)],
    ...(ladder === undefined ? [] : [[pages.ladder, ladder] as const]),
  ]
  return new Map(files.map(tidy))
}
