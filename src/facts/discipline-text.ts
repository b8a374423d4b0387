import type { Text } from '../schema/text'

const words: Readonly<Record<string, Text>> = {
  'khien-trach': { vi: 'khiển trách', en: 'reprimand' },
  'canh-cao': { vi: 'cảnh cáo', en: 'warning' },
  'ha-bac-luong': { vi: 'hạ bậc lương', en: 'pay grade lowered' },
  'giang-chuc': { vi: 'giáng chức', en: 'demotion' },
  'cach-chuc': { vi: 'cách chức', en: 'removal from post' },
  'buoc-thoi-viec': { vi: 'buộc thôi việc', en: 'dismissal' },
}

/** A form of discipline in words; one that is not among the usual codes as it stands. */
export const disciplineText = (form: string): Text => words[form] ?? { vi: form, en: form }
