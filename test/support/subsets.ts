import { awardPath, conditionPath, generalConditions } from '../../src/kernel/check/rule-paths'

const name = 'thi-dua-khen-thuong'

const individualTitles = [
  'lao-dong-tien-tien',
  'chien-si-tien-tien',
  'chien-si-thi-dua-co-so',
  'chien-si-thi-dua-bo-nganh-tinh',
  'chien-si-thi-dua-toan-quoc',
]

const unitTitles = ['tap-the-lao-dong-tien-tien', 'tap-the-lao-dong-xuat-sac', 'co-thi-dua-bo-nganh-tinh']

const kiemSat = {
  file: 'rules/sectors/kiem-sat/pack.json',
  awards: ['kiem-sat/co-thi-dua-dan-dau-khoi', 'kiem-sat/ky-niem-chuong-vi-su-nghiep-kiem-sat'],
}

type PackFiles = typeof kiemSat

/** A program that makes a law of these files and exports it. */
const programOf = (awards: readonly string[], packs: readonly PackFiles[] = []): string => {
  const imports: string[] = []
  const imported = (path: string): string => {
    imports.push(`import file${imports.length} from '${name}/${path}'`)
    return `file${imports.length - 1}`
  }
  const list = (paths: readonly string[]): string => `[${paths.map(imported).join(', ')}]`
  const fields = [
    `awards: ${list(awards.map(awardPath))}`,
    `conditions: ${list(generalConditions.map(conditionPath))}`,
    `instruments: ${imported('rules/instruments.json')}`,
    `readings: ${imported('rules/readings.json')}`,
    `packs: [${packs.map((pack) => `{ ...${imported(pack.file)}, awards: ${list(pack.awards.map(awardPath))} }`)}]`,
  ]
  return `${imports.join('\n')}
import { createLaw } from '${name}/core'
export const { evaluateSync, awardIds } = createLaw({ ${fields.join(', ')} })
`
}

/** Programs of applications, from the one that ships everything to one that ships no rule. */
export const subsets = {
  everything: `export { evaluateSync, awardIds } from '${name}'`,
  fiveTitles: programOf(individualTitles),
  procuracy: programOf([...individualTitles, ...unitTitles], [kiemSat]),
  noRules: `export { createLaw } from '${name}/core'`,
} as const
