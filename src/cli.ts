#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { commands, inputError } from './cli/commands'

const help = `thi-dua-khen-thuong <command>

  new <folder> [--id <id>]        start a pack: a regulation of your own, with one criterion and its cases
  check <folder>                  check a pack against the schema and the Law, and run its cases
  pages <folder> [--on <day>] [--out <folder>]
                                  write the page of a pack for an officer to read
  season <file> --unit <id> --year <year> --on <day> [--pack <id or folder>]… [--award <id>]… [--required] [--delimiter ";"]
                                  everyone of a roster (.csv or .ndjson), every title or those named, every limit, with the reasons; what is not
                                  attested counts as met, with --required as not known
`

const options = {
  id: { type: 'string' },
  on: { type: 'string' },
  out: { type: 'string' },
  unit: { type: 'string' },
  year: { type: 'string' },
  pack: { type: 'string', multiple: true },
  award: { type: 'string', multiple: true },
  required: { type: 'boolean' },
  delimiter: { type: 'string' },
  help: { type: 'boolean' },
} as const

const output = {
  print: (text: string): void => console.log(text),
  complain: (text: string): void => console.error(text),
}

const run = async (): Promise<boolean> => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const [name = '', ...args] = positionals
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (values.help === true || command === undefined) {
    output.print(help)
    return values.help === true || name === ''
  }
  return command(args, values, output)
}

try {
  process.exitCode = (await run()) ? 0 : 1
} catch (error) {
  const words = inputError(error) ?? (error instanceof TypeError ? error.message : undefined)
  if (words === undefined) throw error
  output.complain(words)
  process.exitCode = 1
}
