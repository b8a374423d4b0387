import { criteriaIn } from '../../../src/describe-tree'
import { day } from './dates'
import { linkTo, table } from './links'
import { type AwardEntry, pages, type Site } from './site'
import { barSquare, evidences, instrumentTexts, kinds, subjects } from './words'

const openings = (entry: AwardEntry): number =>
  entry.description.criteria.flatMap(criteriaIn).filter(({ evidence }) => evidence === 'gap').length

/** The page from which a reader starts. */
export const indexPage = (site: Site, hasLadder: boolean): string => {
  const page = pages.index
  const link = (to: string, at?: string) => linkTo(page, to, at)
  const ofLaw = site.awards.filter(({ pack }) => pack === undefined)
  const rows = (entries: readonly AwardEntry[]) =>
    table(
      ['Tên', 'Dành cho', 'Căn cứ'],
      entries.map(({ award, page: to, description }) => [
        `[${award.name.vi}](${link(to)}) *(${award.name.en})*`,
        award.subject.map((kind) => subjects[kind].toLowerCase()).join(', '),
        description.wording.basis.map((source) => site.cite(page, source)).join('; '),
      ]),
    )
  const gaps = site.awards.filter((entry) => openings(entry) > 0)
  const counts = Object.entries(instrumentTexts).map(
    ([text, words]) =>
      `${words.toLowerCase()}: ${site.instruments.filter(({ instrument }) => instrument.text === text).length}`,
  )
  const changed = site.instruments
    .map(({ instrument }) => instrument)
    .filter(({ kind, unconfirmedFrom }) => kind === 'law' && unconfirmedFrom && unconfirmedFrom.from <= site.asOf)
  const because = (reason: string | { readonly vi: string } | undefined): string =>
    typeof reason === 'string'
      ? (site.instruments.find(({ instrument }) => instrument.id === reason)?.instrument.name.vi ?? reason)
      : (reason?.vi ?? '')
  return [
    '# Tra cứu tiêu chuẩn thi đua, khen thưởng',
    '',
    '*A reader’s guide to the criteria of emulation titles and forms of commendation in Vietnam*',
    '',
    `Các trang này nói mỗi danh hiệu, hình thức khen thưởng đòi những gì, theo điều, khoản, điểm nào, và ai xác nhận. Chúng được tạo từ chính bộ quy tắc mà phần mềm dùng để xét, theo quy định biết được đến ngày **${day(site.asOf)}**.`,
    '',
    '> ⚠️ **Chưa văn bản nào được đối chiếu với bản ký hoặc Công báo.** Nội dung ghi từ các bản sao dùng để nghiên cứu. Trước khi quyết định, hãy đọc văn bản gốc.',
    ...changed.flatMap(({ name, unconfirmedFrom }) => [
      '>',
      `> ⚠️ Từ ${day(unconfirmedFrom?.from ?? '')}, ${name.vi} đã được sửa đổi mà chưa có văn bản (${because(unconfirmedFrom?.because)}). Các trang vẫn theo nội dung đã biết trước đó. Xem [các văn bản](${link(pages.instruments)}).`,
    ]),
    '',
    '## Đọc thế nào',
    '',
    '- Tìm danh hiệu trong bảng bên dưới. Đầu mỗi trang có sơ đồ: đi từ trên xuống, qua được mọi ô là đạt; chỗ rẽ nhánh chỉ cần qua một nhánh.',
    '- Mỗi tiêu chuẩn có số, căn cứ, và một ô màu cho biết chứng minh bằng gì:',
    '',
    ...Object.values(evidences).map(({ square, short, means }) => `  - ${square} **${short}**: ${means}`),
    `  - ${barSquare} **ngăn không được xét**: đủ tiêu chuẩn nhưng vẫn chưa được xét.`,
    '',
    '- “Không biết” khác với “không có”. Hồ sơ thiếu thông tin thì kết quả là chưa đủ căn cứ, không phải là không đạt.',
    `- Chỗ văn bản có thể hiểu hai cách: xem [cách đã chọn và lý do](${link(pages.readings)}).`,
    `- Quy định áp dụng cho nhiều danh hiệu (đang kỷ luật, đang bị xem xét, ưu tiên nữ): xem [quy định chung](${link(pages.general)}).`,
    '- Muốn biết một điều luật nằm ở đâu: xem sổ cái của văn bản đó, ở cuối trang này.',
    '',
    ...(hasLadder
      ? [
          '## Thang danh hiệu',
          '',
          `<img src="${link(pages.ladder)}" alt="Thang danh hiệu thi đua của cá nhân và tập thể">`,
          '',
          `Từ danh hiệu lên bằng khen, huân chương: xem [cả thang khen thưởng](${link(pages.ladderPage)}), có hình và bảng “cần có trước, mở ra”.`,
          '',
        ]
      : []),
    ...Object.entries(kinds).flatMap(([kind, { many, english }]) => {
      const entries = ofLaw.filter(({ award }) => award.kind === kind)
      return entries.length === 0 ? [] : [`## ${many}`, '', `*${english}*`, '', rows(entries), '']
    }),
    '## Quy định riêng của ngành, địa phương',
    '',
    ...site.packs.flatMap((pack) => [
      `- [${pack.name.vi}](${link(pages.pack(pack.id))}) *(${pack.name.en})*`,
      ...site.awards
        .filter((one) => one.pack?.id === pack.id)
        .map(({ award, page: to }) => `  - [${award.name.vi}](${link(to)}) *(${award.name.en})*`),
    ]),
    '',
    '## Văn bản và sổ cái',
    '',
    `[Danh sách văn bản](${link(pages.instruments)}): ${site.instruments.length} văn bản; ${counts.join('; ')}.`,
    '',
    'Sổ cái kể từng điều, khoản, điểm của một văn bản và cho biết nó đã thành gì:',
    '',
    ...site.ledgers.map(({ ledger, page: to }) => {
      const name = site.instruments.find(({ instrument }) => instrument.id === ledger.instrument)?.instrument.name.vi
      return `- [${name ?? ledger.instrument}](${link(to)}): ${ledger.provisions.length} mục`
    }),
    '',
    ...(gaps.length > 0
      ? [
          '## Những chỗ còn thiếu',
          '',
          'Các trang sau có tiêu chuẩn mà văn bản quy định chưa tìm được. Phần đó để trống, không suy đoán:',
          '',
          ...gaps.map((entry) => `- [${entry.award.name.vi}](${link(entry.page)}): ${openings(entry)} tiêu chuẩn`),
          '',
        ]
      : []),
  ].join('\n')
}
