import type { Evidence } from './schema/condition'
import type { Text } from './schema/text'

/** The kinds of evidence in words. */
export const evidenceWords: Readonly<Record<Evidence, Text>> = {
  computed: { vi: 'Hồ sơ cho biết', en: 'The record decides' },
  attested: { vi: 'Cấp có thẩm quyền xác nhận', en: 'A competent body attests it' },
  claimed: { vi: 'Phải nêu ra, kèm minh chứng', en: 'Has to be put forward, with proof' },
  council: { vi: 'Hội đồng bỏ phiếu hoặc lựa chọn', en: 'A council votes or chooses' },
  gap: { vi: 'Chưa tìm được văn bản quy định', en: 'The text that states it is not at hand' },
}
