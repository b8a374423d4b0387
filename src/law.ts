import { createDescriptions, type Descriptions } from './describe'
import { createEvaluations, type Evaluations } from './evaluate'
import { createRewards, type Rewards } from './rewards'
import type { RuleSets } from './rule-sets'
import { createEvaluateSlate, type EvaluateSlate } from './slate/evaluate-slate'
import { createEngineDoor, type EngineDoor } from './to-engine'

/** Everything that can be asked of one set of rules. */
export interface Law extends Evaluations, Descriptions, EngineDoor, Pick<RuleSets, 'definePack'> {
  readonly evaluateSlate: EvaluateSlate
  readonly rewards: Rewards
}

/** Binds the verbs to rules that were checked. */
export const lawOf = (ruleSets: RuleSets): Law => {
  const evaluations = createEvaluations(ruleSets)
  return {
    ...evaluations,
    ...createDescriptions(ruleSets),
    ...createEngineDoor(ruleSets),
    evaluateSlate: createEvaluateSlate(ruleSets),
    rewards: createRewards(ruleSets),
    definePack: ruleSets.definePack,
  }
}
