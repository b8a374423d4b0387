import type { RuleData } from '../../src/kernel/rule-data'
import { createRuleSet, type RuleSet } from '../../src/kernel/rule-set'
import type { Award } from '../../src/schema/award'
import type { Condition } from '../../src/schema/condition'
import { criterion } from './context'

const text = (words: string) => ({ vi: words, en: words })
const cite = { instrument: '06/2022/QH15', article: '23' }

/** An award of one wording, for persons, that asks for the condition. */
export const awardAsking = (id: string, requires: Condition): Award => ({
  id,
  kind: 'title',
  annual: true,
  subject: ['individual'],
  name: text(id),
  versions: [{ from: '2024-01-01', basis: [cite], requires }],
})

/** A rule set of these awards alone. */
export const rulesOf = (...awards: readonly Award[]): RuleSet => {
  const data: RuleData = { awards, shared: [], instruments: [], readings: [], packs: [] }
  return createRuleSet(data)
}

/** The rule of an award that asks for one condition. */
export const compiledFrom = (requires: Condition) =>
  rulesOf(awardAsking('lao-dong-tien-tien', requires)).compiled('lao-dong-tien-tien', '2024-12-20')

export const isGood = criterion('hoan-thanh-tot', { fact: 'rating', operator: 'atLeast', value: 'good' })
export const isCertified = criterion('doan-ket', { fact: 'attestation', evidence: 'attested' })
