import { heading, wrap } from '../src/cli/layout'
import { seasonReport } from '../src/cli/season-report'
import { describe, evaluateSlate, evaluateSync, type Verdict } from '../src/index'
import { fighters, ON, season, YEAR } from './demo/season'

const print = (text = ''): void => console.log(text)
const say = (text: string, indent = ''): void => print(wrap(text, indent))

const options = { on: ON, attestations: 'assumed', packs: ['kiem-sat'] } as const
const nameOf = (award: string): string => describe(award, options).name.vi

print('MÙA THI ĐUA 2022 – VIỆN KIỂM SÁT NHÂN DÂN TỈNH QUẢNG NAM')
say(
  'Số lượng đăng ký lấy từ báo chí tháng 10/2022. Hồ sơ của từng người, từng đơn vị là giả định, do máy tạo cho khớp các con số đó. ' +
    `Áp dụng pháp luật ngày 15/12/2022, xét thành tích năm ${YEAR}. Những điều phải do hội đồng hoặc cấp có thẩm quyền xác nhận tạm coi là đạt. ` +
    'Danh hiệu của đơn vị tính từ kết quả của từng người trong danh sách; cờ thi đua tính như đơn vị đạt Tập thể lao động xuất sắc đã có danh hiệu.',
)
const started = performance.now()
const slate = evaluateSlate(season, options)
const elapsed = performance.now() - started
print(seasonReport(slate, { nameOf, examples: 6 }))

print(heading('Chỉ đạo của Viện trưởng tỉnh: ví dụ về quy định riêng của một đơn vị'))
say(
  'Đơn vị để xảy ra oan, sai và người đứng đầu không được xét kết quả thi đua cao trong năm; danh hiệu thấp hơn vẫn xét.',
)
const strict = evaluateSlate(season, { ...options, packs: ['kiem-sat', 'quang-nam-2022'] })
const because = ({ reasons: [reason] }: Verdict): string =>
  reason ? `${reason.says.vi} – ${reason.required.vi}; ${reason.actual.vi} (${reason.cite.name.vi})` : ''
for (const { subject, award, verdict } of strict.nominations)
  if (verdict.reasons.some(({ layer }) => layer === 'quang-nam-2022'))
    say(`• ${subject.name ?? subject.id}, ${nameOf(award)}: ${because(verdict)}`, '  ')

print(heading('Chiến sĩ thi đua ngành: sáng kiến phải có phạm vi ảnh hưởng trong ngành'))
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

print()
say(`Cả mùa (${season.nominations?.length} hồ sơ, 282 người, 30 đơn vị) tính trong ${Math.round(elapsed)} ms.`)
