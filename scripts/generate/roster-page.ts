import { rosterColumns } from '../../src/roster/catalogue'
import * as vocabulary from '../../src/roster/vocabulary'
import type { Files, Generator } from './generator'

const page = 'docs/danh-sach-csv.md'

/** The columns of a roster, for whoever fills one in. */
export const rosterPage: Generator = { name: 'roster', owns: [page], run }

const of = { both: 'cả hai', individual: 'cá nhân', unit: 'đơn vị' } as const

const lists: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['`nhom` của cá nhân', vocabulary.individualGroups],
  ['`nhom` của đơn vị', vocabulary.unitGroups],
  ['`xep-loai-…`', vocabulary.ratings],
  ['`nghi-…`', vocabulary.leaves],
  ['`sang-kien`: loại', vocabulary.contributionKinds],
  ['`sang-kien`: phạm vi', vocabulary.scopes],
  ['`dang-xem-xet`', vocabulary.proceedings],
  ['`phieu`: hội đồng', vocabulary.councils],
  ['`dan-dau-…`: cái gì', vocabulary.leads],
  ['`dan-dau-…`: ai tổ chức', vocabulary.organisers],
]

const introduction = `# Danh sách CSV của một mùa thi đua

*Generated from \`src/roster\`. The columns of a CSV roster; an empty cell is unknown, \`khong\` is none.*

Mỗi dòng là một cá nhân hoặc một đơn vị; dòng đầu là tên cột. Tệp UTF-8, các ô cách nhau bằng dấu phẩy (chấm phẩy hoặc tab thì
nói rõ khi đọc). Cột nào không cần thì bỏ, thứ tự tùy ý.

- **Ô trống là chưa biết**, không phải là không có. Không có thì ghi \`khong\`.
- Cột theo năm ghi năm ở cuối: \`xep-loai-2024\`, \`xep-loai-2025\`.
- Nhiều mục trong một ô cách nhau bằng dấu chấm phẩy; tệp dùng chấm phẩy giữa các ô thì đặt ô đó trong ngoặc kép.
- Sáng kiến ghi ở đây là sáng kiến đã được công nhận **và** áp dụng. Hồ sơ phức tạp hơn (quá trình công tác, chức vụ, chấm điểm, thành
  tích đột xuất…) dùng NDJSON: mỗi dòng một hồ sơ JSON theo \`schemas/subject.schema.json\`.
- Dòng sai được báo hết: dòng nào, cột nào, đang ghi gì, được ghi gì. Không dòng nào bị bỏ qua mà không nói.

| Cột | Dành cho | Ý nghĩa | Ví dụ |
| --- | --- | --- | --- |
`

function run(): Files {
  const rows = rosterColumns.map(
    ({ name, yearly, means, example, of: whom }) =>
      `| \`${name}${yearly ? '-<năm>' : ''}\` | ${of[whom]} | ${means.vi} | \`${example}\` |\n`,
  )
  const words = lists.map(
    ([what, values]) =>
      `- ${what}: ${Object.keys(values)
        .map((word) => `\`${word}\``)
        .join(', ')}\n`,
  )
  const text = `${introduction}${rows.join('')}
## Các giá trị được ghi

${words.join('')}
Danh hiệu, hình thức khen thưởng ghi bằng mã, xem tên tệp ở [mục lục](README.md): \`lao-dong-tien-tien\`, \`chien-si-thi-dua-co-so\`…
Hội đồng, tiêu chuẩn được xác nhận ghi bằng mã tiêu chuẩn ở trang của từng danh hiệu.
`
  return new Map([[page, text]])
}
