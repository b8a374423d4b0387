import type { DescribedCondition, DescribedCriterion } from '../../../../src/schema/description'
import type { Source } from '../../../../src/schema/verdict'
import { capital, evidences, small, tellsAll, wayName } from '../words'
import { textWidth, wrap } from './measure'
import { type Colour, head, path, rect, text } from './svg'

/** A part of a picture: entered at the middle of its top, left at the middle of its bottom. */
export interface Block {
  readonly width: number
  readonly height: number
  readonly draw: (x: number, y: number) => readonly string[]
}

/** One line of a card: a criterion, or a remark without a colour. */
interface Row {
  readonly colour?: Colour
  readonly number: string
  readonly lines: readonly string[]
  readonly fine: readonly string[]
}

const SIZE = 13
const LINE = 18
const FINE = 11
const FINE_LINE = 14
const PAD = 10
const MARK = 6

/** Where the criterion stands, without the law's name where the picture's title tells it. */
export const shortPlace = ({ article, clause, point, name, instrument }: Source, basis: string): string => {
  const place = [point && `điểm ${point}`, clause && `khoản ${clause}`, `Điều ${article}`].filter(Boolean).join(' ')
  return instrument === basis || article === '0' ? (article === '0' ? name.vi : place) : name.vi
}

const rowOf = (criterion: DescribedCriterion, width: number, basis: string, label: boolean): Row => {
  const { says, required, evidence, number, cite } = criterion
  const inside = width - PAD * 2 - MARK
  const asked = tellsAll(says.vi, required.vi) ? '' : `${capital(required.vi)} · `
  const way = label && criterion.label ? `${capital(wayName(criterion.label.vi, says.vi))}: ` : ''
  const start = number ? `${number}. ` : ''
  return {
    colour: evidence,
    number,
    lines: wrap(`${start}${way}${way ? small(says.vi) : says.vi}`, inside, SIZE),
    fine: wrap(`${asked}${shortPlace(cite, basis)} · ${evidences[evidence].short}`, inside, FINE),
  }
}

const rowHeight = ({ lines, fine }: Row): number => lines.length * LINE + fine.length * FINE_LINE + 10

/** A box with a heading and a line for each criterion, all of which have to be met. */
const cardOf = (rows: readonly Row[], width: number, heading: readonly string[], frame = 'box'): Block => {
  const top = heading.length > 0 ? heading.length * LINE + 10 : 0
  const height = top + rows.reduce((sum, row) => sum + rowHeight(row), 0)
  return {
    width,
    height,
    draw: (x, y) => {
      const parts = [rect(x, y, width, height, frame)]
      heading.forEach((line, index) => {
        parts.push(text(x + PAD, y + 18 + index * LINE, line, 't13 b'))
      })
      let at = y + top
      rows.forEach((row, index) => {
        const tall = rowHeight(row)
        if (row.colour) {
          parts.push(rect(x + 1, at + 1, width - 2, tall - 2, row.colour, 5))
          parts.push(rect(x + 1, at + 1, MARK - 1, tall - 2, `${row.colour}-mark`, 2))
        }
        if (index > 0 || top > 0)
          parts.push(
            path(
              [
                [x, at],
                [x + width, at],
              ],
              'rule',
            ),
          )
        row.lines.forEach((line, n) => {
          parts.push(text(x + PAD + MARK, at + 17 + n * LINE, line, 't13'))
        })
        row.fine.forEach((line, n) => {
          parts.push(text(x + PAD + MARK, at + 14 + row.lines.length * LINE + n * FINE_LINE, line, 't11 m'))
        })
        at += tall
      })
      return parts
    },
  }
}

const centred = (block: Block, width: number): Block => ({
  width,
  height: block.height,
  draw: (x, y) => block.draw(x + (width - block.width) / 2, y),
})

const GAP = 22

/** One after the other: the way leads through all of them. */
export const chain = (blocks: readonly Block[], width: number): Block => {
  const height = blocks.reduce((sum, block) => sum + block.height, 0) + GAP * (blocks.length - 1)
  return {
    width,
    height,
    draw: (x, y) => {
      const middle = x + width / 2
      let at = y
      return blocks.flatMap((block, index) => {
        const parts = [...centred(block, width).draw(x, at)]
        at += block.height
        if (index < blocks.length - 1) {
          parts.push(
            path([
              [middle, at],
              [middle, at + GAP],
            ]),
            head(middle, at + GAP, 'down'),
          )
          at += GAP
        }
        return parts
      })
    },
  }
}

const chipWords = (number: string): string => (number === '' ? 'chỉ cần một' : `${number}. chỉ cần một`)

const chip = (middle: number, y: number, words: string): readonly string[] => {
  const width = textWidth(words, FINE) + 16
  return [rect(middle - width / 2, y - 9, width, 18, 'chip', 9), text(middle, y + 4, words, 't11', 'middle')]
}

const FORK = 36

const BETWEEN = 16
/** Height that unequal columns have to save. */
const WORTH = 40

/** Side by side: the way leads through one of them. */
const fork = (blocks: readonly Block[], width: number, words: string): Block => {
  const tallest = Math.max(...blocks.map(({ height }) => height))
  const height = tallest + FORK + 18
  return {
    width,
    height,
    draw: (x, y) => {
      const middle = x + width / 2
      let left = x
      const placed = blocks.map((block) => {
        const from = left
        left += block.width + BETWEEN
        return { block, from, centre: from + block.width / 2 }
      })
      const first = placed[0]?.centre ?? middle
      const last = placed.at(-1)?.centre ?? middle
      const bar = y + 10
      const low = y + FORK + tallest + 8
      return [
        path([
          [middle, y],
          [middle, bar],
        ]),
        path([
          [Math.min(first, middle), bar],
          [Math.max(last, middle), bar],
        ]),
        ...placed.flatMap(({ block, from, centre }) => [
          path([
            [centre, bar],
            [centre, y + FORK],
          ]),
          head(centre, y + FORK, 'down'),
          ...block.draw(from, y + FORK),
          path([
            [centre, y + FORK + block.height],
            [centre, low],
          ]),
        ]),
        path([
          [Math.min(first, middle), low],
          [Math.max(last, middle), low],
        ]),
        path([
          [middle, low],
          [middle, y + height],
        ]),
        ...chip(middle, bar, words),
      ]
    },
  }
}

/** Columns for the ways: equal at first, then the tallest is given room as long as that makes the whole lower. */
const columns = (make: readonly ((width: number) => Block)[], width: number): readonly Block[] => {
  const step = 12
  const each = (width - BETWEEN * (make.length - 1)) / make.length
  let best = make.map((one) => one(each))
  const tallest = (blocks: readonly Block[]) => Math.max(...blocks.map(({ height }) => height))
  let tried = best
  for (let round = 0; round < 30; round += 1) {
    const most = tried.findIndex(({ height }) => height === tallest(tried))
    const givers = tried.filter((block, index) => index !== most && block.width - step >= COLUMN)
    const least = Math.min(...givers.map(({ height }) => height))
    const from = tried.findIndex((block, index) => index !== most && givers.includes(block) && block.height === least)
    if (most === -1 || from === -1) break
    tried = tried.map((block, index) =>
      index === most
        ? (make[index]?.(block.width + step) ?? block)
        : index === from
          ? (make[index]?.(block.width - step) ?? block)
          : block,
    )
    if (tallest(tried) <= tallest(best) - WORTH) best = tried
  }
  return best
}

const RAIL = 26

/** One below the other, between two rails: the way leads from the left to the right one through one of them. */
const rails = (blocks: readonly Block[], width: number, words: string): Block => {
  const gap = 12
  const tall = blocks.reduce((sum, block) => sum + block.height, 0) + gap * (blocks.length - 1)
  const height = tall + FORK + 18
  return {
    width,
    height,
    draw: (x, y) => {
      const middle = x + width / 2
      const left = x + 8
      const right = x + width - 8
      const bar = y + 10
      const low = y + FORK + tall + 8
      let at = y + FORK - 6
      const entries: number[] = []
      const inner = blocks.flatMap((block) => {
        const enter = at + Math.min(24, block.height / 2)
        entries.push(enter)
        const from = x + RAIL
        const parts = [
          path([
            [left, enter],
            [from, enter],
          ]),
          head(from, enter, 'right'),
          ...block.draw(from, at),
          path([
            [x + width - RAIL, enter],
            [right, enter],
          ]),
        ]
        at += block.height + gap
        return parts
      })
      const lowest = entries.at(-1) ?? bar
      const highest = entries[0] ?? bar
      return [
        path([
          [middle, y],
          [middle, bar],
          [left, bar],
          [left, lowest],
        ]),
        path([
          [right, highest],
          [right, low],
          [middle, low],
          [middle, y + height],
        ]),
        ...inner,
        ...chip(middle, bar, words),
      ]
    },
  }
}

/** A dashed frame with a heading around a block that is more than a card. */
const framed = (block: Block, width: number, heading: readonly string[], style = 'frame'): Block => {
  const top = heading.length > 0 ? heading.length * LINE + 16 : 10
  const height = block.height + top + 12
  return {
    width,
    height,
    draw: (x, y) => [
      rect(x, y, width, height, style),
      ...heading.map((line, index) => text(x + PAD, y + 18 + index * LINE, line, 't13 b')),
      ...block.draw(x + (width - block.width) / 2, y + top),
      path([
        [x + width / 2, y + top + block.height],
        [x + width / 2, y + height],
      ]),
    ],
  }
}

const leavesOnly = (condition: DescribedCondition): readonly DescribedCriterion[] | undefined => {
  if (condition.kind === 'criterion') return [condition]
  if (condition.kind !== 'all') return undefined
  const all = condition.children.map(leavesOnly)
  return all.every((one) => one !== undefined) && condition.children.every(({ kind }) => kind === 'criterion')
    ? all.flatMap((one) => one ?? [])
    : undefined
}

const headingOf = (condition: DescribedCondition, width: number): readonly string[] => {
  const label = condition.label ? capital(condition.label.vi) : ''
  const time = condition.kind === 'criterion' ? '' : (condition.time?.vi ?? '')
  const start = [condition.number ? `${condition.number}.` : '', [label, time].filter(Boolean).join('. ')]
  const words = start.filter(Boolean).join(' ')
  return words === '' ? [] : wrap(words, width - PAD * 2, SIZE, true)
}

/** Narrowest column in which a criterion can be read. */
const COLUMN = 185

/** The widest that a single criterion is drawn. */
export const WIDEST = 560

/** A way of an `any`: a card where it is a list of criteria, else a frame around its picture. */
const wayBlock = (condition: DescribedCondition, width: number, basis: string): Block => {
  const leaves = leavesOnly(condition)
  const [only] = leaves ?? []
  if (only !== undefined && condition.kind === 'criterion') return cardOf([rowOf(only, width, basis, true)], width, [])
  if (leaves !== undefined)
    return cardOf(
      leaves.map((leaf) => rowOf(leaf, width, basis, true)),
      width,
      headingOf(condition, width),
    )
  return framed(block(condition, width - 20, basis, false), width, headingOf(condition, width))
}

/** Criteria that stand next to each other in a way are lines of one card. */
const gathered = (children: readonly DescribedCondition[]): readonly (readonly DescribedCondition[])[] =>
  children.reduce<DescribedCondition[][]>((groups, child) => {
    const last = groups.at(-1)
    if (child.kind === 'criterion' && last?.[0]?.kind === 'criterion') last.push(child)
    else groups.push([child])
    return groups
  }, [])

/** The picture of a condition, so wide; with its own heading unless a frame around it has it. */
export const block = (condition: DescribedCondition, width: number, basis: string, named = true): Block => {
  if (condition.kind === 'criterion') {
    const wide = Math.min(width, WIDEST)
    return centred(cardOf([rowOf(condition, wide, basis, true)], wide, []), width)
  }
  if (condition.kind === 'not') {
    const inner = chain(
      condition.children.map((child) => block(child, width - 20, basis)),
      width - 20,
    )
    return framed(inner, width, wrap('Không thuộc trường hợp:', width - PAD * 2, SIZE, true), 'stop')
  }
  if (condition.kind === 'any') {
    const { children } = condition
    const words = chipWords(condition.number)
    const column = (width - BETWEEN * (children.length - 1)) / children.length
    const below = rails(
      children.map((child) => wayBlock(child, width - RAIL * 2, basis)),
      width,
      words,
    )
    if (column < COLUMN) return below
    const ways = children.map((child) => (wide: number) => wayBlock(child, wide, basis))
    const beside = fork(columns(ways, width), width, words)
    return beside.height <= below.height * 1.1 ? beside : below
  }
  const leaves = leavesOnly(condition)
  const heading = named ? headingOf(condition, width) : []
  if (leaves !== undefined) {
    const wide = Math.min(width, WIDEST)
    const rows = leaves.map((leaf) => rowOf(leaf, wide, basis, true))
    return centred(cardOf(rows, wide, heading), width)
  }
  const blocks = gathered(condition.children).map((group): Block => {
    const [first] = group
    if (first === undefined) throw new Error('an empty group')
    if (first.kind !== 'criterion') return block(first, named ? width - 20 : width, basis)
    const wide = Math.min(named ? width - 20 : width, WIDEST)
    const rows = group.flatMap((one) => (one.kind === 'criterion' ? [rowOf(one, wide, basis, true)] : []))
    return centred(cardOf(rows, wide, []), named ? width - 20 : width)
  })
  const inner = chain(blocks, named ? width - 20 : width)
  return named ? framed(inner, width, heading) : inner
}

/** A round-cornered sign at the beginning or end of the way. */
export const sign = (words: string, width: number, style: string, letters: string, fine?: string): Block => {
  const lines = wrap(words, width - 40, 14, true)
  const small = fine ? wrap(fine, width - 40, 12) : []
  const height = lines.length * 20 + small.length * 16 + 16
  return {
    width,
    height,
    draw: (x, y) => [
      rect(x, y, width, height, style, 16),
      ...lines.map((line, index) => text(x + width / 2, y + 23 + index * 20, line, `t14 b ${letters}`, 'middle')),
      ...small.map((line, index) =>
        text(x + width / 2, y + 21 + lines.length * 20 + index * 16, line, `t12 ${letters}`, 'middle'),
      ),
    ],
  }
}

/** The card of what stops the award. */
export const barsBlock = (
  bars: readonly { readonly says: string; readonly place: string; readonly lasts: string }[],
  width: number,
): Block => {
  const rows = bars.map(
    ({ says, place, lasts }): Row => ({
      colour: 'bar',
      number: '',
      lines: wrap(says, width - PAD * 2 - MARK, SIZE),
      fine: wrap(`${place} · ${lasts}`, width - PAD * 2 - MARK, FINE),
    }),
  )
  return cardOf(rows, width, ['Không vướng trường hợp nào:'], 'stop')
}
