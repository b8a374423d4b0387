/** Rosters from files: `thi-dua-khen-thuong/roster`. Runs on Node; CSV needs the optional peer `csv-parse`. */
export { type RosterColumn, rosterColumns } from './roster/catalogue'
export { type CollectedRoster, collectRoster } from './roster/collect'
export { type CsvOptions, readCsv } from './roster/read-csv'
export { readNdjson } from './roster/read-ndjson'
export { problemText, type RosterProblem, type RosterRow, type TextSource } from './roster/row'
