import { evaluateSlate, evaluateSync, type Limit, type Nominated, type Stop, type Verdict } from '../src/index'
import { heading, table, wrap } from './demo/layout'
import { fighters, flags, ON, season, YEAR } from './demo/season'

const print = (text = ''): void => console.log(text)
const say = (text: string, indent = ''): void => print(wrap(text, indent))

const options = { on: ON, attestations: 'assumed', packs: ['kiem-sat'] } as const
const first = evaluateSlate(season, options)
const passed = (nominations: readonly Nominated[]) =>
  new Set(nominations.filter(({ verdict }) => verdict.pass).map(({ subject }) => subject.id))
const second = evaluateSlate(flags(passed(first.nominations)), options)
const nominations = [...first.nominations, ...second.nominations]

const names: Readonly<Record<string, string>> = {
  'lao-dong-tien-tien': 'Lao động tiên tiến',
  'chien-si-thi-dua-co-so': 'Chiến sĩ thi đua cơ sở',
  'tap-the-lao-dong-xuat-sac': 'Tập thể lao động xuất sắc',
  'kiem-sat/co-thi-dua-dan-dau-khoi': 'Cờ thi đua dẫn đầu khối',
  'co-thi-dua-chinh-phu': 'Cờ thi đua của Chính phủ',
}
const nameOf = (award: string): string => names[award] ?? award

const because = ({ reasons: [reason] }: Verdict): string =>
  reason ? `${reason.says.vi} – ${reason.required.vi}; ${reason.actual.vi} (${reason.cite.name.vi})` : ''

const one = ({ subject, award, verdict }: Nominated): void =>
  say(`• ${subject.name ?? subject.id}, ${nameOf(award)}: ${because(verdict) || verdict.summary}`, '  ')

print('MÙA THI ĐUA 2022 – VIỆN KIỂM SÁT NHÂN DÂN TỈNH QUẢNG NAM')
say(
  'Số lượng đăng ký lấy từ báo chí tháng 10/2022. Hồ sơ của từng người, từng đơn vị là giả định, do máy tạo cho khớp các con số đó. ' +
    `Áp dụng pháp luật ngày 15/12/2022, xét thành tích năm ${YEAR}. Những điều phải do hội đồng hoặc cấp có thẩm quyền xác nhận tạm coi là đạt. ` +
    'Cờ thi đua xét sau, khi đơn vị đạt Tập thể lao động xuất sắc đã có danh hiệu.',
)

print(heading('1. Đăng ký và kết quả đối chiếu từng hồ sơ'))
const count = (award: string, status?: Verdict['status']): string =>
  String(
    nominations.filter((one) => one.award === award && (status ?? one.verdict.status) === one.verdict.status).length,
  )
print(
  table([
    ['', 'đăng ký', 'đạt', 'chưa đạt', 'chưa đủ căn cứ'],
    ...Object.keys(names).map((award) => [
      nameOf(award),
      count(award),
      count(award, 'eligible'),
      count(award, 'ineligible'),
      count(award, 'undetermined'),
    ]),
  ]),
)

print(heading('2. Giới hạn của cả danh sách'))
const limit = ({ award, nominated, percent, base, allowed, over, eligibleOver, cite }: Limit): void => {
  const cap = `không quá ${percent} % của ${base.of.vi}`
  if (allowed.max === undefined) say(`• ${nameOf(award)}: đăng ký ${nominated}; ${cap}; chưa có số làm gốc.`, '  ')
  else
    say(
      `• ${nameOf(award)}: đăng ký ${nominated}; ${cap} (${base.min === base.max ? base.min : `${base.min} đến ${base.max}`}), tức ${allowed.max}. ` +
        (over > 0
          ? `Vượt ${over} so với số đăng ký, ${eligibleOver} so với số đạt tiêu chuẩn. Chọn ai là việc của hội đồng.`
          : 'Trong giới hạn.'),
      '  ',
    )
  say(`Căn cứ: ${cite.name.vi}.`, '    ')
}
for (const each of [...first.limits, ...second.limits]) limit(each)

print(heading('3. Tiêu chuẩn nào giữ lại bao nhiêu hồ sơ'))
const stop = ({ award, says, subjects, alone, cite }: Stop): void => {
  say(
    `• ${nameOf(award)}: ${says.vi} – ${subjects.length} hồ sơ; nếu đạt riêng điều này thì ${alone.length} hồ sơ đủ`,
    '  ',
  )
  say(`(${cite.name.vi})`, '    ')
}
for (const each of [...first.stops, ...second.stops]) stop(each)

print(heading('4. Vài hồ sơ cụ thể'))
const some = (status: Verdict['status'], award: string) =>
  nominations.filter((one) => one.verdict.status === status && one.award === award).slice(0, 2)
for (const each of [
  ...some('ineligible', 'chien-si-thi-dua-co-so'),
  ...some('ineligible', 'tap-the-lao-dong-xuat-sac'),
  ...some('undetermined', 'chien-si-thi-dua-co-so'),
])
  one(each)

print(heading('5. Chỉ đạo của Viện trưởng tỉnh: ví dụ về quy định riêng của một đơn vị'))
const strict = evaluateSlate(season, { ...options, packs: ['kiem-sat', 'quang-nam-2022'] })
const barred = strict.nominations.filter(({ verdict }) =>
  verdict.reasons.some(({ layer }) => layer === 'quang-nam-2022'),
)
say(
  'Đơn vị để xảy ra oan, sai và người đứng đầu không được xét kết quả thi đua cao trong năm; danh hiệu thấp hơn vẫn xét.',
)
for (const each of barred) one(each)

print(heading('6. Chiến sĩ thi đua ngành: sáng kiến phải có phạm vi ảnh hưởng trong ngành'))
const recognised = fighters.map((person) => ({
  ...person,
  awards: [...(person.awards ?? []), { award: 'chien-si-thi-dua-co-so', year: YEAR }],
}))
const sector = recognised.map((person) => evaluateSync(person, 'chien-si-thi-dua-bo-nganh-tinh', options))
const withRun = sector.filter(({ pass, reasons }) => pass || !reasons.some(({ id }) => id.startsWith('lien-tuc')))
const eligible = withRun.filter(({ pass }) => pass)
say(
  `Giả sử cả ${recognised.length} người được công nhận Chiến sĩ thi đua cơ sở năm ${YEAR}: ${withRun.length} người có đủ ba lần liên tục, ` +
    `nhưng chỉ ${eligible.length} người có sáng kiến phạm vi ngành. ${withRun.length - eligible.length} người chỉ bị giữ lại vì sáng kiến mới ở cấp cơ sở; ` +
    'bỏ tiêu chuẩn này thì đó là số người được thêm.',
)
const example = withRun.find(({ pass }) => !pass)
if (example) say(`• ${example.subject}: ${because(example)}`, '  ')

print(heading('Lưu ý về nguồn luật'))
const caveats = [...new Map([...first.caveats, ...second.caveats].map((one) => [one.says.vi, one])).values()]
for (const { says } of caveats.filter(({ kind }) => kind === 'unconfirmed' || kind === 'gap' || kind === 'note'))
  say(`• ${says.vi}`, '  ')
const secondHand = caveats.flatMap(({ kind, cite }) => (kind === 'restated' && cite ? [cite.instrument] : []))
say(`• Chỉ biết qua nguồn thuật lại: một số điều của ${[...new Set(secondHand)].join(', ')}.`, '  ')
const readings = caveats.filter(({ kind }) => kind === 'reading').length
say(`• ${readings} chỗ luật có hai cách hiểu; cách đã chọn và lý do ở docs/doc-hieu.md.`, '  ')
