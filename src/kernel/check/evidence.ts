import type { Issue } from '../../schema/errors'
import type { Check } from './check'
import { inside, issueAt } from './place'
import { ownLeaves, type PlacedLeaf } from './walk'

const issues = ({ place, node: { fact, evidence } }: PlacedLeaf): readonly Issue[] => {
  const at = inside(place, 'evidence')
  if (fact === 'attestation' && evidence !== 'attested' && evidence !== 'council') {
    const words = {
      vi: 'phải là attested hoặc council khi hỏi xác nhận',
      en: 'must be attested or council for an attestation',
    }
    return [issueAt(at, words, ['attested', 'council'])]
  }
  if ((fact === 'notRecovered') !== (evidence === 'gap')) {
    const words = {
      vi: 'là gap khi và chỉ khi dữ kiện là notRecovered',
      en: 'is gap if and only if the fact is notRecovered',
    }
    return [issueAt(at, words)]
  }
  return []
}

export const evidence: Check = {
  name: 'evidence',
  description:
    'The kind of evidence fits the fact: a certificate is attested or of a council, a gap is a missing text.',
  check: (data) => ownLeaves(data).flatMap(issues),
}
