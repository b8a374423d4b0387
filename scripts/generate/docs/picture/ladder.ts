import { criteriaIn } from '../../../../src/describe-tree'
import type { DescribedCondition, DescribedCriterion, Description } from '../../../../src/schema/description'
import { councils, small, tellsAll } from '../words'
import { shortPlace } from './block'
import { textWidth, wrap } from './measure'
import { head, path, picture, rect, text } from './svg'

/** The two ladders, lowest step first. What stands between the steps comes from the rules. */
export const ladders = {
  individual: [
    'lao-dong-tien-tien',
    'chien-si-thi-dua-co-so',
    'chien-si-thi-dua-bo-nganh-tinh',
    'chien-si-thi-dua-toan-quoc',
  ],
  unit: ['tap-the-lao-dong-tien-tien', 'tap-the-lao-dong-xuat-sac', 'co-thi-dua-bo-nganh-tinh', 'co-thi-dua-chinh-phu'],
} as const

interface Step {
  readonly x: number
  readonly y: number
  readonly height: number
  readonly description: Description
  readonly lines: readonly (readonly string[])[]
}

const WIDTH = 860
const BOX = 330
const LEFT = 24
const RIGHT = WIDTH - 24 - BOX
const GAP = 64
const TOP = 70

const criteriaOf = ({ criteria }: Description): readonly DescribedCriterion[] => criteria.flatMap(criteriaIn)

const paramsOf = ({ asks }: DescribedCriterion): { readonly award?: string; readonly councils?: readonly string[] } =>
  (asks?.params ?? {}) as { award?: string; councils?: readonly string[] }

/** Facts that are told by the lines between the steps, or with the votes. */
const elsewhere: ReadonlySet<string> = new Set(['awardRun', 'vote'])

/** Whether a criterion is a number that a step has to reach. */
const isFigure = ({ asks }: DescribedCriterion): boolean =>
  asks !== undefined && asks.operator !== 'equal' && !elsewhere.has(asks.fact)

const figureWords = ({ says, required }: DescribedCriterion): string =>
  tellsAll(says.vi, required.vi) ? says.vi : `${says.vi} (${required.vi})`

/** One line for a criterion with a figure; for ways, a line for each. */
const linesOf = (condition: DescribedCondition, basis: string): readonly string[] => {
  if (condition.kind === 'criterion')
    return isFigure(condition) ? [`• ${figureWords(condition)} (${shortPlace(condition.cite, basis)})`] : []
  if (condition.kind !== 'any') return []
  const ways = condition.children.map((way) => {
    const name = (way.label?.vi ?? '').replace(/^cách \d+[:,]?\s*/i, '')
    const figures = way.kind === 'criterion' ? [] : criteriaIn(way).filter(isFigure).map(figureWords)
    return `– ${[name, ...figures.map(small)].filter(Boolean).join(': ')}`
  })
  return ['• Một trong:', ...ways]
}

const voteLines = ({ votes }: Description, basis: string): readonly string[] => {
  const shareOf = ({ percent, moreThan }: (typeof votes)[number]) => `${moreThan ? 'trên' : 'từ'} ${percent} %`
  return [...new Set(votes.map(shareOf))].map((share) => {
    const own = votes.filter((one) => shareOf(one) === share)
    const whose = own.map(
      (one) => one.councils?.map((council) => councils[council]).join(', ') ?? 'mọi hội đồng đã bỏ phiếu',
    )
    const places = [...new Set(own.map(({ cite }) => shortPlace(cite, basis)))]
    return `• Phiếu ${share} tổng số thành viên: ${[...new Set(whose)].join('; ')} (${places.join('; ')})`
  })
}

const linesFor = (description: Description): readonly (readonly string[])[] => {
  const basis = description.wording.basis[0]?.instrument ?? ''
  const quotas = description.quotas.map(({ says, cite }) => `• Số lượng: ${says.vi} (${shortPlace(cite, basis)})`)
  const lines = [
    ...description.criteria.flatMap((one) => linesOf(one, basis)),
    ...voteLines(description, basis),
    ...quotas,
  ]
  return lines.map((line) => wrap(line, BOX - (line.startsWith('–') ? 46 : 34), 12))
}

const stepHeight = (lines: readonly (readonly string[])[]): number =>
  58 + lines.reduce((sum, one) => sum + one.length * 16, 0) + (lines.length > 0 ? 6 : 0)

/** The lines of an entry, each with how far it is set in. */
const setIn = (entry: readonly string[]): readonly (readonly [line: string, indent: number])[] => {
  const own = entry[0]?.startsWith('–') ? 12 : 0
  return entry.map((line, index) => [line, index === 0 ? own : own + 10])
}

const drawStep = ({ x, y, height, description: { name }, lines }: Step): readonly string[] => {
  const flat = lines.flatMap(setIn)
  return [
    rect(x, y, BOX, height, 'box'),
    rect(x, y, BOX, 50, 'start'),
    text(x + 14, y + 22, name.vi, 't14 b'),
    text(x + 14, y + 40, name.en, 't12 i m'),
    ...flat.map(([line, indent], index) => text(x + 14 + indent, y + 70 + index * 16, line, 't12')),
  ]
}

/** What a higher step asks of a lower one, in words; undefined: nothing, it is only higher. */
const asked = (upper: Description, lower: string): string | undefined => {
  const run = criteriaOf(upper).find((one) => one.asks?.fact === 'awardRun' && paramsOf(one).award === lower)
  if (run) return `${run.required.vi.replace(/^cần /, '')}`
  const standards = criteriaOf(upper).find(({ standardsOf }) => standardsOf?.includes(lower))
  return standards ? 'đạt tiêu chuẩn (không cần đã được tặng)' : undefined
}

const label = (x: number, y: number, words: string, strong: boolean): readonly string[] => {
  const width = textWidth(words, 12, strong) + 16
  return [
    rect(x - width / 2, y - 11, width, 22, 'chip', 11),
    text(x, y + 4, words, strong ? 't12 b' : 't12 m', 'middle'),
  ]
}

const between = (lower: Step, upper: Step): readonly string[] => {
  const words = asked(upper.description, lower.description.award)
  const x = lower.x + BOX / 2
  const from = lower.y
  const to = upper.y + upper.height
  const strong = words !== undefined
  return [
    path(
      [
        [x, from],
        [x, to],
      ],
      strong ? 'wire' : 'faint',
    ),
    head(x, to, 'up', strong ? 'head' : 'faint-head'),
    ...label(x, (from + to) / 2, words ?? 'bậc trên, không đòi bậc dưới', strong),
  ]
}

/** What a unit's step asks about the titles of its members. */
const across = (unit: Step, people: readonly Step[], lane: number): readonly string[] => {
  const facts = new Set(['membersHolding', 'memberHolders'])
  const links = criteriaOf(unit.description)
    .filter(({ asks }) => asks !== undefined && facts.has(asks.fact))
    .flatMap((one) =>
      people.filter(({ description }) => description.award === paramsOf(one).award).map((person) => ({ one, person })),
    )
  return links.flatMap(({ one, person }) => {
    const level = person.y === unit.y
    const to = unit.y + (level ? 13 : 38)
    const from = level ? to : person.y + 38
    const x = person.x + BOX + 20 + lane * 8
    const words = one.required.vi.replace(/ cá nhân$/, '').replace(/^cần (\d+)$/, 'có $1 người')
    return [
      path(
        [
          [person.x + BOX, from],
          [x, from],
          [x, to],
          [unit.x, to],
        ],
        'faint',
      ),
      head(unit.x, to, 'right', 'faint-head'),
      ...label((x + unit.x) / 2, to, words, false),
    ]
  })
}

/** The ladder of emulation titles, for persons and for units, with the numbers that lead from step to step. */
export const ladderPicture = (describe: (award: string) => Description | undefined): string | undefined => {
  const found = (ids: readonly string[]) => ids.map(describe)
  const people = found(ladders.individual)
  const units = found(ladders.unit)
  if ([...people, ...units].some((one) => one === undefined)) return undefined
  const rows = people.map((person, index) => ({ person, unit: units[index] }))
  const heights = rows.map(({ person, unit }) =>
    Math.max(...[person, unit].map((one) => (one ? stepHeight(linesFor(one)) : 0))),
  )
  const total = heights.reduce((sum, one) => sum + one, 0) + GAP * (rows.length - 1)
  let bottom = TOP + total
  const steps = rows.map(({ person, unit }, index) => {
    const high = heights[index] ?? 0
    const y = bottom - high
    bottom = y - GAP
    const at = (x: number, description: Description | undefined): Step[] =>
      description ? [{ x, y, height: high, description, lines: linesFor(description) }] : []
    return [...at(LEFT, person), ...at(RIGHT, unit)]
  })
  const side = (x: number) => steps.flatMap((row) => row.filter((step) => step.x === x))
  const pairs = (list: readonly Step[]) =>
    list.slice(1).flatMap((upper, index) => {
      const lower = list[index]
      return lower ? [{ lower, upper }] : []
    })
  const height = TOP + total + 44
  return picture(WIDTH, height, 'Thang danh hiệu thi đua: cá nhân và tập thể', [
    text(LEFT, 30, 'Thang danh hiệu thi đua', 't16 b'),
    text(LEFT, 52, 'Cá nhân', 't13 m'),
    text(RIGHT, 52, 'Tập thể', 't13 m'),
    ...side(RIGHT).flatMap((unit, lane) => across(unit, side(LEFT), lane)),
    ...[...pairs(side(LEFT)), ...pairs(side(RIGHT))].flatMap(({ lower, upper }) => between(lower, upper)),
    ...steps.flat().flatMap(drawStep),
    text(
      LEFT,
      height - 18,
      'Nét liền: danh hiệu bậc dưới là điều kiện. Nét đứt ngang: tỷ lệ, số người trong tập thể đạt danh hiệu cá nhân.',
      't12 m',
    ),
  ])
}
