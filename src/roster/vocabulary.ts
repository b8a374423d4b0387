/** The words of a roster, and the codes of the subject schema that they stand for. */

export const kinds = { 'ca-nhan': 'individual', 'don-vi': 'unit' } as const
export const genders = { nam: 'male', nu: 'female' } as const

export const ratings = {
  'xuat-sac': 'excellent',
  tot: 'good',
  'hoan-thanh': 'completed',
  'khong-hoan-thanh': 'not-completed',
} as const

export const leaves = { 'thai-san': 'maternity', 'hoc-tap': 'study', 'dieu-tri': 'treatment', khac: 'other' } as const

export const individualGroups = {
  'cong-chuc-vien-chuc': 'official',
  'cong-nhan': 'worker',
  'nong-dan': 'farmer',
  'nguoi-lao-dong': 'labourer',
  'doanh-nhan': 'entrepreneur',
  'tri-thuc': 'intellectual',
  'nha-khoa-hoc': 'scientist',
  'quan-doi': 'army',
  'cong-an': 'police',
  'dan-quan-tu-ve': 'militia',
  'nguoi-viet-nam-o-nuoc-ngoai': 'overseas-vietnamese',
  'nguoi-nuoc-ngoai': 'foreigner',
  'nha-giao': 'teacher',
  'can-bo-quan-ly-giao-duc': 'education-manager',
  'nghien-cuu-giao-duc': 'education-researcher',
  'thay-thuoc': 'medic',
  'can-bo-quan-ly-y-te': 'health-manager',
  'nghe-si': 'artist',
  'nghe-nhan': 'artisan',
  'thanh-nien-xung-phong': 'youth-volunteer',
} as const

export const unitGroups = {
  'doanh-nghiep': 'enterprise',
  'hop-tac-xa': 'cooperative',
  'quan-doi': 'army',
  'cong-an': 'police',
  'dan-quan-tu-ve': 'militia',
  'bo-nganh-tinh': 'ministry-level',
  'xa-phuong': 'commune',
  'thon-to-dan-pho': 'village',
  'truong-hoc': 'school',
  'benh-vien': 'hospital',
  'nguoi-viet-nam-o-nuoc-ngoai': 'overseas-vietnamese',
  'nguoi-nuoc-ngoai': 'foreigner',
} as const

export const contributionKinds = {
  'sang-kien': 'initiative',
  'de-tai': 'science-topic',
  'de-an': 'science-project',
  'cong-trinh': 'science-work',
  'muu-tri': 'combat-ingenuity',
} as const

export const scopes = { 'co-so': 'grassroots', 'bo-nganh-tinh': 'ministry', 'toan-quoc': 'national' } as const

export const proceedings = {
  'ky-luat': 'disciplinary',
  'dieu-tra': 'investigation',
  'thanh-tra': 'inspection',
  'khieu-nai': 'complaint',
  'bao-chi': 'press',
} as const

export const councils = {
  'tap-the': 'unit',
  'co-so': 'grassroots',
  'bo-nganh-tinh': 'ministry',
  'trung-uong': 'central',
  cum: 'cluster',
} as const

export const leads = { cum: 'cluster', 'phong-trao': 'movement' } as const

export const organisers = {
  'hoi-dong-trung-uong': 'central-council',
  'thu-tuong': 'prime-minister',
  'bo-nganh': 'ministry',
  tinh: 'province',
  huyen: 'district',
} as const
