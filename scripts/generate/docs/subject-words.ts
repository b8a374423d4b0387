import { ratingText } from '../../../src/facts/rating-text'
import type { Contribution } from '../../../src/schema/contribution'
import type { Merit } from '../../../src/schema/merit'
import type { Individual, Subject, Unit } from '../../../src/schema/subject'
import type { Rating, UnitYear, YearRecord } from '../../../src/schema/year-record'
import { day } from './dates'
import { councils } from './words'

/** What of a record is worth telling: the facts that the rule asks for, and the year that is credited. */
export interface Telling {
  readonly facts: ReadonlySet<string>
  readonly award: string
  readonly year: number
  readonly on: string
  readonly nameOf: (award: string) => string
  /** What a criterion asks, by its id. */
  readonly says: (criterion: string) => string | undefined
}

const groups: Readonly<Record<string, string>> = {
  official: 'cán bộ, công chức, viên chức',
  worker: 'công nhân',
  farmer: 'nông dân',
  labourer: 'người lao động',
  entrepreneur: 'doanh nhân',
  intellectual: 'trí thức',
  scientist: 'nhà khoa học',
  army: 'quân đội',
  police: 'công an',
  militia: 'dân quân tự vệ',
  'overseas-vietnamese': 'người Việt Nam ở nước ngoài',
  foreigner: 'người nước ngoài',
  teacher: 'nhà giáo',
  'education-manager': 'cán bộ quản lý giáo dục',
  'education-researcher': 'cán bộ nghiên cứu giáo dục',
  medic: 'thầy thuốc',
  'health-manager': 'cán bộ quản lý y tế',
  artist: 'nghệ sĩ',
  artisan: 'nghệ nhân',
  'youth-volunteer': 'thanh niên xung phong',
  enterprise: 'doanh nghiệp',
  cooperative: 'hợp tác xã',
  'ministry-level': 'bộ, ban, ngành, tỉnh',
  commune: 'xã, phường, đặc khu',
  village: 'thôn, tổ dân phố',
  school: 'trường học',
  hospital: 'bệnh viện',
}

const contributionKinds: Readonly<Record<string, string>> = {
  initiative: 'sáng kiến',
  'science-topic': 'đề tài khoa học',
  'science-project': 'đề án khoa học',
  'science-work': 'công trình khoa học và công nghệ',
  'combat-ingenuity': 'mưu trí, sáng tạo trong chiến đấu',
}

const scopes: Readonly<Record<string, string>> = {
  grassroots: 'cấp cơ sở',
  ministry: 'cấp bộ, ban, ngành, tỉnh',
  national: 'tầm toàn quốc',
}

const leaveReasons: Readonly<Record<string, string>> = {
  maternity: 'thai sản',
  study: 'đi học',
  treatment: 'điều trị',
  other: 'lý do khác',
}

const proceedings: Readonly<Record<string, string>> = {
  disciplinary: 'xem xét kỷ luật',
  investigation: 'điều tra',
  inspection: 'thanh tra, kiểm tra',
  complaint: 'đơn thư',
  press: 'báo chí nêu',
}

const disciplines: Readonly<Record<string, string>> = {
  'khien-trach': 'khiển trách',
  'canh-cao': 'cảnh cáo',
}

const organisers: Readonly<Record<string, string>> = {
  'central-council': 'do Hội đồng Trung ương tổ chức',
  'prime-minister': 'do Thủ tướng phát động',
  ministry: 'của bộ, ban, ngành',
  province: 'của tỉnh',
  district: 'của huyện',
}

const merits: Readonly<Record<string, string>> = {
  'sudden-achievement': 'thành tích đột xuất',
  achievement: 'thành tích',
  invention: 'phát minh, sáng chế',
  work: 'công trình, tác phẩm',
  'international-prize': 'giải thưởng quốc tế',
  'arts-prize': 'giải thưởng nghệ thuật',
  development: 'đóng góp phát triển',
  'movement-review': 'được chọn khi tổng kết phong trào',
  'political-task': 'nhiệm vụ chính trị',
  'farm-model': 'mô hình sản xuất',
  'training-colleagues': 'đào tạo, bồi dưỡng đồng nghiệp',
  'brave-act': 'hành động dũng cảm',
  'feat-of-arms': 'chiến công',
  revolution: 'đóng góp cho cách mạng',
  'national-unity': 'đóng góp cho đại đoàn kết dân tộc',
  friendship: 'đóng góp cho hữu nghị',
  community: 'đóng góp cho cộng đồng',
  'sector-contribution': 'đóng góp cho ngành',
  'mother-of-martyrs': 'mẹ liệt sĩ',
}

const meritScopes: Readonly<Record<string, string>> = {
  commune: 'trong xã, đơn vị',
  district: 'trong huyện',
  field: 'trong lĩnh vực',
  ministry: 'trong bộ, ban, ngành, tỉnh',
  national: 'trong toàn quốc',
}

const services: Readonly<Record<string, string>> = {
  army: 'trong quân đội',
  police: 'trong công an',
  procuracy: 'trong ngành Kiểm sát',
  teaching: 'giảng dạy',
  education: 'trong ngành giáo dục',
  'medical-practice': 'khám, chữa bệnh',
  health: 'trong ngành y tế',
  arts: 'hoạt động nghệ thuật',
  'circus-or-dance': 'xiếc, múa',
  heritage: 'giữ gìn di sản',
  'youth-volunteer': 'thanh niên xung phong',
}

/** `[2021, 2022, 2024]` → "2021–2022, 2024". */
const spans = (years: readonly number[]): string => {
  const sorted = [...new Set(years)].sort((a, b) => a - b)
  const parts: [number, number][] = []
  for (const year of sorted) {
    const last = parts.at(-1)
    if (last !== undefined && last[1] === year - 1) last[1] = year
    else parts.push([year, year])
  }
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}

const grouped = <T>(list: readonly T[], key: (one: T) => string): readonly (readonly [string, readonly T[]])[] => {
  const found = new Map<string, T[]>()
  for (const one of list) found.set(key(one), [...(found.get(key(one)) ?? []), one])
  return [...found]
}

const asksAny = ({ facts }: Telling, ...wanted: readonly string[]): boolean => wanted.some((fact) => facts.has(fact))

const severalYears = (telling: Telling): boolean =>
  asksAny(telling, 'yearsRated', 'yearsBelow', 'yearsInWindow', 'longestRun')

const ratingsOf = (years: readonly (YearRecord | UnitYear)[], telling: Telling): readonly string[] => {
  const shown = years.filter(({ year }) => (severalYears(telling) ? year <= telling.year : year === telling.year))
  const rated = shown.filter((one): one is (YearRecord | UnitYear) & { rating: Rating } => one.rating !== undefined)
  return grouped(rated, ({ rating }) => rating)
    .map(([rating, list]) => ({ rating: rating as Rating, list }))
    .map(({ rating, list }) => `${ratingText(rating).vi} năm ${spans(list.map(({ year }) => year))}`)
}

const awardsOf = ({ awards }: Subject, telling: Telling): readonly string[] => {
  if (awards === undefined || awards.length === 0) return []
  return grouped(awards, ({ award, status }) => `${award} ${status === 'revoked' ? 'revoked' : ''}`).map(([, list]) => {
    const years = list.map(
      ({ year, achievedThrough, decidedOn }) => year ?? achievedThrough ?? Number(decidedOn?.slice(0, 4)),
    )
    const known = years.filter((year) => !Number.isNaN(year))
    const [first] = list
    const name = telling.nameOf(first?.award ?? '')
    return `${name}${known.length > 0 ? ` (${spans(known)})` : ''}${first?.status === 'revoked' ? ', đã bị hủy' : ''}`
  })
}

const contributionWords = ({ kind, scope, year, recognisedOn, accepted, applied }: Contribution): string => {
  const marks = [
    accepted === true ? 'đã nghiệm thu' : accepted === false ? 'chưa nghiệm thu' : '',
    applied === true ? 'đã áp dụng hiệu quả' : applied === false ? 'chưa áp dụng' : '',
    recognisedOn ? `công nhận ngày ${day(recognisedOn)}` : year ? `năm ${year}` : '',
  ].filter(Boolean)
  const at = scope ? ` ${scopes[scope] ?? scope}` : ''
  return `${contributionKinds[kind] ?? kind}${at}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`
}

const meritWords = ({ kind, scope, on, lasting }: Merit): string =>
  [
    merits[kind] ?? kind,
    scope ? (meritScopes[scope] ?? scope) : '',
    lasting === undefined ? '' : `${lasting} năm`,
    on ? `ngày ${day(on)}` : '',
  ]
    .filter(Boolean)
    .join(' ')

const membersOf = ({ members }: UnitYear, telling: Telling): readonly string[] => {
  if (
    members === undefined ||
    !asksAny(telling, 'membersCompleted', 'membersHolding', 'memberHolders', 'membersDisciplined')
  )
    return []
  const { total, completed, holders, disciplinedFromWarning } = members
  return [
    `${total} người`,
    completed === undefined || !asksAny(telling, 'membersCompleted') ? '' : `${completed} người hoàn thành nhiệm vụ`,
    ...Object.entries(holders ?? {}).map(([award, count]) => `${count} ${telling.nameOf(award)}`),
    disciplinedFromWarning === undefined || !asksAny(telling, 'membersDisciplined')
      ? ''
      : `${disciplinedFromWarning || 'không có'} người bị kỷ luật từ cảnh cáo`,
  ].filter(Boolean)
}

const unitYearOf = (unit: Unit, telling: Telling): readonly string[] => {
  const found = unit.years?.find(({ year }) => year === telling.year)
  if (found === undefined) return []
  const leads = (found.leads ?? []).map(
    ({ what, organiser, lasting }) =>
      `dẫn đầu ${what === 'cluster' ? 'cụm, khối' : 'phong trào'} ${organisers[organiser] ?? ''}${lasting === undefined ? '' : ` (kéo dài ${lasting} năm)`}`,
  )
  return [
    ...(asksAny(telling, 'exceededTargets') && found.exceededTargets !== undefined
      ? [found.exceededTargets ? 'vượt chỉ tiêu thi đua' : 'không vượt chỉ tiêu thi đua']
      : []),
    ...(asksAny(telling, 'leads')
      ? leads.length > 0
        ? leads
        : found.leads
          ? ['không dẫn đầu cụm, khối nào']
          : []
      : []),
    ...membersOf(found, telling),
  ]
}

const individualOf = (person: Individual, telling: Telling): readonly string[] => {
  const leave = person.years
    ?.find(({ year }) => year === telling.year)
    ?.leave?.map(({ reason, months }) => `nghỉ ${months} tháng (${leaveReasons[reason]})`.replace('.', ','))
  return [
    ...(asksAny(telling, 'monthsSinceJoining') && person.joinedOn && person.joinedOn >= `${telling.year - 1}`
      ? [`vào làm ngày ${day(person.joinedOn)}`]
      : []),
    ...(asksAny(telling, 'leaveMonths', 'rating') ? (leave ?? []) : []),
    ...(asksAny(telling, 'serviceYears')
      ? (person.service ?? []).map(
          ({ in: where, from, to, hardship }) =>
            `${services[where] ?? 'công tác'} ${hardship ? '(vùng khó khăn) ' : ''}từ ${day(from)}${to ? ` đến ${day(to)}` : ''}`,
        )
      : []),
  ]
}

const standing = ({ discipline = [], proceedings: pending = [] }: Subject): readonly string[] => [
  ...discipline.map(
    ({ form, decidedOn, endedOn }) =>
      `bị ${disciplines[form] ?? 'kỷ luật'} ngày ${day(decidedOn)}${endedOn ? `, hết kỷ luật ngày ${day(endedOn)}` : ''}`,
  ),
  ...pending.map(
    ({ kind, openedOn, closedOn }) =>
      `${proceedings[kind]} từ ${day(openedOn)}${closedOn ? ` đến ${day(closedOn)}` : ', chưa xong'}`,
  ),
]

/** A record in a few Vietnamese words: only what bears on the award. */
export const subjectWords = (subject: Subject, telling: Telling): string => {
  const who = subject.kind === 'household' ? [] : (subject.groups ?? []).map((one) => groups[one] ?? one)
  const ratings =
    subject.kind !== 'household' && subject.years && (asksAny(telling, 'rating') || severalYears(telling))
      ? ratingsOf(subject.years, telling)
      : []
  const contributions = asksAny(telling, 'contributions')
    ? subject.contributions?.length
      ? subject.contributions.map(contributionWords)
      : subject.contributions
        ? ['không có sáng kiến, đề tài']
        : []
    : []
  const awardFacts = ['awardRun', 'timesAwarded', 'holds', 'alreadyAwarded']
  const votes = (subject.votes ?? [])
    .filter((vote) => vote.for === telling.award)
    .map(({ council, inFavour, members }) => `${councils[council]}: ${inFavour}/${members} phiếu`)
  const denied = Object.entries(subject.attestations ?? {})
    .filter(([, given]) => !given)
    .map(([id]) => telling.says(id))
    .filter((says) => says !== undefined)
    .map((says) => `không được xác nhận “${says}”`)
  const held = asksAny(telling, ...awardFacts) ? awardsOf(subject, telling) : []
  return [
    ...(who.length > 0 ? [who.join(', ')] : []),
    ...ratings,
    ...(subject.kind === 'individual' ? individualOf(subject, telling) : []),
    ...(subject.kind === 'unit' ? unitYearOf(subject, telling) : []),
    ...(held.length > 0 ? [`đã được tặng ${held.join(', ')}`] : []),
    ...contributions,
    ...(subject.merits ?? []).map(meritWords),
    ...standing(subject),
    ...(asksAny(telling, 'vote') ? votes : []),
    ...denied,
  ].join('; ')
}
