import type { AwardId } from '../../../../src/schema/award-id'
import type { SubjectKind } from '../../../../src/schema/subject'

/** Awards one above the other, lowest first. What leads from one to the next comes from the rules. */
export interface Chain {
  readonly heading: string
  readonly subject: SubjectKind
  readonly awards: readonly AwardId[]
}

/** A picture: two columns, each with its chains from the top. */
export interface Plan {
  readonly path: string
  readonly title: string
  readonly columns: readonly [readonly Chain[], readonly Chain[]]
}

const ranks = (order: string): readonly AwardId[] => [`${order}-hang-ba`, `${order}-hang-nhi`, `${order}-hang-nhat`]

const honours = ['nha-giao', 'thay-thuoc', 'nghe-si', 'nghe-nhan']

/** Which picture shows what, and where. */
export const plans: readonly Plan[] = [
  {
    path: 'docs/thang-ca-nhan.svg',
    title: 'Thang khen thưởng: cá nhân',
    columns: [
      [
        {
          heading: 'Danh hiệu thi đua',
          subject: 'individual',
          awards: [
            'lao-dong-tien-tien',
            'chien-si-thi-dua-co-so',
            'chien-si-thi-dua-bo-nganh-tinh',
            'chien-si-thi-dua-toan-quoc',
          ],
        },
        ...honours.slice(0, 2).map(
          (honour, index): Chain => ({
            heading: index === 0 ? 'Danh hiệu vinh dự nhà nước' : '',
            subject: 'individual',
            awards: [`${honour}-uu-tu`, `${honour}-nhan-dan`],
          }),
        ),
        {
          heading: 'Khen thưởng đối ngoại',
          subject: 'individual',
          awards: ['huy-chuong-huu-nghi', 'huan-chuong-huu-nghi'],
        },
      ],
      [
        {
          heading: 'Bằng khen, Huân chương',
          subject: 'individual',
          awards: ['bang-khen-bo-nganh-tinh', 'bang-khen-thu-tuong', ...ranks('huan-chuong-lao-dong')],
        },
        ...honours.slice(2).map(
          (honour, index): Chain => ({
            heading: index === 0 ? 'Danh hiệu vinh dự nhà nước' : '',
            subject: 'individual',
            awards: [`${honour}-uu-tu`, `${honour}-nhan-dan`],
          }),
        ),
      ],
    ],
  },
  {
    path: 'docs/thang-tap-the.svg',
    title: 'Thang khen thưởng: tập thể',
    columns: [
      [
        {
          heading: 'Bằng khen, Huân chương Lao động',
          subject: 'unit',
          awards: ['bang-khen-bo-nganh-tinh', 'bang-khen-thu-tuong', ...ranks('huan-chuong-lao-dong')],
        },
        {
          heading: 'Danh hiệu thi đua hằng năm',
          subject: 'unit',
          awards: ['tap-the-lao-dong-tien-tien', 'tap-the-lao-dong-xuat-sac'],
        },
      ],
      [
        {
          heading: 'Huân chương bậc cao',
          subject: 'unit',
          awards: [...ranks('huan-chuong-doc-lap'), 'huan-chuong-ho-chi-minh', 'huan-chuong-sao-vang'],
        },
        {
          heading: 'Cờ thi đua',
          subject: 'unit',
          awards: ['co-thi-dua-bo-nganh-tinh', 'co-thi-dua-chinh-phu'],
        },
      ],
    ],
  },
  {
    path: 'docs/thang-luc-luong-vu-trang.svg',
    title: 'Thang khen thưởng: lực lượng vũ trang',
    columns: [
      [
        {
          heading: 'Cá nhân: Huân chương Bảo vệ Tổ quốc',
          subject: 'individual',
          awards: ['bang-khen-thu-tuong', ...ranks('huan-chuong-bao-ve-to-quoc')],
        },
        {
          heading: 'Cá nhân: danh hiệu thi đua',
          subject: 'individual',
          awards: ['chien-si-tien-tien', 'chien-si-thi-dua-co-so', 'chien-si-thi-dua-bo-nganh-tinh'],
        },
        {
          heading: 'Cá nhân: Huy chương Chiến sĩ vẻ vang',
          subject: 'individual',
          awards: ranks('huy-chuong-chien-si-ve-vang'),
        },
        {
          heading: 'Tập thể: danh hiệu thi đua hằng năm',
          subject: 'unit',
          awards: ['don-vi-tien-tien', 'don-vi-quyet-thang'],
        },
      ],
      [
        {
          heading: 'Tập thể: Huân chương',
          subject: 'unit',
          awards: [
            'bang-khen-thu-tuong',
            ...ranks('huan-chuong-bao-ve-to-quoc'),
            ...ranks('huan-chuong-quan-cong'),
            'huan-chuong-ho-chi-minh',
          ],
        },
      ],
    ],
  },
]
