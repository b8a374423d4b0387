import { createReadStream, mkdirSync, writeFileSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { checkPackFolder } from '../authoring/check-pack-folder'
import { newPack } from '../authoring/new-pack'
import { packPage } from '../authoring/pack-pages'
import type { Pack } from '../define-pack'
import { nationalLaw, ruleSetFor } from '../national-law'
import { collectRoster } from '../roster/collect'
import { readCsv } from '../roster/read-csv'
import { readNdjson } from '../roster/read-ndjson'
import { problemText } from '../roster/row'
import { AwardLawError } from '../schema/errors'
import { seasonReport } from './season-report'

/** Prints a line; errors go elsewhere. */
export interface Output {
  readonly print: (text: string) => void
  readonly complain: (text: string) => void
}

/** Options of the command line, by name. */
export type Options = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/** Runs one command; false: something is wrong. */
export type Command = (args: readonly string[], options: Options, output: Output) => boolean | Promise<boolean>

const textOf = (options: Options, name: string): string | undefined => {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

const listOf = (options: Options, name: string): readonly string[] => [options[name] ?? []].flat().map(String)

const startPack: Command = ([folder = '.'], options, { print, complain }) => {
  const id = textOf(options, 'id') ?? basename(resolve(folder))
  const files = newPack(folder, id)
  if (files === undefined)
    complain('Thư mục đã có gói; không ghi đè. / The folder has a pack already; nothing is overwritten.')
  else for (const file of files) print(`+ ${join(folder, file)}`)
  return files !== undefined
}

const check: Command = ([folder = '.'], _, { print, complain }) => {
  const { pack, issues, cases, failed, untested } = checkPackFolder(folder)
  for (const { path, vi, en, allowed } of issues)
    complain(
      `${path}\n  ${vi}\n  ${en}${allowed && allowed.length > 30 ? `\n  (${allowed.slice(0, 30).join(', ')} …)` : ''}`,
    )
  for (const { file, name, differences, explained } of failed)
    complain([`${file}: ${name}`, ...differences.map((one) => `  ${one}`), explained].filter(Boolean).join('\n'))
  for (const award of untested) complain(`Chưa có tình huống nào cho ${award}. / No case looks at ${award}.`)
  const right = pack !== undefined && issues.length === 0 && failed.length === 0 && untested.length === 0
  if (pack) print(`${pack.id}: ${cases} tình huống, ${failed.length} sai. / ${cases} cases, ${failed.length} wrong.`)
  return right
}

const today = (): string => new Date().toISOString().slice(0, 10)

const pages: Command = ([folder = '.'], options, { print, complain }) => {
  const { pack, issues } = checkPackFolder(folder)
  if (pack === undefined) {
    for (const { path, vi, en } of issues) complain(`${path}\n  ${vi}\n  ${en}`)
    return false
  }
  const { file, text } = packPage(pack, textOf(options, 'on') ?? today())
  const out = textOf(options, 'out') ?? join(folder, 'docs')
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, file), text)
  print(`+ ${join(out, file)}`)
  return true
}

/** A pack that ships with the library by its id, or the folder of another. */
const packFrom = (name: string, complain: Output['complain']): string | Pack | undefined => {
  if (!/[\\/.]/.test(name)) return name
  const { pack, issues } = checkPackFolder(name)
  for (const { path, vi, en } of issues) complain(`${name}/${path}\n  ${vi}\n  ${en}`)
  return pack
}

const delimiters: Readonly<Record<string, ',' | ';' | '\t'>> = { ',': ',', ';': ';', tab: '\t' }

const season: Command = async ([file], options, { print, complain }) => {
  const [unit, year, on] = [textOf(options, 'unit'), Number(textOf(options, 'year')), textOf(options, 'on')]
  if (file === undefined || unit === undefined || on === undefined || !Number.isInteger(year)) {
    complain(
      'Cần: season <tệp> --unit <mã> --year <năm> --on <ngày>. / Needs: season <file> --unit <id> --year <year> --on <day>.',
    )
    return false
  }
  const named = listOf(options, 'pack')
  const packs = named.map((name) => packFrom(name, complain)).filter((pack) => pack !== undefined)
  const awards = listOf(options, 'award')
  const source = createReadStream(file)
  const delimiter = delimiters[textOf(options, 'delimiter') ?? ','] ?? ','
  const rows = extname(file) === '.csv' ? readCsv(source, { delimiter }) : readNdjson(source)
  const { members, units, problems } = await collectRoster(rows)
  for (const bad of problems)
    for (const problem of bad.problems) {
      const { vi, en } = problemText(bad.line, problem)
      complain(`${vi}\n  ${en}`)
    }
  const own = units.find(({ id }) => id === unit)
  if (own === undefined)
    complain(
      `Không có đơn vị ${unit} trong tệp; có: ${units.map(({ id }) => id).join(', ') || '–'}. / The file has no unit ${unit}.`,
    )
  if (problems.length > 0 || own === undefined || packs.length < named.length) return false
  const slate = nationalLaw().evaluateSlate(
    {
      unit: own,
      year,
      roster: { members, units: units.filter(({ id }) => id !== unit), ...(awards.length > 0 ? { awards } : {}) },
    },
    { on, packs, attestations: options.required === true ? 'required' : 'assumed' },
  )
  const set = ruleSetFor(packs)
  print(seasonReport(slate, { nameOf: (award) => set.awards.get(award)?.name.vi ?? award }))
  return true
}

/** The commands, by name. */
export const commands: Readonly<Record<string, Command>> = { new: startPack, check, pages, season }

/** What went wrong, in words, where it is the input's fault. */
export const inputError = (error: unknown): string | undefined => {
  if (error instanceof AwardLawError)
    return error.issues.map(({ path, vi, en }) => `${path}\n  ${vi}\n  ${en}`).join('\n')
  if (error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code))
    return error.message
  return undefined
}
