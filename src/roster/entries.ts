import { amount, bad, type Cell, count, day, goOn, good, oneOf, year } from './cell'
import { contributionKinds, councils, leads, leaves, organisers, proceedings, scopes } from './vocabulary'

/** `a:b`; the second part is empty where there is no colon. */
const halves = (text: string, mark = ':'): readonly [string, string] => {
  const at = text.indexOf(mark)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)]
}

/** Reads an entry whole, and blames the whole of it where a part is wrong. */
const whole =
  <T>(text: string, shape: string) =>
  (cell: Cell<T>): Cell<T> =>
    'bad' in cell
      ? bad(text, `${cell.bad.vi} (mẫu: ${shape})`, `${cell.bad.en} (pattern: ${shape})`, cell.bad.allowed)
      : cell

/** `thai-san:4`: months of leave. */
export const leave = (text: string): Cell<object> => {
  const [reason, months] = halves(text)
  return whole<object>(
    text,
    'thai-san:4',
  )(goOn(oneOf(leaves)(reason), (why) => goOn(amount(months), (number) => good({ reason: why, months: number }))))
}

/** `chien-si-thi-dua-co-so:2023`: an award and the year that it was given for. */
export const award = (text: string): Cell<object> => {
  const [id, given] = halves(text)
  return whole<object>(text, 'chien-si-thi-dua-co-so:2023')(goOn(year(given), (of) => good({ award: id, year: of })))
}

/** `sang-kien@co-so:2023`: a contribution, where it is recognised, and when. */
export const contribution = (text: string): Cell<object> => {
  const [what, given] = halves(text)
  const [kind, scope] = halves(what, '@')
  return whole<object>(
    text,
    'sang-kien@co-so:2023',
  )(
    goOn(oneOf(contributionKinds)(kind), (which) =>
      goOn(oneOf(scopes)(scope), (where) =>
        goOn(year(given), (of) => good({ kind: which, scope: where, year: of, applied: true })),
      ),
    ),
  )
}

/** `2022-03-01..2023-02-28`, or `2022-03-01..` where it goes on. */
const span = (text: string, keys: readonly [string, string]): Cell<object> => {
  const [from, to] = halves(text, '..')
  return goOn(day(from), (first) =>
    to === '' ? good({ [keys[0]]: first }) : goOn(day(to), (last) => good({ [keys[0]]: first, [keys[1]]: last })),
  )
}

/** `khien-trach:2022-03-01..2023-02-28`: a discipline, from the decision to its end. */
export const discipline = (text: string): Cell<object> => {
  const [form, when] = halves(text)
  return whole<object>(
    text,
    'khien-trach:2022-03-01..2023-02-28',
  )(goOn(span(when, ['decidedOn', 'endedOn']), (days) => good({ form, ...days })))
}

/** `dieu-tra:2022-03-01..`: a proceeding that is or was open. */
export const proceeding = (text: string): Cell<object> => {
  const [kind, when] = halves(text)
  return whole<object>(
    text,
    'dieu-tra:2022-03-01..',
  )(
    goOn(oneOf(proceedings)(kind), (which) =>
      goOn(span(when, ['openedOn', 'closedOn']), (days) => good({ kind: which, ...days })),
    ),
  )
}

/** `co-so@chien-si-thi-dua-co-so:8/9`: a council's vote for an award. */
export const vote = (text: string): Cell<object> => {
  const [what, result] = halves(text)
  const [council, id] = halves(what, '@')
  const [inFavour, members] = halves(result, '/')
  return whole<object>(
    text,
    'co-so@chien-si-thi-dua-co-so:8/9',
  )(
    goOn(oneOf(councils)(council), (which) =>
      goOn(count(inFavour), (yes) =>
        goOn(count(members), (all) => good({ council: which, for: id, inFavour: yes, members: all })),
      ),
    ),
  )
}

/** `noi-bo-doan-ket`, or `-noi-bo-doan-ket` where it was refused. */
export const attestation = (text: string): Cell<readonly [string, boolean]> =>
  good(text.startsWith('-') ? [text.slice(1), false] : [text, true])

/** `cum@bo-nganh`: what a unit leads, and who runs it. */
export const lead = (text: string): Cell<object> => {
  const [what, organiser] = halves(text, '@')
  return whole<object>(
    text,
    'cum@bo-nganh',
  )(
    goOn(oneOf(leads)(what), (which) =>
      goOn(oneOf(organisers)(organiser), (who) => good({ what: which, organiser: who })),
    ),
  )
}
