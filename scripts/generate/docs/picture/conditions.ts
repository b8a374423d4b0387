import { criteriaIn } from '../../../../src/describe-tree'
import type { DescribedCondition, Description } from '../../../../src/schema/description'
import { inWords } from '../criteria'
import { capital, evidences, subjects } from '../words'
import { type Block, barsBlock, block, chain, shortPlace, sign, WIDEST } from './block'
import { textWidth } from './measure'
import { type Colour, picture, rect, text } from './svg'

const WIDTH = 860
const EDGE = 20

const legend = (used: readonly Colour[], y: number): { readonly parts: readonly string[]; readonly height: number } => {
  const parts: string[] = []
  let x = EDGE
  let at = y
  for (const colour of used) {
    const words = colour === 'bar' ? 'ngăn không được xét' : evidences[colour].short
    const width = textWidth(words, 12) + 34
    if (x + width > WIDTH - EDGE) {
      x = EDGE
      at += 20
    }
    parts.push(rect(x, at - 10, 14, 12, `${colour}-mark`, 3), text(x + 20, at, words, 't12 m'))
    x += width
  }
  return { parts, height: at - y + 20 }
}

const coloursIn = (conditions: readonly DescribedCondition[]): ReadonlySet<string> =>
  new Set(conditions.flatMap(criteriaIn).map(({ evidence }) => evidence))

/** The picture of an award's conditions: the way from the top to the bottom, which forks where one of several suffices. */
export const conditionsPicture = (description: Description): string => {
  const { name, scope, criteria, bars, wording, subjects: who } = description
  const basis = wording.basis[0]?.instrument ?? ''
  const inner = WIDTH - EDGE * 2
  const start = scope ? inWords(scope) : who.map((kind) => subjects[kind]).join(', ')
  const blocks: readonly Block[] = [
    sign(scope ? 'Đối tượng' : start, WIDEST, 'start', '', scope ? start : undefined),
    ...criteria.map((one) => block(one, inner, basis)),
    ...(bars.length > 0
      ? [
          barsBlock(
            bars.map(({ says, cite, lasts }) => ({
              says: says.vi,
              place: shortPlace(cite, basis),
              lasts: lasts === 'passes' ? 'hết thì được xét' : 'không xét lần này',
            })),
            WIDEST,
          ),
        ]
      : []),
    sign(`Đạt tiêu chuẩn ${name.vi}`, WIDEST, 'goal', 'on'),
  ]
  const way = chain(blocks, inner)
  const used = [
    ...(Object.keys(evidences) as Colour[]).filter((one) => coloursIn(criteria).has(one)),
    ...(bars.length > 0 ? (['bar'] as const) : []),
  ]
  const top = 58
  const key = legend(used, top + way.height + 30)
  return picture(WIDTH, top + way.height + 30 + key.height, `Sơ đồ điều kiện: ${name.vi}`, [
    text(EDGE, 30, name.vi, 't16 b'),
    text(
      EDGE,
      48,
      `Đi từ trên xuống, qua được mọi ô là đạt; ở chỗ rẽ nhánh chỉ cần qua một nhánh.${wording.basis[0] ? ` ${capital(wording.basis[0].name.vi)}.` : ''}`,
      't12 m',
    ),
    ...way.draw(EDGE, top),
    ...key.parts,
  ])
}
