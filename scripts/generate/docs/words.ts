import type { Award } from '../../../src/schema/award'
import type { Evidence } from '../../../src/schema/condition'
import type { DescribedChange, KnownText } from '../../../src/schema/description'
import type { Instrument } from '../../../src/schema/instrument'
import type { Provision } from '../../../src/schema/ledger'
import type { SubjectKind } from '../../../src/schema/subject'

/** The kinds of awards in the order in which the index lists them. */
export const kinds: Readonly<Record<Award['kind'], { one: string; many: string; english: string; folder: string }>> = {
  title: { one: 'Danh hiệu thi đua', many: 'Danh hiệu thi đua', english: 'Emulation titles', folder: 'danh-hieu' },
  order: { one: 'Huân chương', many: 'Huân chương', english: 'Orders', folder: 'huan-chuong' },
  medal: { one: 'Huy chương', many: 'Huy chương', english: 'Medals', folder: 'huy-chuong' },
  honour: {
    one: 'Danh hiệu vinh dự nhà nước',
    many: 'Danh hiệu vinh dự nhà nước',
    english: 'State honorary titles',
    folder: 'danh-hieu-vinh-du',
  },
  prize: { one: 'Giải thưởng', many: 'Giải thưởng', english: 'Prizes', folder: 'giai-thuong' },
  certificate: { one: 'Bằng khen', many: 'Bằng khen', english: 'Certificates of merit', folder: 'bang-khen' },
  letter: { one: 'Giấy khen', many: 'Giấy khen', english: 'Letters of merit', folder: 'giay-khen' },
  badge: { one: 'Kỷ niệm chương', many: 'Kỷ niệm chương', english: 'Commemorative badges', folder: 'ky-niem-chuong' },
}

export const subjects: Readonly<Record<SubjectKind, string>> = {
  individual: 'Cá nhân',
  unit: 'Tập thể',
  household: 'Hộ gia đình',
}

/** How a criterion is shown to be met: the square that stands for it, in short, and in a sentence. */
export const evidences: Readonly<Record<Evidence, { square: string; short: string; means: string }>> = {
  computed: {
    square: '🟦',
    short: 'theo hồ sơ',
    means: 'Hồ sơ, số liệu cho biết: xếp loại, danh hiệu đã có, sáng kiến đã được công nhận, số người…',
  },
  attested: {
    square: '🟩',
    short: 'phải được xác nhận',
    means: 'Cấp có thẩm quyền nhận xét, xác nhận: nội bộ đoàn kết, chấp hành tốt pháp luật…',
  },
  claimed: {
    square: '🟨',
    short: 'phải nêu ra',
    means:
      'Người, đơn vị đề nghị nêu ra kèm minh chứng: phát minh, giải thưởng, thành tích đột xuất, chức vụ, hoàn cảnh riêng…',
  },
  council: {
    square: '🟪',
    short: 'do hội đồng',
    means: 'Hội đồng bỏ phiếu hoặc lựa chọn trong số người, đơn vị đủ tiêu chuẩn.',
  },
  gap: {
    square: '⬜',
    short: 'chưa có văn bản',
    means: 'Chưa tìm được văn bản quy định. Phần này để trống, phải tự tra văn bản.',
  },
}

/** Stands for what stops an award. */
export const barSquare = '🟥'

export const knownTexts: Readonly<Record<KnownText, string>> = {
  verbatim: '',
  restated: 'biết qua nguồn thuật lại',
  'not-recovered': 'chưa có văn bản',
}

/** How well the text of an instrument is known. */
export const instrumentTexts: Readonly<Record<Instrument['text'], string>> = {
  verbatim: 'Đủ nguyên văn',
  partial: 'Có một phần',
  restated: 'Chỉ có nguồn thuật lại',
  'not-recovered': 'Chưa tìm được',
}

export const instrumentKinds: Readonly<Record<Instrument['kind'], string>> = {
  law: 'Luật',
  decree: 'Nghị định',
  circular: 'Thông tư',
  decision: 'Quyết định',
  guidance: 'Hướng dẫn',
  'official-letter': 'Công văn',
  direction: 'Chỉ đạo',
}

/** What became of a provision: in a word, and what that means. */
export const fates: Readonly<Record<Provision['became'], { short: string; means: string }>> = {
  criterion: { short: 'Tiêu chuẩn', means: 'đã thành tiêu chuẩn, điều kiện hoặc giới hạn trong bộ quy tắc' },
  definition: { short: 'Định nghĩa', means: 'giải thích từ ngữ, liệt kê; không tự đặt tiêu chuẩn' },
  principle: { short: 'Nguyên tắc', means: 'nêu nguyên tắc, chính sách chung' },
  procedure: { short: 'Thủ tục', means: 'hồ sơ, trình tự, thời hạn' },
  authority: { short: 'Thẩm quyền', means: 'ai quyết định, ai trình' },
  delegated: { short: 'Giao quy định', means: 'giao cho cấp khác quy định chi tiết' },
  scope: { short: 'Phạm vi', means: 'phạm vi điều chỉnh, đối tượng áp dụng' },
  heading: { short: 'Tiêu đề', means: 'câu dẫn; nội dung ở các khoản, điểm bên dưới' },
  'out-of-scope': { short: 'Ngoài phạm vi', means: 'không thuộc điều kiện xét khen; có nêu lý do' },
  'text-missing': { short: 'Thiếu văn bản', means: 'biết là có nhưng chưa tìm được nội dung' },
}

/** Headings of what a nomination needs. */
export const sections: Readonly<Record<DescribedChange['what'], string>> = {
  scope: 'Đối tượng',
  criterion: 'Tiêu chuẩn',
  bar: 'Trường hợp chưa được xét',
  quota: 'Giới hạn số lượng',
  decides: 'Ai quyết định',
  proposes: 'Ai đề nghị, trình',
  vote: 'Bỏ phiếu',
  dossier: 'Hồ sơ',
  deadlines: 'Thời hạn',
  consultation: 'Hiệp y, lấy ý kiến',
  publicity: 'Công khai',
  cadence: 'Xét khi nào',
  rewards: 'Tiền thưởng',
}

export const councils: Readonly<Record<string, string>> = {
  unit: 'hội nghị toàn đơn vị',
  grassroots: 'hội đồng cấp cơ sở',
  ministry: 'hội đồng bộ, ban, ngành, tỉnh',
  central: 'Hội đồng Thi đua - Khen thưởng Trung ương',
  cluster: 'hội nghị cụm, khối thi đua',
}

/** First letter in upper case. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** First letter in lower case, unless the word is a name or an abbreviation. */
export const small = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

/** Ends with one full stop. */
export const sentence = (text: string): string => {
  const trimmed = text.trim()
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`
}

const numbers = (text: string): readonly number[] => (text.match(/\d+/g) ?? []).map(Number)

/** Whether the words of a criterion already tell the figure that it asks for. */
export const tellsAll = (says: string, required: string): boolean => {
  if (['', 'phải có', 'không được có', 'phải đã được tặng'].includes(required) || /^cần 1 /.test(required)) return true
  const told = numbers(says)
  const asked = numbers(required)
  return (
    says.toLowerCase().includes(required.toLowerCase()) ||
    (asked.length > 0 && asked.every((one) => told.includes(one)))
  )
}

/** A way's name, without what the criterion below it says again. */
export const wayName = (label: string, says: string): string => {
  const [number = '', about = ''] = /^(cách \d+)[:,]\s*(.*)$/i.exec(label)?.slice(1) ?? ['', label]
  return number !== '' && says.toLowerCase().startsWith(about.toLowerCase()) ? number : label
}
