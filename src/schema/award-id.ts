import * as z from 'zod'

const ranks = ['hang-nhat', 'hang-nhi', 'hang-ba'] as const

/** The emulation titles and forms of commendation of the Law; a pack's own awards are prefixed with its id. */
export const nationalAwardIds = [
  'lao-dong-tien-tien',
  'chien-si-tien-tien',
  'chien-si-thi-dua-co-so',
  'chien-si-thi-dua-bo-nganh-tinh',
  'chien-si-thi-dua-toan-quoc',
  'tap-the-lao-dong-tien-tien',
  'don-vi-tien-tien',
  'tap-the-lao-dong-xuat-sac',
  'don-vi-quyet-thang',
  'co-thi-dua-bo-nganh-tinh',
  'co-thi-dua-chinh-phu',
  'xa-phuong-tieu-bieu',
  'thon-to-dan-pho-van-hoa',
  'gia-dinh-van-hoa',
  'huan-chuong-sao-vang',
  'huan-chuong-ho-chi-minh',
  ...['doc-lap', 'quan-cong', 'lao-dong', 'bao-ve-to-quoc', 'chien-cong'].flatMap((order) =>
    ranks.map((rank) => `huan-chuong-${order}-${rank}`),
  ),
  'huan-chuong-dai-doan-ket-dan-toc',
  'huan-chuong-dung-cam',
  'huan-chuong-huu-nghi',
  'huy-chuong-quan-ky-quyet-thang',
  'huy-chuong-vi-an-ninh-to-quoc',
  ...ranks.map((rank) => `huy-chuong-chien-si-ve-vang-${rank}`),
  'huy-chuong-huu-nghi',
  'huy-chuong-thanh-nien-xung-phong-ve-vang',
  'tinh-thanh-pho-anh-hung',
  'ba-me-viet-nam-anh-hung',
  'anh-hung-luc-luong-vu-trang-nhan-dan',
  'anh-hung-lao-dong',
  ...['nha-giao', 'thay-thuoc', 'nghe-si', 'nghe-nhan'].flatMap((who) => [`${who}-nhan-dan`, `${who}-uu-tu`]),
  'giai-thuong-ho-chi-minh',
  'giai-thuong-nha-nuoc',
  'bang-khen-thu-tuong',
  'bang-khen-bo-nganh-tinh',
  'giay-khen',
  'ky-niem-chuong',
] as const satisfies readonly string[]

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*'
const national: ReadonlySet<string> = new Set(nationalAwardIds)
const ofPack = new RegExp(`^${slug}/${slug}$`)

/** A kebab-case id without diacritics. */
export const slugSchema = z.string().regex(new RegExp(`^${slug}$`))

/** Whether the id names an award of the Law. */
export const isNationalAwardId = (id: string): boolean => national.has(id)

/** The id of a national award, or `<pack>/<award>` for an award of a sector or house. */
export const awardIdSchema = z
  .string()
  .refine((id) => national.has(id) || ofPack.test(id), { params: { expects: 'award-id' } })

/** An award's id, such as `chien-si-thi-dua-co-so` or `kiem-sat/co-thi-dua-dan-dau-khoi`. */
export type AwardId = string
