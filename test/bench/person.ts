import type { Individual } from '../../src/index'

const years = Array.from({ length: 20 }, (_, index) => 2005 + index)

/** An official with twenty years of history, everything known. */
export const person: Individual = {
  kind: 'individual',
  id: 'an',
  gender: 'female',
  groups: ['official'],
  joinedOn: '2005-01-01',
  headOf: null,
  years: years.map((year) => ({ year, rating: year % 3 === 0 ? 'excellent' : 'good', leave: [] })),
  awards: [
    ...years.slice(0, -1).flatMap((year) => [
      { award: 'lao-dong-tien-tien', year },
      { award: 'chien-si-thi-dua-co-so', year },
    ]),
    { award: 'chien-si-thi-dua-bo-nganh-tinh', year: 2021 },
  ],
  contributions: years.map((year) => ({
    kind: 'initiative',
    scope: year % 5 === 0 ? 'ministry' : 'grassroots',
    year,
    applied: true,
  })),
  proceedings: [],
  discipline: [],
  votes: [{ council: 'ministry', for: 'chien-si-thi-dua-co-so', inFavour: 14, members: 15 }],
  merits: [],
  attestations: { 'doan-ket-tich-cuc-thi-dua': true },
}
