import type { Text } from '../schema/text'
import { type Cell, count, day, goOn, good, listOf, oneOf, yesNo } from './cell'
import { attestation, award, contribution, discipline, lead, leave, proceeding, vote } from './entries'
import { genders, individualGroups, kinds, ratings, unitGroups } from './vocabulary'

/** What a column tells of a subject, as fields of the record. */
export interface Column {
  readonly name: string
  /** Told once for each year: the header is `xep-loai-2024`. */
  readonly yearly?: true
  readonly means: Text
  readonly example: string
  /** Whom it is for; absent: persons and units. */
  readonly of?: 'individual' | 'unit'
  /** The field of the record, or of its year. */
  readonly field: string
  readonly read: (text: string, kind: 'individual' | 'unit') => Cell<unknown>
}

const text = (value: string): Cell<string> => good(value)
const boolean = (value: string): Cell<boolean> => goOn(yesNo(value), (code) => good(code === 'true'))

/** The columns that a CSV roster may have, in the order of the guide. */
export const columns: readonly Column[] = [
  {
    name: 'loai',
    field: 'kind',
    example: 'ca-nhan',
    means: { vi: 'ca-nhan (mặc nhiên) hoặc don-vi', en: 'ca-nhan (person, the default) or don-vi (unit)' },
    read: oneOf(kinds),
  },
  {
    name: 'ma',
    field: 'id',
    example: 'nv-001',
    means: { vi: 'Mã, bắt buộc, không trùng', en: 'Id, required, unique' },
    read: text,
  },
  { name: 'ten', field: 'name', example: 'Nguyễn Thị An', means: { vi: 'Họ tên, tên đơn vị', en: 'Name' }, read: text },
  {
    name: 'gioi-tinh',
    field: 'gender',
    of: 'individual',
    example: 'nu',
    means: { vi: 'nam hoặc nu', en: 'nam (male) or nu (female)' },
    read: oneOf(genders),
  },
  {
    name: 'nhom',
    field: 'groups',
    example: 'cong-chuc-vien-chuc',
    means: { vi: 'Đối tượng, cách nhau bằng dấu chấm phẩy', en: 'Groups, with semicolons between' },
    read: (value, kind) => listOf<string>(kind === 'unit' ? oneOf(unitGroups) : oneOf(individualGroups))(value),
  },
  {
    name: 'don-vi',
    field: 'unitId',
    of: 'individual',
    example: 'phong-1',
    means: { vi: 'Mã đơn vị công tác', en: 'Id of the unit where the person works' },
    read: text,
  },
  {
    name: 'dung-dau',
    field: 'headOf',
    of: 'individual',
    example: 'phong-1',
    means: { vi: 'Mã đơn vị đứng đầu, hoặc khong', en: 'Id of the unit headed, or khong (none)' },
    read: (value) => good(value === 'khong' ? null : value),
  },
  {
    name: 'ngay-vao',
    field: 'joinedOn',
    of: 'individual',
    example: '2015-09-01',
    means: { vi: 'Ngày tuyển dụng', en: 'Day of joining' },
    read: day,
  },
  {
    name: 'thuoc',
    field: 'parentId',
    of: 'unit',
    example: 'vien-tinh',
    means: { vi: 'Mã đơn vị cấp trên', en: 'Id of the unit above' },
    read: text,
  },
  {
    name: 'loai-don-vi',
    field: 'type',
    of: 'unit',
    example: 'vien-cap-huyen',
    means: { vi: 'Loại đơn vị', en: 'Type of unit' },
    read: text,
  },
  {
    name: 'cum',
    field: 'cluster',
    of: 'unit',
    example: 'khoi-1',
    means: { vi: 'Cụm, khối thi đua', en: 'Emulation cluster' },
    read: text,
  },
  {
    name: 'tinh',
    field: 'province',
    of: 'unit',
    example: 'quang-nam',
    means: { vi: 'Tỉnh', en: 'Province' },
    read: text,
  },
  {
    name: 'ngay-thanh-lap',
    field: 'foundedOn',
    of: 'unit',
    example: '2010-01-01',
    means: { vi: 'Ngày thành lập', en: 'Day of founding' },
    read: day,
  },
  {
    name: 'duoc-xet-co',
    field: 'flagEligible',
    of: 'unit',
    example: 'co',
    means: {
      vi: 'Thuộc đối tượng xét cờ thi đua: co, khong',
      en: 'May be considered for a flag: co (yes), khong (no)',
    },
    read: boolean,
  },
  {
    name: 'danh-hieu',
    field: 'awards',
    example: 'lao-dong-tien-tien:2022;chien-si-thi-dua-co-so:2023',
    means: {
      vi: 'Đã được tặng, kèm năm thành tích; khong: chưa có',
      en: 'Awards with the year they were given for; khong: none',
    },
    read: listOf(award),
  },
  {
    name: 'sang-kien',
    field: 'contributions',
    example: 'sang-kien@co-so:2023;de-tai@bo-nganh-tinh:2022',
    means: {
      vi: 'Sáng kiến, đề tài… đã được công nhận và áp dụng: loại@phạm vi:năm; khong: không có',
      en: 'Initiatives, topics … recognised and applied: kind@scope:year; khong: none',
    },
    read: listOf(contribution),
  },
  {
    name: 'ky-luat',
    field: 'discipline',
    example: 'khien-trach:2022-03-01..2023-02-28',
    means: { vi: 'Kỷ luật: hình thức:từ..đến; khong: không có', en: 'Discipline: form:from..to; khong: none' },
    read: listOf(discipline),
  },
  {
    name: 'dang-xem-xet',
    field: 'proceedings',
    example: 'dieu-tra:2022-03-01..',
    means: { vi: 'Điều tra, thanh tra…: loại:từ..đến; khong: không có', en: 'Proceedings: kind:from..to; khong: none' },
    read: listOf(proceeding),
  },
  {
    name: 'phieu',
    field: 'votes',
    example: 'co-so@chien-si-thi-dua-co-so:8/9',
    means: { vi: 'Phiếu: hội đồng@danh hiệu:đồng ý/tổng số', en: 'Votes: council@award:in favour/members' },
    read: listOf(vote),
  },
  {
    name: 'xac-nhan',
    field: 'attestations',
    example: 'noi-bo-doan-ket;-phong-trao-thuong-xuyen',
    means: {
      vi: 'Điều được xác nhận, theo mã tiêu chuẩn; dấu trừ: không xác nhận',
      en: 'What is attested, by criterion; with a minus: refused',
    },
    read: (value) => goOn(listOf(attestation)(value), (entries) => good(Object.fromEntries(entries))),
  },
  {
    name: 'xep-loai',
    yearly: true,
    field: 'rating',
    example: 'tot',
    means: { vi: 'Xếp loại năm: xuat-sac, tot, hoan-thanh, khong-hoan-thanh', en: 'Rating of the year' },
    read: oneOf(ratings),
  },
  {
    name: 'nghi',
    yearly: true,
    field: 'leave',
    of: 'individual',
    example: 'thai-san:4',
    means: {
      vi: 'Nghỉ trong năm: lý do:số tháng; khong: không nghỉ',
      en: 'Leave in the year: reason:months; khong: none',
    },
    read: listOf(leave),
  },
  {
    name: 'vuot-chi-tieu',
    yearly: true,
    field: 'exceededTargets',
    of: 'unit',
    example: 'co',
    means: { vi: 'Hoàn thành vượt chỉ tiêu năm: co, khong', en: 'Exceeded the targets of the year: co, khong' },
    read: boolean,
  },
  {
    name: 'dan-dau',
    yearly: true,
    field: 'leads',
    of: 'unit',
    example: 'cum@bo-nganh',
    means: {
      vi: 'Dẫn đầu trong năm: cụm hoặc phong trào@ai tổ chức; khong',
      en: 'What the unit leads in the year; khong: nothing',
    },
    read: listOf(lead),
  },
  {
    name: 'so-nguoi',
    yearly: true,
    field: 'members.total',
    of: 'unit',
    example: '24',
    means: {
      vi: 'Tổng số người trong năm, nếu không kê từng người',
      en: 'Members in the year, where they are not listed one by one',
    },
    read: count,
  },
]
