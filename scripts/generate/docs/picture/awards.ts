import type { AwardId } from '../../../../src/schema/award-id'
import { groupsOf } from '../ladder/groups'
import type { Chain, Plan } from '../ladder/plans'
import { type Edge, isBase, type Rung } from '../ladder/routes'
import { baseWords, FREE_WAY, helpWords, shortWords, togetherWords, whomWords } from '../ladder/words'
import { capital } from '../words'
import { shortPlace } from './block'
import { textWidth, wrap } from './measure'
import { head, path, picture, rect, text } from './svg'

const WIDTH = 880
const EDGE = 20
const GUTTER = 56
const BOX = (WIDTH - EDGE * 2 - GUTTER) / 2
const GAP = 42
const BETWEEN_CHAINS = 30
const HEADING = 30
const TOP = 56
const NAME = 18
const LINE = 16
const PAD = 14

/** The law that a picture's places belong to where they name no other. */
const LAW = '06/2022/QH15'

interface Line {
  readonly words: string
  readonly indent: number
  readonly muted: boolean
}

interface Box {
  readonly rung: Rung
  readonly x: number
  readonly y: number
  readonly height: number
  readonly names: readonly string[]
  readonly english: readonly string[]
  readonly lines: readonly Line[]
}

type NameOf = (id: AwardId) => string

const broken = (words: string, indent: number, muted = false): readonly Line[] =>
  wrap(words, BOX - PAD * 2 - indent - 10, 12).map((line, index) => ({
    words: line,
    indent: index === 0 ? indent : indent + 10,
    muted,
  }))

const linesOf = (rung: Rung, name: NameOf): readonly Line[] => {
  const groups = groupsOf(rung)
  const told = groups.flatMap((group) => {
    const places = `(${group.cites.map((cite) => shortPlace(cite, LAW)).join('; ')})`
    const whom = groups.length > 1 ? whomWords(group) : ''
    const bases = group.bases.map((base) => baseWords(base, name)).join('; ')
    const asked = group.alternatives.filter(({ length }) => length > 0).map((edges) => togetherWords(edges, name))
    const helps = helpWords(group, name)
    const [only = ''] = asked
    if (bases === '') {
      const words = capital([only, ...helps].filter(Boolean).join('; '))
      return broken(`• ${words} ${places}`, 0)
    }
    return [
      ...broken(`• ${whom ? `${capital(whom)}: ` : ''}${bases} ${places}`, 0),
      ...(asked.length === 1 ? broken(`– trong thời gian đó có ${only}`, 12) : []),
      ...(asked.length > 1
        ? [...broken('– trong thời gian đó có một trong:', 12), ...asked.flatMap((one) => broken(`· ${one}`, 26))]
        : []),
      ...helps.flatMap((help) => broken(`– ${help}`, 12, true)),
    ]
  })
  const free = groups.length > 0 && rung.routes.some(({ length }) => length === 0)
  return [...told, ...(free ? broken(`• ${FREE_WAY}`, 0, true) : [])]
}

const headHeight = ({ names, english }: Pick<Box, 'names' | 'english'>): number =>
  names.length * NAME + english.length * 15 + 14

const boxOf = (rung: Rung, x: number, name: NameOf): Box => {
  const names = wrap(rung.award.name.vi, BOX - PAD * 2, 14, true)
  const english = wrap(rung.award.name.en, BOX - PAD * 2, 12)
  const lines = linesOf(rung, name)
  const height = headHeight({ names, english }) + (lines.length > 0 ? lines.length * LINE + 12 : 0)
  return { rung, x, y: 0, height, names, english, lines }
}

const draw = (box: Box): readonly string[] => {
  const { x, y, height, names, english, lines } = box
  const top = headHeight(box)
  return [
    rect(x, y, BOX, height, 'box'),
    rect(x, y, BOX, top, 'start'),
    ...names.map((line, index) => text(x + PAD, y + 22 + index * NAME, line, 't14 b')),
    ...english.map((line, index) => text(x + PAD, y + 20 + names.length * NAME + index * 15, line, 't12 i m')),
    ...lines.map(({ words, indent, muted }, index) =>
      text(x + PAD + indent, y + top + 18 + index * LINE, words, muted ? 't12 m' : 't12'),
    ),
  ]
}

const chip = (x: number, y: number, words: string): readonly string[] => {
  const width = textWidth(words, 12, true) + 16
  return [rect(x - width / 2, y - 11, width, 22, 'chip', 11), text(x, y + 4, words, 't12 b', 'middle')]
}

const baseEdges = ({ routes }: Rung, from: AwardId): readonly Edge[] => [
  ...new Set(routes.flat().filter((edge) => edge.from === from && isBase(edge))),
]

const between = (lower: Box, upper: Box): readonly string[] => {
  const edges = baseEdges(upper.rung, lower.rung.award.id)
  if (edges.length === 0) return []
  const x = lower.x + BOX / 2
  const low = upper.y + upper.height
  return [
    path([
      [x, lower.y],
      [x, low],
    ]),
    head(x, low, 'up'),
    ...chip(x, (lower.y + low) / 2 + 2, shortWords(edges).join(' hoặc ')),
  ]
}

interface Placed {
  readonly heading: string
  readonly headingAt: number
  readonly x: number
  /** Lowest award first. */
  readonly boxes: readonly Box[]
}

/** Chains of a column one below the other. */
const columnOf = (
  chains: readonly Chain[],
  x: number,
  rungOf: (id: AwardId, chain: Chain) => Rung | undefined,
  name: NameOf,
): { readonly placed: readonly Placed[]; readonly bottom: number } => {
  let y = TOP
  const placed = chains.map((chain, index): Placed => {
    if (index > 0) y += chain.heading === '' ? BETWEEN_CHAINS / 2 : BETWEEN_CHAINS
    const headingAt = y + 14
    if (chain.heading !== '') y += HEADING
    const rungs = chain.awards.flatMap((id) => rungOf(id, chain) ?? [])
    const boxes = [...rungs].reverse().map((rung, step) => {
      const box = boxOf(rung, x, name)
      if (step > 0) y += GAP
      const at = { ...box, y }
      y += box.height
      return at
    })
    return { heading: chain.heading, headingAt, x, boxes: boxes.reverse() }
  })
  return { placed, bottom: y }
}

/** From a box on the left to one on the right, up or down in the gutter. */
const across = (left: readonly Box[], right: readonly Box[]): readonly string[] => {
  const links = right.flatMap((upper) =>
    left
      .filter(({ rung }) => rung.subject === upper.rung.subject && baseEdges(upper.rung, rung.award.id).length > 0)
      .map((lower) => ({ lower, upper })),
  )
  return links.flatMap(({ lower, upper }, lane) => {
    const x = lower.x + BOX + 18 + lane * 10
    const from = lower.y + headHeight(lower) / 2
    const to = upper.y + headHeight(upper) / 2
    return [
      path([
        [lower.x + BOX, from],
        [x, from],
        [x, to],
        [upper.x, to],
      ]),
      head(upper.x, to, 'right'),
    ]
  })
}

/** Chains of awards side by side, with what leads from each to the next. */
export const awardsPicture = ({ title, columns }: Plan, ladder: readonly Rung[]): string => {
  const names = new Map(ladder.map(({ award }) => [award.id, award.name.vi]))
  const name = (id: AwardId) => names.get(id) ?? id
  const rungOf = (id: AwardId, { subject }: Chain) =>
    ladder.find((rung) => rung.award.id === id && rung.subject === subject)
  const [left, right] = columns.map((chains, index) => columnOf(chains, EDGE + index * (BOX + GUTTER), rungOf, name))
  const sides = [left, right].flatMap((side) => side ?? [])
  const placed = sides.flatMap((side) => side.placed)
  const boxesOf = (side: typeof left) => side?.placed.flatMap(({ boxes }) => boxes) ?? []
  const height = Math.max(...sides.map(({ bottom }) => bottom)) + 48
  return picture(WIDTH, height, title, [
    text(EDGE, 32, title, 't16 b'),
    ...across(boxesOf(left), boxesOf(right)),
    ...placed.flatMap(({ heading, headingAt, x, boxes }) => [
      ...(heading === '' ? [] : [text(x, headingAt, heading, 't13 b m')]),
      ...boxes.slice(1).flatMap((upper, index) => {
        const lower = boxes[index]
        return lower ? between(lower, upper) : []
      }),
      ...boxes.flatMap(draw),
    ]),
    text(
      EDGE,
      height - 18,
      'Đọc từ dưới lên. Trong mỗi ô: khen thưởng phải có trước. Điều, khoản không ghi tên văn bản là của Luật 2022.',
      't12 m',
    ),
  ])
}
