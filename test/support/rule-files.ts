import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folders = ['titles', 'orders', 'medals', 'honours', 'prizes', 'certificates']

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.cases.json'))
    .sort()
    .map((name) => `${folder}/${name}`)

/** Paths of the awards of the Law. */
export const awardFiles = (): readonly string[] => folders.flatMap((folder) => filesIn(join('rules/national', folder)))

/** Paths of the conditions that cut across them. */
export const conditionFiles = (): readonly string[] => filesIn('rules/national/conditions')

/** Paths of the awards of a pack. */
export const packAwardFiles = (pack: string): readonly string[] => filesIn(`rules/sectors/${pack}/awards`)

/** A rule file as an application reads it. */
export const readRule = (path: string): object => JSON.parse(readFileSync(path, 'utf8'))
