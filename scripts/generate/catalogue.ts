import * as z from 'zod'
import { facts } from '../../src/facts/index'
import { operators } from '../../src/operators/index'
import type { Files, Generator } from './generator'

const page = 'docs/rule-grammar.md'

/** What a rule file may ask, for those who write one. */
export const catalogue: Generator = { name: 'catalogue', owns: [page], run }

const introduction = `# What a rule may ask

*Generated from the catalogues in \`src/facts\` and \`src/operators\`. For those who write rules or packs; officers read [the index](README.md).*

A condition is one of:

| form | meaning |
| --- | --- |
| \`{ "all": [ … ] }\` | all of these; never empty |
| \`{ "any": [ … ] }\` | one of these; never empty; a limb's \`label\` names the way in a verdict |
| \`{ "not": … }\` | the contrary |
| \`{ "condition": "<id>" }\` | a shared condition of \`rules/national/conditions\` |
| \`{ "since": { "awards", "window" }, "id", "cite", "says", "all": [ … ] }\` | the time since an award: some grant after which all of these hold, asked of one and the same time |
| a criterion | \`id\`, \`cite\`, \`evidence\`, \`says\`, \`fact\`, \`params\`, \`operator\`, \`value\` |

Every part may carry \`from\` and \`to\` (half-open, \`YYYY-MM-DD\`), \`readings\` (ids of [reading records](doc-hieu.md)) and \`"text": "restated"\`.
There is no \`path\`, no \`priority\` and no empty group: json-rules-engine takes them, and law does not need them.

**Evidence**: \`computed\` (the record decides), \`attested\` (a competent body certifies), \`claimed\` (a merit that somebody puts forward), \`council\` (a vote or a choice), \`gap\` (the text is not at hand).

A fact that the record does not tell is unknown, and unknown goes up by Kleene's logic: it is never taken for no.
`

interface Shape {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Shape[]
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
}

const objectText = ({ properties = {}, required = [] }: Shape): string => {
  const fields = Object.entries(properties).map(
    ([name, shape]) => `${name}${required.includes(name) ? '' : '?'}: ${shapeText(shape)}`,
  )
  return fields.length === 0 ? '–' : `{ ${fields.join(', ')} }`
}

/** A JSON Schema in a few words. */
const shapeText = (shape: Shape): string => {
  if (shape.const !== undefined) return JSON.stringify(shape.const)
  if (shape.enum)
    return shape.enum.length > 8 ? 'one of a list' : shape.enum.map((one) => JSON.stringify(one)).join(' or ')
  if (shape.anyOf) return shape.anyOf.map(shapeText).join(' or ')
  if (shape.type === 'array') return `[${shape.items ? shapeText(shape.items) : '…'}]`
  if (shape.type === 'object') return objectText(shape)
  return shape.type ?? 'text'
}

const shapeOf = (schema: z.ZodType): Shape => z.toJSONSchema(schema, { unrepresentable: 'any' }) as Shape

const cell = (text: string): string => text.replaceAll('|', '\\|')

const rows = (list: readonly (readonly string[])[]): string =>
  list.map((row) => `| ${row.map(cell).join(' | ')} |\n`).join('')

function run(): Files {
  const factRows = [...facts.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, means, returns, params }) => [
      `\`${id}\``,
      `${means.vi} *(${means.en})*`,
      returns,
      `\`${shapeText(shapeOf(params))}\``,
    ])
  const operatorRows = [...operators.values()].map(({ id, means, takes, value }) => [
    `\`${id}\``,
    `${means.vi} *(${means.en})*`,
    takes.join(', '),
    `\`${shapeText(shapeOf(value))}\``,
  ])
  const text = `${introduction}
## Facts

| fact | what it tells | gives | parameters |
| --- | --- | --- | --- |
${rows(factRows)}
## Operators

| operator | meaning | takes | value |
| --- | --- | --- | --- |
${rows(operatorRows)}`
  return new Map([[page, text]])
}
