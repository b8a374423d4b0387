import type { Award } from '../schema/award'
import { AwardLawError } from '../schema/errors'

/** No award of this id among the rules. */
export const unknownAward = (id: string): AwardLawError =>
  new AwardLawError('unknown-award', [
    { path: 'award', vi: `không có danh hiệu, hình thức khen thưởng “${id}”`, en: `there is no award “${id}”` },
  ])

/** The award exists, but no wording of it is in force on the day. */
export const notInForce = ({ name, versions }: Award, on: string): AwardLawError => {
  const first = versions.map(({ from }) => from).sort()[0] ?? ''
  const issue = {
    path: 'on',
    vi: `“${name.vi}” chưa có quy định được mã hóa cho ngày ${on}; ngày đầu tiên có là ${first}`,
    en: `no wording of “${name.en}” is encoded for ${on}; the first date covered is ${first}`,
  }
  return new AwardLawError('not-in-force', [issue], first)
}
