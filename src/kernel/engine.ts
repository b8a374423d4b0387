import { Almanac, Engine, Rule, type RuleResult } from 'json-rules-engine'
import type { Context } from '../facts/context'
import { type Evaluation, evaluate } from './evaluate'
import type { CompiledAward } from './rule-set'

/** Of our own, because the engine's `error`, `success` and `failure` would collide. */
export const EVENT = 'thi-dua-khen-thuong'

/** Carries the subject, so that no fact is hashed or cached by the engine. */
class SubjectAlmanac extends Almanac {
  constructor(readonly context: Context) {
    super({ allowUndefinedFacts: true })
  }
}

/** A rule of the engine that answers with the compiled condition's trace. */
class LegalRule extends Rule {
  constructor(readonly compiled: CompiledAward) {
    super({
      name: compiled.award.id,
      // The engine wants a condition; the compiled one is asked instead.
      conditions: { all: [{ fact: compiled.award.id, operator: 'equal', value: true }] },
      event: { type: EVENT, params: { award: compiled.award.id } },
    })
  }

  /** Called by `Engine.run`. */
  evaluate(almanac: SubjectAlmanac): Promise<RuleResult> {
    const evaluation = evaluate(this.compiled, almanac.context)
    const result = { name: this.name, event: this.event, result: evaluation.status === 'eligible', evaluation }
    return Promise.resolve(result as unknown as RuleResult)
  }
}

/** Runs an award for a subject through `Engine.run`; may be called again before it has answered. */
export interface Runner {
  run(context: Context): Promise<Evaluation>
}

/** An engine keeps the state of a run on itself (its issue 303), so each run has one to itself until it is done. */
export const createRunner = (rule: CompiledAward): Runner => {
  const idle: Engine[] = []
  return {
    run: async (context) => {
      const engine = idle.pop() ?? new Engine([new LegalRule(rule)])
      const { results, failureResults } = await engine.run({}, { almanac: new SubjectAlmanac(context) })
      idle.push(engine)
      const [result] = [...results, ...failureResults]
      if (result === undefined) throw new Error(`the engine did not answer for ${rule.award.id}`)
      return (result as unknown as { evaluation: Evaluation }).evaluation
    },
  }
}
