import type { Individual, SlateInput, Unit } from '../../src/index'
import { createRandom } from './random'

/**
 * The 2022 season of the People's Procuracy of Quảng Nam. The counts are those reported in the press of 12–13 October
 * 2022; the people and their records are made up to fit them.
 */
export const YEAR = 2022
export const ON = '2022-12-15'

const UNITS = 29
const FLAGS = 14
const ADVANCED_ONLY = 122
const FIGHTERS = 160

const random = createRandom(2022)
const chance = (share: number): boolean => random() < share
const padded = (number: number): string => String(number).padStart(3, '0')

const unitId = (index: number): string => `don-vi-${String(index + 1).padStart(2, '0')}`

/** 17 district procuracies, then the departments of the province's procuracy. */
const unitName = (index: number): string =>
  index < 17 ? `VKSND cấp huyện số ${index + 1}` : `Phòng số ${index - 16} VKSND tỉnh`

/** Unit 20 is rated lower; unit 9 had a wrongful case. */
const unitOf = (index: number): Unit => ({
  kind: 'unit',
  id: unitId(index),
  name: unitName(index),
  sector: 'kiem-sat',
  province: 'quang-nam',
  groups: [],
  awards: [],
  years: [{ year: YEAR, rating: index === 19 ? 'good' : 'excellent', exceededTargets: true, leads: [] }],
  attestations: {
    'chat-luong-cong-tac-thap': false,
    'de-xay-ra-oan-sai': index === 8,
    'co-can-bo-vi-pham': false,
  },
})

const initiativeOf = (index: number): Individual['contributions'] => {
  if (index % 23 === 7) return []
  const wide = index % 17 === 0
  return [{ kind: 'initiative', scope: wide ? 'ministry' : 'grassroots', year: YEAR, applied: true }]
}

const titlesBefore = (years: number): Individual['awards'] =>
  Array.from({ length: years }, (_, index) => ({ award: 'chien-si-thi-dua-co-so', year: YEAR - 1 - index }))

/** A person who aims at Chiến sĩ thi đua cơ sở; the first 29 head the units. */
const fighterOf = (index: number): Individual => {
  const rating = index === 31 ? undefined : chance(0.4) ? 'excellent' : 'good'
  return {
    kind: 'individual',
    id: `nguoi-${padded(index + 1)}`,
    gender: chance(0.5) ? 'female' : 'male',
    groups: ['official'],
    sector: 'kiem-sat',
    unitId: unitId(index % UNITS),
    headOf: index < UNITS ? unitId(index) : null,
    joinedOn: '2010-08-01',
    years: [rating === undefined ? { year: YEAR } : { year: YEAR, rating }],
    awards: titlesBefore(Math.floor(random() * 4)) ?? [],
    contributions: initiativeOf(index) ?? [],
  }
}

/** A person who aims at Lao động tiên tiến; one in unit 3 did not complete the tasks, one joined late. */
const advancedOf = (index: number): Individual => ({
  kind: 'individual',
  id: `nguoi-${padded(FIGHTERS + index + 1)}`,
  gender: chance(0.5) ? 'female' : 'male',
  groups: ['official'],
  sector: 'kiem-sat',
  unitId: unitId(index % UNITS),
  headOf: null,
  joinedOn: index === 11 ? '2022-06-15' : '2012-03-01',
  years: [{ year: YEAR, rating: index === 2 ? 'not-completed' : chance(0.2) ? 'excellent' : 'good' }],
  awards: [],
  contributions: [],
})

const province: Unit = {
  kind: 'unit',
  id: 'vksnd-tinh-quang-nam',
  name: 'VKSND tỉnh Quảng Nam',
  sector: 'kiem-sat',
  province: 'quang-nam',
  groups: [],
  awards: [{ award: 'tap-the-lao-dong-xuat-sac', year: YEAR }],
  years: [{ year: YEAR, rating: 'excellent', exceededTargets: true, leads: [] }],
}

const units = Array.from({ length: UNITS }, (_, index) => unitOf(index))

/** The people who aim at Chiến sĩ thi đua cơ sở. */
export const fighters: readonly Individual[] = Array.from({ length: FIGHTERS }, (_, index) => fighterOf(index))

const advanced = Array.from({ length: ADVANCED_ONLY }, (_, index) => advancedOf(index))

/** Everyone, and what was registered for 2022. */
export const season: SlateInput = {
  unit: province,
  year: YEAR,
  roster: { units, members: [...fighters, ...advanced] },
  nominations: [
    ...advanced.map((subject) => ({ subject, award: 'lao-dong-tien-tien' })),
    ...fighters.map((subject) => ({ subject, award: 'chien-si-thi-dua-co-so' })),
    ...units.map((subject) => ({ subject, award: 'tap-the-lao-dong-xuat-sac' })),
    ...units.slice(0, FLAGS).map((subject) => ({ subject, award: 'kiem-sat/co-thi-dua-dan-dau-khoi' })),
    { subject: province, award: 'co-thi-dua-chinh-phu' },
  ],
}
