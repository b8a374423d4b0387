import { isNationalAwardId } from '../../schema/award-id'

const folders: readonly (readonly [prefix: string, folder: string])[] = [
  ['huan-chuong-', 'orders'],
  ['huy-chuong-', 'medals'],
  ['giai-thuong-', 'prizes'],
  ['bang-khen-', 'certificates'],
  ['giay-khen', 'certificates'],
  ['ky-niem-chuong', 'certificates'],
  ['anh-hung-', 'honours'],
  ['ba-me-viet-nam-anh-hung', 'honours'],
  ['tinh-thanh-pho-anh-hung', 'honours'],
  ['nha-giao-', 'honours'],
  ['thay-thuoc-', 'honours'],
  ['nghe-si-', 'honours'],
  ['nghe-nhan-', 'honours'],
]

/** The file of an award, in this package or in the folder of its sector. */
export const awardPath = (id: string): string => {
  if (!isNationalAwardId(id)) return `rules/sectors/${id.replace('/', '/awards/')}.json`
  const folder = folders.find(([prefix]) => id.startsWith(prefix))?.[1] ?? 'titles'
  return `rules/national/${folder}/${id}.json`
}

/** The file of a condition that cuts across awards. */
export const conditionPath = (id: string): string => `rules/national/conditions/${id}.json`

/** The conditions that hold for awards in general: without one of them awards would be easier to get than by the Law. */
export const generalConditions: readonly string[] = [
  'da-tang-cho-nam',
  'dang-chap-hanh-ky-luat',
  'dang-xem-xet',
  'ky-luat-trong-nam-xet',
  'thanh-tich-sau-ky-luat-152',
  'thanh-tich-sau-ky-luat-98',
  'uu-tien-nu-152',
  'uu-tien-nu-98',
]
