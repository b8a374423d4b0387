import type { Json, Sample } from './arbitraries'

type Year = Json & { readonly year: number }

const set = (to: Json, key: string, value: unknown): Json => {
  if (value !== undefined) return { ...to, [key]: value }
  const { [key]: _, ...rest } = to
  return rest
}

const copyField = (from: Json, to: Json, [head = '', ...rest]: readonly string[]): Json => {
  if (rest.length === 0) return set(to, head, from[head])
  const [inner, outer] = [from[head], to[head]].map((one) => (one ?? {}) as Json)
  const copied = copyField(inner ?? {}, outer ?? {}, rest)
  return set(to, head, Object.keys(copied).length > 0 ? copied : undefined)
}

const copyYear = (from: Json, to: Json, year: number, field: readonly string[]): Json => {
  const entry = (subject: Json) => (subject.years as readonly Year[] | undefined)?.find((one) => one.year === year)
  const others = ((to.years ?? []) as readonly Year[]).filter((one) => one.year !== year)
  const copied = copyField(entry(from) ?? {}, entry(to) ?? { year }, field)
  return { ...to, years: [...others, copied] }
}

/** A sample with what another one tells at a path as verdicts name it: `groups`, `attestations.x`, `years[2024].rating`. */
export const copyAt = (from: Sample, to: Sample, path: string): Sample => {
  const years = /^years\[([\d,]+)\]\.(.+)$/.exec(path)
  if (years !== null) {
    const field = String(years[2]).split('.')
    // A share or a number of members needs their total, which stands beside it.
    const whole = field[0] === 'members' ? ['members'] : field
    const subject = String(years[1])
      .split(',')
      .reduce((done, year) => copyYear(from.subject, done, Number(year), whole), to.subject)
    return { ...to, subject }
  }
  const subject = copyField(from.subject, to.subject, path.replace(/\[\].*$/, '').split('.'))
  return path === 'headOf' ? { ...to, subject, related: from.related } : { ...to, subject }
}
