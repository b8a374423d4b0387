import type { Instrument } from '../../../src/schema/instrument'
import { day, lastDay } from './dates'
import { anchor, instrumentAnchor, linkTo, table } from './links'
import { pages, type Site } from './site'
import { instrumentKinds, instrumentTexts, sentence } from './words'

const force = ({ from, to, issuedOn }: Instrument): string => {
  const end = to ? `đến hết ${lastDay(to)}` : ''
  if (from) return `${to ? '' : 'từ '}${day(from)}${to ? ` – ${lastDay(to)}` : ''}`
  return [issuedOn ? `ban hành ${day(issuedOn)}` : 'chưa rõ', end].filter(Boolean).join(', ')
}

/** All instruments with how well the text of each is known. */
export const instrumentsPage = (site: Site): string => {
  const page = pages.instruments
  const nameOf = (id: string): string =>
    site.instruments.find((one) => one.instrument.id === id)?.instrument.name.vi ?? id
  const linked = (ids: readonly string[]) => ids.map((id) => `[${nameOf(id)}](#${instrumentAnchor(id)})`).join(', ')
  const known = new Set(site.instruments.map(({ instrument }) => instrument.id))
  const row = (instrument: Instrument): readonly string[] => {
    const ledger = site.ledgers.find((one) => one.ledger.instrument === instrument.id)
    const { unconfirmedFrom, replacedBy, amendedBy, transition } = instrument
    const because = unconfirmedFrom?.because
    const reason = typeof because === 'string' ? nameOf(because) : because?.vi
    const remarks = [
      instrument.note ? sentence(instrument.note.vi) : '',
      replacedBy && known.has(replacedBy) ? `Thay bằng ${linked([replacedBy])}.` : '',
      amendedBy ? `Sửa đổi bởi ${linked(amendedBy.filter((id) => known.has(id)))}.` : '',
      unconfirmedFrom ? `⚠️ Từ ${day(unconfirmedFrom.from)} có thể đã khác (${(reason ?? '').replace(/\.$/, '')}).` : '',
      transition ? sentence(transition.says.vi) : '',
    ]
    return [
      `${anchor(instrumentAnchor(instrument.id))}**${instrument.name.vi}**<br>*${instrument.name.en}*<br>${instrument.title.vi}`,
      force(instrument),
      ledger
        ? `${instrumentTexts[instrument.text]}<br>[Sổ cái](${linkTo(page, ledger.page)})`
        : instrumentTexts[instrument.text],
      remarks.filter(Boolean).join(' '),
    ]
  }
  const head = ['Văn bản', 'Hiệu lực', 'Biết đến đâu', 'Ghi chú']
  const national = site.instruments.filter(({ pack }) => pack === undefined).map(({ instrument }) => instrument)
  return [
    '# Các văn bản',
    '',
    `[Mục lục](${linkTo(page, pages.index)})`,
    '',
    '> ⚠️ Không văn bản nào ở đây được đối chiếu với bản ký hoặc Công báo. Cột “Biết đến đâu” cho biết mỗi văn bản có được đến mức nào.',
    '',
    ...Object.entries(instrumentTexts).map(([key, words]) => {
      const count = site.instruments.filter(({ instrument }) => instrument.text === key).length
      return `- **${words}**: ${count} văn bản.`
    }),
    '',
    ...Object.entries(instrumentKinds).flatMap(([kind, name]) => {
      const own = national.filter((one) => one.kind === kind)
      return own.length === 0 ? [] : [`## ${name}`, '', table(head, own.map(row)), '']
    }),
    ...site.packs.flatMap((pack) => {
      const own = site.instruments.filter((one) => one.pack?.id === pack.id).map(({ instrument }) => instrument)
      return own.length === 0 ? [] : [`## ${pack.name.vi}`, '', table(head, own.map(row)), '']
    }),
    `<sub>Dữ liệu: [rules/instruments.json](${linkTo(page, 'rules/instruments.json')}) và các gói.</sub>`,
    '',
  ].join('\n')
}
