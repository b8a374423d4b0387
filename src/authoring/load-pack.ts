import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Issue } from '../schema/errors'

/** A file of a pack's folder. */
export interface PackFileOnDisk {
  /** Path from the folder of the pack. */
  readonly file: string
  readonly json: unknown
}

/** A pack as its folder has it: `pack.json`, `awards/*.json`, and every `*.cases.json`. */
export interface PackFolder {
  /** The pack with its awards in it, as `definePack` takes it; not checked yet. */
  readonly pack: unknown
  /** The files of its awards, in the order in which they stand in the pack. */
  readonly awardFiles: readonly string[]
  readonly cases: readonly PackFileOnDisk[]
  /** Files that are not there or no JSON. */
  readonly issues: readonly Issue[]
}

const jsonIn = (folder: string, file: string, issues: Issue[]): unknown => {
  try {
    return JSON.parse(readFileSync(join(folder, file), 'utf8'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    issues.push({ path: file, vi: `không đọc được: ${reason}`, en: `cannot be read: ${reason}` })
    return undefined
  }
}

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.split('/').includes('node_modules'))
    .sort()

/** Reads the folder of a pack. Throws nothing that a file causes: what is wrong is in `issues`. */
export const loadPack = (folder: string): PackFolder => {
  const issues: Issue[] = []
  if (!existsSync(join(folder, 'pack.json')))
    issues.push({ path: 'pack.json', vi: 'không có tệp này trong thư mục', en: 'is not in the folder' })
  if (issues.length > 0) return { pack: undefined, awardFiles: [], cases: [], issues }
  const files = filesUnder(folder)
  const own = jsonIn(folder, 'pack.json', issues)
  const awardFiles = files.filter((file) => /^awards\/[^/]+\.json$/.test(file) && !file.endsWith('.cases.json'))
  const awards = awardFiles.map((file) => jsonIn(folder, file, issues))
  const cases = files
    .filter((file) => basename(file).endsWith('.cases.json'))
    .map((file) => ({ file, json: jsonIn(folder, file, issues) }))
  const pack = typeof own === 'object' && own !== null && awards.length > 0 ? { ...own, awards } : own
  return { pack, awardFiles, cases, issues }
}
