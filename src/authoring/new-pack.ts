import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The files of a first pack: one criterion, one case of each kind, ready to be changed. */
const filesFor = (id: string, schemas: string): Readonly<Record<string, object>> => {
  const cite = { instrument: '1/QĐ', article: '3' }
  return {
    'pack.json': {
      $schema: `${schemas}/pack.schema.json`,
      id,
      name: { vi: 'Quy chế của đơn vị', en: 'Rules of the house' },
      instruments: [
        {
          id: '1/QĐ',
          kind: 'decision',
          name: { vi: 'Quyết định 1/QĐ', en: 'Decision 1/QĐ' },
          title: { vi: 'Quy chế thi đua, khen thưởng', en: 'Rules on emulation and commendation' },
          issuedBy: { vi: 'Thủ trưởng đơn vị', en: 'Head of the unit' },
          issuedOn: '2026-01-05',
          from: '2026-01-05',
          text: 'verbatim',
        },
      ],
      additions: [
        {
          award: 'lao-dong-tien-tien',
          from: '2026-01-05',
          requires: {
            id: 'cong-tac-tu-9-thang',
            cite,
            evidence: 'computed',
            says: { vi: 'Đã công tác từ 9 tháng trở lên', en: 'Has worked here for nine months or more' },
            fact: 'monthsSinceJoining',
            operator: 'atLeast',
            value: 9,
          },
        },
      ],
    },
    'cases/lao-dong-tien-tien.cases.json': {
      $schema: `../${schemas}/cases.schema.json`,
      award: 'lao-dong-tien-tien',
      bases: {
        an: {
          kind: 'individual',
          id: 'an',
          groups: ['official'],
          joinedOn: '2026-03-01',
          years: [{ year: 2026, rating: 'good' }],
        },
      },
      cases: [
        {
          name: 'nine months to the day',
          on: '2026-11-30',
          attestations: 'assumed',
          base: 'an',
          expect: { status: 'eligible' },
        },
        {
          name: 'one day short of nine months',
          on: '2026-11-29',
          attestations: 'assumed',
          base: 'an',
          expect: { status: 'ineligible', blocking: ['cong-tac-tu-9-thang'] },
        },
      ],
    },
  }
}

/** Where the schemas stand, seen from the folder of a pack beside `node_modules`. */
const SCHEMAS = '../node_modules/thi-dua-khen-thuong/schemas'

/** Writes a first pack into a folder and returns the files; undefined where one of them is there already: nothing is overwritten. */
export const newPack = (folder: string, id: string): readonly string[] | undefined => {
  const files = filesFor(id, SCHEMAS)
  if (Object.keys(files).some((file) => existsSync(join(folder, file)))) return undefined
  for (const [file, json] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), `${JSON.stringify(json, null, 2)}\n`)
  }
  return Object.keys(files)
}
